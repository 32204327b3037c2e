import { BAD, BUSY, CALM, CARE, GOOD, type Look } from '../../../../../shared/panel/look';
import type { ShownBundle } from '../../../contracts/bundles';
import type { PlanStateName } from '../../../contracts/common';
import type { ShownPreview } from '../../../contracts/preview';

/** How a state stands out; the word says the same. */
export const STATE_LOOKS: Readonly<Record<PlanStateName, Look>> = {
  armed: BUSY,
  paused: CALM,
  claimed: BUSY,
  retryWait: CARE,
  needsAttention: BAD,
  failed: BAD,
  missed: BAD,
  done: GOOD,
  cancelled: CALM,
  superseded: CALM,
};

export const BUNDLE_LOOKS: Readonly<Record<ShownBundle['state'], Look>> = {
  waiting: BUSY,
  running: BUSY,
  needsAttention: BAD,
  done: GOOD,
  partlyDone: CARE,
  calledOff: CALM,
};

export const OUTCOME_LOOKS: Readonly<Record<ShownPreview['outcome'], Look>> = {
  runs: GOOD,
  needsAttention: CARE,
  missed: CARE,
  skipped: CARE,
  waits: CARE,
  ended: CALM,
  refused: BAD,
};
