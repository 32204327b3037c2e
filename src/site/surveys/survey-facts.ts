import type { Locale } from '../../content/locales';
import { DEFAULT_TIME_ZONE, formatInstant } from '../dates';
import { html, type Html } from '../html';
import type { SiteContext } from '../shapes';
import type { Survey, SurveyAccess } from './survey';
import { SURVEY_WORDS } from './words';

const TONES: Readonly<Record<Survey['state'], string>> = {
  ...{ open: 'announced', paused: 'pending', scheduled: 'kind', closed: 'cancelled' },
};

/** How a survey stands, and who may answer where that is not everybody. */
export function surveyBadges({ state, access }: Survey, locale: Locale): Html {
  const who = whoMayAnswer(access, locale);
  return html`<span class="badges">
    <span class="badge badge-${TONES[state]}">${SURVEY_WORDS[locale].states[state]}</span>
    ${who !== null && html`<span class="badge badge-kind">${who}</span>`}
  </span>`;
}

function whoMayAnswer(access: SurveyAccess, locale: Locale): string | null {
  const { invited, onSite } = SURVEY_WORDS[locale];
  if (access === 'token') return invited;
  return access === 'onSite' ? onSite : null;
}

/** Until when it can be answered, or from when on. */
export function surveyTimes(
  { state, opensAt, closesAt }: Survey,
  { locale, school }: SiteContext,
): string {
  const words = SURVEY_WORDS[locale];
  const timeZone = school?.timeZone ?? DEFAULT_TIME_ZONE;
  const at = (instant: string) => formatInstant(instant, timeZone, locale);
  if (state === 'scheduled' && opensAt !== null) return words.opensOn(at(opensAt));
  return closesAt === null ? words.openEnd : words.until(at(closesAt));
}
