/** What a reader searches for: `?q=水费&type=finance-summary&page=2`. */
export interface SearchRequest {
  readonly q: string;
  /** Name of a content type; nothing for all of them. */
  readonly type?: string;
  readonly pageNo?: number;
}

/** Longer questions are cut: nobody types them, and each pair of signs costs a look-up. */
export const LONGEST_QUESTION = 100;

export function parseSearchRequest(query: string): SearchRequest {
  const parameters = new URLSearchParams(query);
  const q = (parameters.get('q') ?? '').trim().slice(0, LONGEST_QUESTION);
  const type = parameters.get('type') ?? '';
  const pageNo = Number(parameters.get('page'));
  return {
    q,
    ...(/^[a-z][a-z-]{0,60}$/.test(type) && { type }),
    ...(Number.isInteger(pageNo) && pageNo > 1 && pageNo <= 1000 && { pageNo }),
  };
}

/** The query of an address: `?q=…`, or nothing where nothing is asked. */
export function searchQuery({ q, type, pageNo }: SearchRequest): string {
  if (q === '') return '';
  const parameters = new URLSearchParams({
    q,
    ...(type !== undefined && { type }),
    ...(pageNo !== undefined && { page: String(pageNo) }),
  });
  return `?${parameters.toString()}`;
}
