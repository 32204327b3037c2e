import { getFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import type { Locale } from '../../content/locales';
import { textOf } from '../form-value';

/** One entry of a classification, a department, a place or a list of documents with keys. */
export interface Code {
  readonly code: string;
  readonly name: string;
}

export type CodeList =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | {
      readonly state: 'ready';
      readonly codes: readonly Code[];
      readonly names: ReadonlyMap<string, string>;
    };

const PAGE_SIZE = 100;
const MAX_PAGES = 30;
const FRESH_MS = 5 * 60 * 1000;
/** Lists that are types of their own; every other scheme is one of the classification. */
const TYPES: Readonly<Record<string, CodeType>> = {
  department: codesOf('api::department.department'),
  place: codesOf('api::place.place'),
  supplier: codesOf('api::supplier.supplier'),
  worksNotice: { uid: 'api::works-notice.works-notice', code: 'key', name: 'title' },
};
const CLASSIFICATION = codesOf('api::classification-code.classification-code');

/** Which attributes of a type are the code and its name. */
interface CodeType {
  readonly uid: string;
  readonly code: string;
  readonly name: string;
}

function codesOf(uid: string): CodeType {
  return { uid, code: 'code', name: 'name' };
}

interface Kept {
  readonly at: number;
  readonly codes: Promise<readonly Code[]>;
}

/** All lines of a page share one list, asked for once. */
const kept = new Map<string, Kept>();

const LOADING: CodeList = { state: 'loading' };

/** The codes of a scheme with their names in a language. */
export function useCodes(scheme: string, locale: Locale): CodeList {
  return useCodeLists(scheme, locale)(scheme);
}

/**
 * The same for several schemes at once.
 *
 * @param schemes names of schemes, separated by blanks
 */
export function useCodeLists(schemes: string, locale: Locale): (scheme: string) => CodeList {
  const [lists, setLists] = useState<ReadonlyMap<string, CodeList>>(new Map());
  useEffect(() => {
    let isCurrent = true;
    for (const scheme of schemes.split(' ').filter((name) => name !== '')) {
      const settle = (list: CodeList) => {
        if (isCurrent) setLists((known) => new Map(known).set(`${scheme}/${locale}`, list));
      };
      codeList(scheme, locale).then(
        (codes) => settle(ready(codes)),
        () => settle({ state: 'failed' }),
      );
    }
    return () => {
      isCurrent = false;
    };
  }, [schemes, locale]);
  return useCallback((scheme) => lists.get(`${scheme}/${locale}`) ?? LOADING, [lists, locale]);
}

/** "30213 维修（护）费"; a code of letters means nothing to a reader, its name stands alone. */
export function codeText({ code, name }: Code): string {
  return /^\d/.test(code) ? `${code} ${name}` : name;
}

/** The codes of a scheme, asked for once in a few minutes. Rejects when they cannot be read. */
export function codeList(scheme: string, locale: Locale): Promise<readonly Code[]> {
  const key = `${scheme}/${locale}`;
  const known = kept.get(key);
  if (known !== undefined && Date.now() - known.at < FRESH_MS) return known.codes;
  const codes = load(scheme, locale);
  kept.set(key, { at: Date.now(), codes });
  // A failure is not kept: the next field asks again.
  codes.catch(() => kept.delete(key));
  return codes;
}

function ready(codes: readonly Code[]): CodeList {
  return { state: 'ready', codes, names: new Map(codes.map(({ code, name }) => [code, name])) };
}

async function load(scheme: string, locale: Locale): Promise<readonly Code[]> {
  const codes: Code[] = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const { found, pageCount } = await loadPage(scheme, locale, page);
    codes.push(...found);
    if (page >= pageCount) break;
  }
  return codes;
}

interface Page {
  readonly results: readonly Readonly<Record<string, unknown>>[];
  readonly pagination: { readonly pageCount: number };
}

async function loadPage(scheme: string, locale: Locale, page: number) {
  const own = TYPES[scheme];
  const { uid, code, name } = own ?? CLASSIFICATION;
  const filters = own === undefined ? { filters: { scheme: { $eq: scheme } } } : {};
  const { data } = await getFetchClient().get<Page>(`/content-manager/collection-types/${uid}`, {
    params: { page, pageSize: PAGE_SIZE, sort: `${code}:ASC`, locale, ...filters },
  });
  return {
    found: data.results
      .map((row) => ({ code: textOf(row[code]), name: textOf(row[name]) }))
      .filter((entry) => entry.code !== ''),
    pageCount: data.pagination.pageCount,
  };
}
