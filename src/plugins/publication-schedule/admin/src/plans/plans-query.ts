import type { PlanStateName, VerbName } from '../../../contracts/common';
import { API } from '../plugin-id';

export interface PlansAsking {
  readonly state: PlanStateName | 'attention' | 'live' | '';
  readonly verb: VerbName | '';
  /** Empty for all. */
  readonly uid: string;
  readonly page: number;
}

export const STATES = [
  ...(['armed', 'paused', 'claimed', 'retryWait', 'needsAttention', 'failed', 'missed'] as const),
  ...(['done', 'cancelled', 'superseded'] as const),
] as const satisfies readonly PlanStateName[];

/** Several states that belong together. */
const GROUPS = {
  live: ['armed', 'paused', 'claimed', 'retryWait', 'needsAttention', 'failed', 'missed'],
  attention: ['needsAttention', 'failed', 'missed'],
} as const satisfies Record<string, readonly PlanStateName[]>;

export const CHOICES = ['live', 'attention', ...STATES] as const;

export const FIRST_ASKING: PlansAsking = { state: 'live', verb: '', uid: '', page: 1 };

/** The address of the admin API that answers; what is over comes with the newest first. */
export function plansPath({ state, verb, uid, page }: PlansAsking): string {
  const query = new URLSearchParams({ page: String(page) });
  const states = state === 'live' || state === 'attention' ? GROUPS[state].join(',') : state;
  if (states !== '') query.set('state', states);
  if (verb !== '') query.set('verb', verb);
  if (uid !== '') query.set('uid', uid);
  const isAhead = GROUPS.live.some((live) => live === state) || state === 'live';
  if (!isAhead && state !== 'attention') query.set('order', '-planned');
  return `${API}/plans?${query.toString()}`;
}

/** What the address of the page asks for: links of the home page name a state. */
export function askingIn(search: string): PlansAsking {
  const wanted = new URLSearchParams(search).get('state');
  return { ...FIRST_ASKING, state: CHOICES.find((choice) => choice === wanted) ?? 'live' };
}
