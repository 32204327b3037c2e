import type { RuleScene } from '../../content/bound-rules';
import { DEFAULT_LOCALE } from '../../content/locales';
import { isBlank } from '../../content/publication-facts';
import type { ContentDocument } from '../../content/rules';
import { loadWorkdayCalendar } from '../../content/workday-calendar';
import type { RequestScene } from './transitions';
import type { RequestShared, RequestWords } from './types';

/** Reads what the steps of a request have to know besides its facts. */
export async function loadRequestScene(
  { words }: ContentDocument<RequestShared, RequestWords>,
  { strapi }: RuleScene,
): Promise<RequestScene> {
  return {
    calendar: await loadWorkdayCalendar(strapi),
    hasLegalBasis: !isBlank(words[DEFAULT_LOCALE]?.legalBasis),
  };
}
