import type { Core } from '@strapi/strapi';
import { rowsOf, textOf } from '../shared/strapi/rows';
import { errorAt } from './issue-codes';
import { FILE_UID, mediaAttributes } from './media';
import { restrictedUses } from './restricted-files';
import type { Issue } from './rules';
import type { ModelSchema } from './schema';

/**
 * Findings on files that are attached where more people read them than may: a restricted file is
 * opened with a permission and a reason, so no form may carry it out by its number.
 */
export async function checkOpenAttachments(
  strapi: Core.Strapi,
  schema: ModelSchema,
  data: Readonly<Record<string, unknown>>,
): Promise<readonly Issue[]> {
  const open = [...mediaAttributes(schema, 'public'), ...mediaAttributes(schema, 'internal')];
  const attached = open.flatMap((field) => idsIn(data[field]).map((id) => ({ field, id })));
  const uses = await restrictedUses(
    strapi,
    attached.map(({ id }) => id),
  );
  if (uses.length === 0) return [];
  const restricted = new Set(uses.map(({ fileId }) => Number(fileId)));
  const files = await rowsOf(strapi, FILE_UID).findMany({ where: { id: [...restricted] } });
  return attached
    .filter(({ id }) => restricted.has(id))
    .map(({ field, id }) => {
      const name = textOf(
        files.find((file) => Number(file.id) === id),
        'name',
      );
      return errorAt('FILE_IS_RESTRICTED', [field], { name });
    });
}

/** Numbers of files in any of the forms that Strapi takes: `3`, `[3]`, `{ id: 3 }`, `{ set: [3] }`. */
function idsIn(value: unknown): readonly number[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value === 'number' || typeof value === 'string') {
    const id = Number(value);
    return Number.isSafeInteger(id) && id > 0 ? [id] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  const { id, set, connect } = value as Readonly<Record<string, unknown>>;
  return [id, set, connect].flatMap(idsIn);
}
