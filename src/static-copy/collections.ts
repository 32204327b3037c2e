import { DEFAULT_LOCALE, LOCALES, type Locale } from '../content/locales';
import type { PathItem } from '../shared/openapi/operation';
import { fileOf } from './addresses';
import type { CopyWriter } from './copy-writer';
import { addressesInJson } from './links';
import type { ReadSite } from './site-source';

/** The public API by its paths, as its OpenAPI document has them. */
export type ApiPaths = Readonly<Record<string, PathItem>>;

interface Row {
  readonly documentId: string;
}

interface ListPage {
  readonly data: readonly Row[];
  readonly meta: { readonly pagination: { readonly pageCount: number } };
}

const PAGE_SIZE = 100;
const ONE = '/{documentId}';

/** A list of documents, in one language. */
export interface Collection {
  /** `/api/assets` */
  readonly path: string;
  readonly locale: Locale;
}

export interface CopyPlace {
  /** Of the site as its answers name it; empty where they do not. */
  readonly origin: string;
  readonly read: ReadSite;
  readonly writer: CopyWriter;
}

/** All lists of documents of the API, in each language that they have. */
export function collectionsOf(paths: ApiPaths): readonly Collection[] {
  return Object.keys(paths)
    .filter((path) => paths[`${path}${ONE}`] !== undefined)
    .flatMap((path) => localesOf(paths[path]).map((locale) => ({ path, locale })));
}

/** Answers that need nothing but a language, or one of a few names: what else there is they lead to. */
export function singleAnswersOf(paths: ApiPaths): readonly string[] {
  return Object.entries(paths).flatMap(([path, item]) => {
    if (item.get === undefined || paths[`${path}${ONE}`] !== undefined) return [];
    return namedPaths(path, item.get).flatMap((at) =>
      localesOf(item).map((locale) => addressIn(at, locale)),
    );
  });
}

/**
 * Writes a list with all of its documents, and each document: what no file can be asked for, relations
 * and a choice of fields, is all in it.
 *
 * @returns addresses of the site in the documents: their files
 */
export async function copyCollection(
  { path, locale }: Collection,
  { origin, read, writer }: CopyPlace,
): Promise<readonly string[]> {
  const found = new Set<string>();
  const file = (at: string) => fileOf(addressIn(at, locale), 'application/json');
  const ids = new Set<string>();
  async function* list(): AsyncIterable<string> {
    for await (const row of rowsOf({ path, locale }, read)) {
      // A document that was published meanwhile moves another one to the next page.
      if (ids.has(row.documentId)) continue;
      const text = JSON.stringify(row);
      yield `${ids.size === 0 ? '{"data":[' : ','}\n${text}`;
      ids.add(row.documentId);
      for (const address of addressesInJson(row, origin)) found.add(address);
      await writer.write(file(`${path}/${row.documentId}`), `{"data":${text},"meta":{}}\n`);
    }
    const pagination = { page: 1, pageSize: ids.size, pageCount: 1, total: ids.size };
    yield `${ids.size === 0 ? '{"data":[' : ''}\n],"meta":${JSON.stringify({ pagination })}}\n`;
  }
  await writer.write(file(path), list());
  return [...found];
}

async function* rowsOf({ path, locale }: Collection, read: ReadSite): AsyncIterable<Row> {
  for (let page = 1; ; page += 1) {
    const asked = `populate=*&pagination[page]=${page}&pagination[pageSize]=${PAGE_SIZE}`;
    const address = `${path}?locale=${locale}&${asked}`;
    const answer = await read(address);
    if (answer.status !== 200) throw new Error(`${address}: ${answer.status}`);
    const { data, meta } = JSON.parse(await answer.text()) as ListPage;
    yield* data;
    if (page >= meta.pagination.pageCount) return;
  }
}

function localesOf(item: PathItem | undefined): readonly Locale[] {
  const names = (item?.get?.parameters ?? []).map(({ name }) => name);
  return names.includes('locale') ? LOCALES : [DEFAULT_LOCALE];
}

/** The path, with each of the names that it may have; none where more has to be known. */
function namedPaths(path: string, { parameters = [] }: NonNullable<PathItem['get']>) {
  const needed = parameters.filter(({ required }) => required === true);
  const [named] = needed;
  if (named === undefined) return [path];
  const { enum: names } = named.schema;
  if (needed.length > 1 || named.in !== 'path' || !Array.isArray(names)) return [];
  return names.map((name) => path.replace(`{${named.name}}`, String(name)));
}

function addressIn(path: string, locale: Locale): string {
  return locale === DEFAULT_LOCALE ? path : `${path}?locale=${locale}`;
}
