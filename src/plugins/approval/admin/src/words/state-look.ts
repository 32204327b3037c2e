import { BAD, BUSY, CALM, CARE, GOOD, type Look } from '../../../../../shared/panel/look';
import type { CaseStateName } from '../../../contracts/common';

/** How a state stands out; the word says the same. */
export const STATE_LOOKS: Readonly<Record<CaseStateName, Look>> = {
  inReview: BUSY,
  changesRequested: CARE,
  approved: GOOD,
  invalidated: CARE,
  overridden: BAD,
  rejected: BAD,
  withdrawn: CALM,
  cancelled: CALM,
  published: GOOD,
};
