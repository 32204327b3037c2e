export interface ReportAsking {
  /** Days; empty for the last fiscal year and the one that runs, up to today. */
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
  /** Empty for all. */
  readonly department: string;
}

export const FIRST_REPORT: ReportAsking = { from: '', to: '', asOf: '', department: '' };

/** What the address of the page asks for; what is no day counts for nothing. */
export function reportIn(search: string): ReportAsking {
  const query = new URLSearchParams(search);
  const dayIn = (name: string) => {
    const text = query.get(name) ?? '';
    return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : '';
  };
  return {
    ...{ from: dayIn('from'), to: dayIn('to'), asOf: dayIn('asOf') },
    department: query.get('department') ?? '',
  };
}

/** The address of the report or of the evaluation for a period. */
export function reportPath(
  part: 'report' | 'evaluation',
  { from, to, asOf, department }: ReportAsking,
): string {
  const given = Object.entries({ from, to, asOf, department }).filter(([, text]) => text !== '');
  const query = new URLSearchParams(given).toString();
  return query === '' ? `/disclosure/${part}` : `/disclosure/${part}?${query}`;
}

/** The year before the one in which a day lies, that year, and both. */
export function periodsUntil(today: string): readonly { name: string; from: string; to: string }[] {
  const year = Number(today.slice(0, 4));
  return [
    { name: String(year - 1), from: `${year - 1}-01-01`, to: `${year - 1}-12-31` },
    { name: String(year), from: `${year}-01-01`, to: today },
  ];
}
