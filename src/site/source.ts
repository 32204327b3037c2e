export type SourceType =
  | ('school' | 'months' | 'codes' | 'departments' | 'bulletins' | 'notices' | 'meals')
  | ('menus' | 'fees' | 'documents' | 'places' | 'terms' | 'records' | 'redactions')
  | ('regulations' | 'regulationVersions' | 'enforcementReports')
  | ('inspections' | 'findings')
  | ('meetings' | 'actions' | 'trainings' | 'requests' | 'group')
  | ('assets' | 'assetEvents' | 'registers' | 'annualReports')
  | ('entries' | 'procurements');

/** The public API's answers of one type: the site reads through nothing else. */
export interface Source {
  list(query: unknown): Promise<{
    readonly data: readonly unknown[];
    readonly meta: { readonly pagination: Readonly<Record<string, number>> };
  }>;
  one(documentId: undefined, query: unknown): Promise<{ readonly data: unknown } | undefined>;
}

const PAGE_SIZE = 100;

/** The rows of all pages of a list. */
export async function allRows(source: Source, query: object): Promise<readonly unknown[]> {
  const rows: unknown[] = [];
  for (let page = 1, pageCount = 1; page <= pageCount; page += 1) {
    const answer = await source.list({ ...query, pagination: { page, pageSize: PAGE_SIZE } });
    rows.push(...answer.data);
    pageCount = answer.meta.pagination['pageCount'] ?? 1;
  }
  return rows;
}
