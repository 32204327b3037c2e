import type { UnitOfWork } from '../shared/strapi/unit-of-work';
import { TEMPLATES } from './tables';

/** A reply that fits often; who uses one changes it to fit the case. */
export interface ReplyTemplate {
  readonly id: number;
  readonly title: string;
  readonly text: string;
}

export interface TemplateChange {
  readonly title: string;
  readonly text: string;
  readonly retired: boolean;
  readonly at: string;
  readonly by: number | null;
}

export async function templatesOf(unit: UnitOfWork): Promise<readonly ReplyTemplate[]> {
  const rows: ReplyTemplate[] = await unit
    .table(TEMPLATES)
    .where({ retired: false })
    .orderBy('id')
    .select('id', 'title', 'text');
  return rows.map(({ id, title, text }) => ({ id: Number(id), title, text }));
}

/** Writes a new template, or changes the one of an id. @returns false when there is none */
export async function writeTemplate(
  unit: UnitOfWork,
  id: number | null,
  { title, text, retired, at, by }: TemplateChange,
): Promise<boolean> {
  const row = { title, text, retired, changed_at: at, changed_by: by };
  if (id === null) {
    await unit.table(TEMPLATES).insert(row);
    return true;
  }
  const changed: number = await unit.table(TEMPLATES).where({ id }).update(row);
  return changed === 1;
}
