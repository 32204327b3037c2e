import type { Core } from '@strapi/strapi';
import { rowsOf, textOf, type Row } from '../shared/strapi/rows';
import { withFieldNames } from './field-names';
import { hasCodes, withNames, type CodeNames } from './code-names';
import { isLocale, type Locale } from './locales';
import type { Issue } from './rules';

const CODE = 'api::classification-code.classification-code';
const DEPARTMENT = 'api::department.department';
const PLACE = 'api::place.place';

/**
 * The findings with what their fields and codes are called; nothing is read where none speaks of a
 * code.
 */
export async function namedIssues(
  strapi: Core.Strapi,
  uid: string,
  found: readonly Issue[],
): Promise<readonly Issue[]> {
  const issues = found.map((issue) => withFieldNames(uid, issue));
  if (!issues.some(hasCodes)) return issues;
  const names = await readCodeNames(strapi);
  return issues.map((issue) => withNames(issue, names));
}

/** What the codes of the school are called in each language, in three queries. */
export async function readCodeNames(strapi: Core.Strapi): Promise<CodeNames> {
  const select = ['code', 'name', 'locale'];
  const codes = await rowsOf(strapi, CODE).findMany({ select: [...select, 'scheme'] });
  const ofScheme = (scheme: string) => namesOf(codes.filter((row) => row.scheme === scheme));
  return {
    incomeSource: ofScheme('incomeSource'),
    economicClass: ofScheme('economicClass'),
    functionClass: ofScheme('functionClass'),
    department: namesOf(await rowsOf(strapi, DEPARTMENT).findMany({ select })),
    place: namesOf(await rowsOf(strapi, PLACE).findMany({ select })),
  };
}

function namesOf(rows: readonly Row[]): CodeNames[keyof CodeNames] {
  const names = new Map<string, Partial<Record<Locale, string>>>();
  for (const row of rows) {
    const name = textOf(row, 'name').trim();
    if (!isLocale(row.locale) || name === '') continue;
    const code = textOf(row, 'code');
    names.set(code, { ...names.get(code), [row.locale]: name });
  }
  return names;
}
