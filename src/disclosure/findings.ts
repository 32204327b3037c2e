import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE } from '../content/locales';
import { rowsOf, textOf, type Row } from '../shared/strapi/rows';
import type { ReportedFinding, Window } from './shapes';

const INSPECTION = 'api::inspection.inspection';
const FINDING = 'api::inspection-finding.inspection-finding';
const PUBLIC = { publishedAt: { $notNull: true }, locale: DEFAULT_LOCALE };

/** Findings that are public, of inspections in a window and in the year before it. */
export async function findingsOf(
  strapi: Core.Strapi,
  { from, to }: Window,
): Promise<readonly ReportedFinding[]> {
  const yearBefore = `${Number(from.slice(0, 4)) - 1}${from.slice(4)}`;
  const inspections = await rowsOf(strapi, INSPECTION).findMany({
    where: { ...PUBLIC, inspectedOn: { $gte: yearBefore, $lte: to } },
    select: ['key', 'inspectedOn'],
  });
  const days = new Map(inspections.map((row) => [textOf(row, 'key'), textOf(row, 'inspectedOn')]));
  const findings = await rowsOf(strapi, FINDING).findMany({
    where: { ...PUBLIC, inspectionKey: { $in: [...days.keys()] } },
    select: [
      ...['inspectionKey', 'responsibleDepartmentCode', 'rectifyDueOn', 'rectifiedOn'],
      ...['verifiedOn', 'regulationArticle'],
    ],
  });
  return findings.map((row) => ({
    department: textOf(row, 'responsibleDepartmentCode'),
    inspectedOn: days.get(textOf(row, 'inspectionKey')) ?? '',
    rectifyDueOn: textOf(row, 'rectifyDueOn'),
    rectifiedOn: orNull(row, 'rectifiedOn'),
    verifiedOn: orNull(row, 'verifiedOn'),
    article: orNull(row, 'regulationArticle'),
  }));
}

const orNull = (row: Row, name: string): string | null => textOf(row, name) || null;
