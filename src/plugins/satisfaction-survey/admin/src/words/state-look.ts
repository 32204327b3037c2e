import { BAD, BUSY, CALM, CARE, GOOD, type Look } from '../../../../../shared/panel/look';
import type { AdminSurveyState } from '../../../contracts/admin/common';
import type { ChangeKind } from '../publish/change-kinds';

export const STATE_LOOKS: Readonly<Record<AdminSurveyState, Look>> = {
  draft: CALM,
  scheduled: BUSY,
  open: GOOD,
  paused: CARE,
  closed: CALM,
  archived: CALM,
};

/** How grave a change of a questionnaire is. */
export const KIND_LOOKS: Readonly<Record<ChangeKind, Look>> = {
  cosmetic: GOOD,
  additive: CARE,
  breaking: BAD,
};
