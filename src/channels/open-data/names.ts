import type { Core, UID } from '@strapi/strapi';
import type { Locale } from '../../content/locales';
import { publicAnswers } from '../../content/public-api/answers';
import type { PublicRow } from '../../content/public-api/serialise';
import type { NameOf } from './cells';

const PAGE_SIZE = 100;

/** What codes are called in a language, read once for a whole table. */
export async function readNames(strapi: Core.Strapi, locale: Locale): Promise<NameOf> {
  const names = new Map<string, string>();
  const add = (scheme: unknown, { code, name }: PublicRow) => {
    if (typeof code === 'string' && typeof name === 'string') {
      names.set(`${String(scheme)} ${code}`, name);
    }
  };
  for (const row of await allRows(strapi, 'api::classification-code.classification-code', locale)) {
    add(row['scheme'], row);
  }
  for (const row of await allRows(strapi, 'api::department.department', locale)) {
    add('department', row);
  }
  for (const row of await allRows(strapi, 'api::place.place', locale)) add('place', row);
  return (scheme, code) => names.get(`${scheme} ${code}`) ?? null;
}

async function allRows(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  locale: Locale,
): Promise<readonly PublicRow[]> {
  const answers = publicAnswers(strapi, uid);
  const rows: PublicRow[] = [];
  for (let page = 1; ; page += 1) {
    const pagination = { page, pageSize: PAGE_SIZE, withCount: 'false' };
    const { data } = await answers.list({ locale, pagination });
    rows.push(...data);
    if (data.length < PAGE_SIZE) return rows;
  }
}
