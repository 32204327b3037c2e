import type { Day } from '../../../../../../shared/workdays';
import { byDueDay } from '../obligation/obligation';
import type { JudgedObligation } from '../obligation/standing';

export interface ItemStanding {
  /** The longest overdue, else the last that fell due, else the next; null where nothing is owed. */
  readonly current: JudgedObligation | null;
  /** The next that is neither met nor waived and not due yet. */
  readonly next: JudgedObligation | null;
}

const isOpen = ({ standing }: JudgedObligation): boolean =>
  standing.state === 'upcoming' || standing.state === 'dueSoon';

/** Where an item of the catalogue stands on a day, by all that is owed for it. */
export function standingOfItem(own: readonly JudgedObligation[], today: Day): ItemStanding {
  const sorted = [...own].sort((one, other) => byDueDay(one.obligation, other.obligation));
  const next = sorted.find(isOpen) ?? null;
  const overdue = sorted.find(({ standing }) => standing.state === 'overdue');
  const last = sorted.findLast((one) => !isOpen(one) && one.obligation.dueOn <= today);
  const early = sorted.findLast((one) => !isOpen(one));
  return { current: overdue ?? last ?? early ?? next, next };
}
