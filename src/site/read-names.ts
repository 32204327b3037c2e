import type { Locale } from '../content/locales';
import { listOf, textOf, type Raw } from './parse';
import type { Names } from './shapes';
import { allRows, type Source, type SourceType } from './source';

/** Names of codes, departments and places in one language. */
export async function readNames(
  sourceOf: (type: SourceType) => Source,
  locale: Locale,
): Promise<Names> {
  const named = (type: SourceType, keyOf: (row: Raw) => string) =>
    namedRows(sourceOf(type), locale, keyOf);
  const [codes, departments, places] = await Promise.all([
    named('codes', ({ scheme, code }) => codeKey(String(scheme), String(code))),
    named('departments', ({ code }) => String(code)),
    named('places', ({ code }) => String(code)),
  ]);
  return {
    code: (scheme, code) => codes.get(codeKey(scheme, code)),
    department: (code) => departments.get(code),
    place: (code) => places.get(code),
  };
}

async function namedRows(
  source: Source,
  locale: Locale,
  keyOf: (row: Raw) => string,
): Promise<ReadonlyMap<string, string>> {
  const rows = listOf(await allRows(source, { locale }));
  return new Map(rows.map((row) => [keyOf(row), textOf(row['name']) ?? '']));
}

const codeKey = (scheme: string, code: string) => `${scheme}/${code}`;
