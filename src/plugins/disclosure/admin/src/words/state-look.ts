import { BAD, CALM, CARE, GOOD, type Look } from '../../../../../shared/panel/look';
import type { ObligationStateName } from '../../../contracts/common';

/** How a state stands out; the word says the same. */
export const STATE_LOOKS: Readonly<Record<ObligationStateName, Look>> = {
  upcoming: CALM,
  dueSoon: CARE,
  onTime: GOOD,
  late: CARE,
  overdue: BAD,
  waived: CALM,
};
