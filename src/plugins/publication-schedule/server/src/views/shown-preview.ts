import type { Core } from '@strapi/strapi';

import type { PreviewResponse, ShownPreview } from '../../../contracts/preview';
import { localTimeAt } from '../domain/time/zone';
import { WARNING_MESSAGES } from '../messages/attention-messages';
import { reasonText, sentenceFor } from '../refusals';
import type { PreviewFound, TitledPreview } from '../use-cases/preview';
import { noteText } from './one-plan';
import { shownWarnings } from './shown-plan';

/** What would become of plans, in words. */
export function shownPreviews(
  strapi: Core.Strapi,
  { previews, yearsMissing }: PreviewFound,
): Pick<PreviewResponse, 'previews' | 'warnings'> {
  return {
    previews: previews.map((preview) => shownPreview(strapi, preview)),
    warnings: shownWarnings(strapi, yearsMissing),
  };
}

function shownPreview(strapi: Core.Strapi, preview: TitledPreview): ShownPreview {
  const { planId, verb, target, title, time, zone, outcome, order, reasons } = preview;
  return {
    ...{ planId, verb, ...target, title, zone, outcome, order },
    plannedAt: time?.at ?? null,
    local: time === null ? null : localTimeAt(zone, time.at),
    offset: time?.offset ?? null,
    zoneNote: noteText(strapi, time?.note ?? null, zone),
    reasons: reasons.map(({ code, severity, details }) => ({
      ...{ code, severity },
      message:
        code === 'contentWarning'
          ? sentenceFor(strapi, WARNING_MESSAGES[code], details, zone)
          : reasonText(strapi, code, details, zone),
    })),
  };
}
