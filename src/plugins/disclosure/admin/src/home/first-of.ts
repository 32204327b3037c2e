import type { DueResponse, ShownObligation } from '../../../contracts/obligations';

const MOST_SHOWN = 5;

/**
 * The first of what is due: what is overdue before what is not, and within each what the reader's own
 * departments owe before the rest.
 */
export function firstOf({
  overdue,
  weeks,
  ownDepartments,
}: Pick<DueResponse, 'overdue' | 'weeks' | 'ownDepartments'>): readonly ShownObligation[] {
  const ownFirst = (some: readonly ShownObligation[]) => {
    const isOwn = ({ department }: ShownObligation) => ownDepartments.includes(department.code);
    return [...some.filter(isOwn), ...some.filter((one) => !isOwn(one))];
  };
  const ahead = weeks.flatMap(({ obligations }) => obligations);
  return [...ownFirst(overdue), ...ownFirst(ahead)].slice(0, MOST_SHOWN);
}
