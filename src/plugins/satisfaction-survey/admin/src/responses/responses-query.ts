/** What is asked of the responses; empty texts ask for all. */
export interface ResponsesAsking {
  readonly standing: string;
  readonly flagged: string;
  readonly late: string;
  readonly page: number;
}

export const FIRST_RESPONSES: ResponsesAsking = { standing: '', flagged: '', late: '', page: 1 };

/** The query of an address, without what is not asked. */
export function responsesQuery({ page, ...filters }: ResponsesAsking): string {
  const asked = Object.entries(filters).filter(([, value]) => value !== '');
  return new URLSearchParams([...asked, ['page', String(page)]]).toString();
}

/** Another filter begins on the first page. */
export function narrowed(
  asking: ResponsesAsking,
  change: Partial<Omit<ResponsesAsking, 'page'>>,
): ResponsesAsking {
  return { ...asking, ...change, page: 1 };
}
