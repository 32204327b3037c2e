import type { ObligationStateName } from '../../../contracts/common';

/** What is open, or everything that ever was owed. */
export type DueView = 'open' | 'all';

export interface DueAsking {
  readonly view: DueView;
  /** Empty for all, and for today. */
  readonly department: string;
  readonly asOf: string;
  readonly state: ObligationStateName | '';
  /** How many days ahead. */
  readonly days: string;
  readonly page: number;
}

export const AHEAD = ['14', '30', '60', '180', '400'] as const;

export const STATES = [
  ...(['overdue', 'dueSoon', 'upcoming', 'late', 'onTime', 'waived'] as const),
] as const satisfies readonly ObligationStateName[];

export const FIRST_ASKING: DueAsking = {
  ...{ view: 'open', department: '', asOf: '', state: '', days: '60', page: 1 },
};

/** The address of the admin API that answers; one for each view. */
export function duePath({ view, department, asOf, state, days, page }: DueAsking): string {
  const query = new URLSearchParams();
  const set = (key: string, value: string) => value !== '' && query.set(key, value);
  set('department', department);
  set('asOf', asOf);
  if (view === 'open') {
    query.set('days', days);
    return `/disclosure/due?${query.toString()}`;
  }
  set('state', state);
  query.set('page', String(page));
  return `/disclosure/obligations?${query.toString()}`;
}

/** What the address of the page asks for: links of other pages name a department or a day. */
export function askingIn(search: string): DueAsking {
  const query = new URLSearchParams(search);
  const asOf = query.get('asOf') ?? '';
  return {
    ...FIRST_ASKING,
    view: query.get('view') === 'all' ? 'all' : 'open',
    department: query.get('department') ?? '',
    asOf: /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? asOf : '',
    state: STATES.find((state) => state === query.get('state')) ?? '',
  };
}

/** The address of an obligation: keys of events may hold any sign. */
export function obligationPath(
  { itemNo, periodKey }: { readonly itemNo: string; readonly periodKey: string },
  part: '' | '/waive' | '/draft' = '',
): string {
  const key = [itemNo, periodKey].map(encodeURIComponent).join('/');
  return `/disclosure/obligations/${key}${part}`;
}
