import type { Core } from '@strapi/strapi';
import { modelLookup } from '../../content/content-types';
import type { Locale } from '../../content/locales';
import { publicAnswers } from '../../content/public-api/answers';
import type { PublicRow } from '../../content/public-api/serialise';
import { parseSchool } from '../../site/parse';
import { pathOf } from '../../site/routes';
import type { School } from '../../site/shapes';
import { TYPE_WORDS } from '../../content/type-words';
import { rowsOfDocument, type Cell, type NameOf } from './cells';
import { columnsOf, keyOf } from './columns';
import { readNames } from './names';
import { TABLES, type TableSpec } from './tables';
import { TABLE_WORDS } from './words';

/** Documents that are read at once. */
const PAGE_SIZE = 100;

/** The tables of the school, described in a language. */
export function tableOffers(strapi: Core.Strapi, locale: Locale) {
  const lookup = modelLookup(strapi);
  return TABLES.map((table) => {
    const columns = columnsOf(table, lookup, locale);
    const { titleOfLines, ofDocuments, ofLines, keywords } = TABLE_WORDS[locale];
    const words = TYPE_WORDS[table.uid];
    const type = words?.name[locale] ?? table.name;
    const list = table.lines === undefined ? undefined : words?.fields[table.lines]?.label[locale];
    const title = list === undefined ? type : titleOfLines(type, list);
    return {
      ...{ name: table.name, title, keywords: [...keywords, type] },
      description: list === undefined ? ofDocuments(title) : ofLines(title),
      fields: columns.map(({ field }) => field),
      primaryKey: keyOf(table, columns),
      ...(table.rhythm !== undefined && { rhythm: table.rhythm }),
    };
  });
}

/** Who publishes the tables, under which license, and whom to ask. */
export async function dataPublisher(
  strapi: Core.Strapi,
  { locale, origin }: { readonly locale: Locale; readonly origin: string },
) {
  const asked = { locale, populate: '*' };
  const answer = await publicAnswers(strapi, 'api::school.school').one(undefined, asked);
  const school = parseSchool(answer?.data);
  const { name = '', dataLicense: license = null, address = null } = school ?? {};
  return {
    ...{ name, license, language: locale, place: address },
    url: origin === '' ? '' : `${origin}${pathOf({ kind: 'home' }, locale)}`,
    catalogue: TABLE_WORDS[locale].catalogue(name),
    contact: school === null ? null : contactOf(school),
  };
}

function contactOf({ name: school, office: { name, email, phone } }: School) {
  return email === null && phone === null ? null : { name: name ?? school, email, phone };
}

/**
 * All rows of a table, page by page through the public API and nothing behind it. Pages go on from
 * the last document and not from a number: what is published meanwhile shifts no row past the reader.
 */
export async function* readTable(
  strapi: Core.Strapi,
  name: string,
  { locale }: { readonly locale: Locale },
): AsyncGenerator<readonly (readonly Cell[])[]> {
  const table = TABLES.find((one) => one.name === name);
  if (table === undefined) return;
  const columns = columnsOf(table, modelLookup(strapi), locale);
  const nameOf: NameOf = await readNames(strapi, locale);
  for await (const documents of documentPages(strapi, table, locale)) {
    yield documents.flatMap((document) =>
      rowsOfDocument(document, columns, { lines: table.lines, nameOf }),
    );
  }
}

async function* documentPages(
  strapi: Core.Strapi,
  { uid, parts = [], lines, columns }: TableSpec,
  locale: Locale,
): AsyncGenerator<readonly PublicRow[]> {
  const answers = publicAnswers(strapi, uid);
  const populate = [...parts, ...(lines === undefined ? [] : [lines])];
  const pagination = { pageSize: PAGE_SIZE, withCount: 'false' };
  for (let last = ''; ;) {
    const { data } = await answers.list({
      ...{ locale, fields: columns, pagination, sort: ['documentId:asc'] },
      ...(populate.length > 0 && { populate }),
      ...(last !== '' && { filters: { documentId: { $gt: last } } }),
    });
    yield data;
    const end: unknown = data.at(-1)?.['documentId'];
    if (data.length < PAGE_SIZE || typeof end !== 'string') return;
    last = end;
  }
}
