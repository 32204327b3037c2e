import type { Core } from '@strapi/strapi';
import { knownKeys, parseLocale } from '../../content/public-api/query';
import { isOpen } from '../../content/public-api/store';
import { modelLookup } from '../../content/content-types';
import type { Locale } from '../../content/locales';
import { rowsOf, textOf } from '../../shared/strapi/rows';
import { frozenList } from './frozen-list';
import { listCsv, type ListNames } from './list-csv';

const REGISTER = 'api::asset-register-snapshot.asset-register-snapshot';
const CODE = 'api::classification-code.classification-code';
const PERIOD = /^\d{4}-Q[1-4]$/;

/** The list of a public register as CSV; undefined where no register of the quarter is public. */
export async function listFile(
  strapi: Core.Strapi,
  periodKey: string,
  query: unknown,
): Promise<string | undefined> {
  const locale = parseLocale(knownKeys(query, ['locale'], 'query')['locale']);
  if (!PERIOD.test(periodKey)) return undefined;
  const row = await rowsOf(strapi, REGISTER).findOne({
    where: { periodKey, publishedAt: { $notNull: true } },
    select: ['documentId'],
  });
  const documentId = textOf(row, 'documentId');
  const schema = modelLookup(strapi)(REGISTER);
  if (documentId === '' || !(await isOpen(strapi, schema, documentId))) return undefined;
  return listCsv(await frozenList(strapi, documentId), locale, await namesIn(strapi, locale));
}

async function namesIn(strapi: Core.Strapi, locale: Locale): Promise<ListNames> {
  return {
    category: await namesOf(strapi, CODE, { locale, scheme: 'assetCategory' }),
    department: await namesOf(strapi, 'api::department.department', { locale }),
    place: await namesOf(strapi, 'api::place.place', { locale, visibilityScope: 'public' }),
  };
}

async function namesOf(strapi: Core.Strapi, uid: string, where: object) {
  const rows = await rowsOf(strapi, uid).findMany({ where, select: ['code', 'name'] });
  const names = new Map(rows.map((row) => [textOf(row, 'code'), textOf(row, 'name')]));
  return (code: string) => names.get(code) ?? code;
}
