import type { z } from 'zod';

import type { readabilityRequest, ReadabilityResponse } from '../../../contracts/report';
import { readabilityOf } from '../domain/readability/readability';
import { READABILITY_ADVICE } from '../messages/readability-messages';
import type { Language } from '../../../../../shared/language';
import { filled } from '../../../../../shared/sentence';

/** From this score on a text is easy enough. */
export const READABILITY_TARGET = 70;

/** How well a text can be read, with advice in the reader's language. */
export function measureReadability(
  text: z.output<typeof readabilityRequest>,
  language: Language,
): ReadabilityResponse {
  const found = readabilityOf(text);
  return {
    target: READABILITY_TARGET,
    readability: found && {
      ...found,
      // Plain words are Chinese in either script; whoever reads English writes Chinese all the same.
      jargon: found.jargon.map(({ term, count, plain }) => ({
        ...{ term, count, plain: language === 'zh' ? plain.zh : plain['zh-Hans'] },
      })),
      penalties: found.penalties.map((penalty) => ({
        ...penalty,
        advice: filled(READABILITY_ADVICE[penalty.code], language, { value: penalty.value }),
      })),
    },
  };
}
