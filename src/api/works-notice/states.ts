import type { NoticeState } from './types';

/** What may follow each state. Works that are over, or that never came, stay so. */
const NEXT: Readonly<Record<NoticeState, readonly NoticeState[]>> = {
  planned: ['announced', 'cancelled'],
  announced: ['planned', 'inProgress', 'cancelled'],
  inProgress: ['extended', 'completed', 'cancelled'],
  extended: ['inProgress', 'completed', 'cancelled'],
  completed: [],
  cancelled: [],
};

/** A notice begins before its works do; only an emergency is told while they are under way. */
const FIRST: readonly NoticeState[] = ['planned', 'announced'];

/** True when a notice may go from one state to the other; staying is no change. */
export function canFollow(from: NoticeState, to: NoticeState): boolean {
  return from === to || NEXT[from].includes(to);
}

/** True when a new notice may be in the state. */
export function canBegin(state: NoticeState, isEmergency: boolean): boolean {
  return FIRST.includes(state) || (isEmergency && state === 'inProgress');
}
