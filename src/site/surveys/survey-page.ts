import { askPanel } from '../document-page';
import { html, type Html } from '../html';
import { renderLayout } from '../layout';
import { pathOf } from '../routes';
import type { SiteContext } from '../shapes';
import { WORDS } from '../words';
import type { SurveyElement } from './element';
import type { AskedSurvey } from './survey';
import { surveyBadges, surveyTimes } from './survey-facts';
import { SURVEY_WORDS } from './words';

export interface SurveyData {
  readonly survey: AskedSurvey;
  /** Null where it was not built, or nothing can be answered: the link is the way then. */
  readonly element: SurveyElement | null;
}

/** Whether there is something to fill in. */
export function isAsked({ state }: Pick<AskedSurvey, 'state'>): boolean {
  return state === 'open' || state === 'paused';
}

/**
 * A survey with its questionnaire in the page. Without scripts, and where the element does not come, the
 * link in its place leads to the page that is answered without them.
 */
export function renderSurvey(site: SiteContext, { survey, element }: SurveyData): string {
  const { locale } = site;
  const words = SURVEY_WORDS[locale];
  const { slug, title, purpose, state, hasResults } = survey;
  const crumbs = [
    { label: WORDS[locale].home, page: { kind: 'home' } },
    { label: WORDS[locale].surveys, page: { kind: 'surveys' } },
    { label: title },
  ] as const;
  return renderLayout(site, {
    page: { kind: 'survey', slug },
    ...{ title, crumbs, element },
    description: purpose ?? words.lead,
    // What nobody can find in the list is for those who have its address.
    isUnlisted: !isAsked(survey) && !(state === 'closed' && hasResults),
    body: html`<div class="page-head">
        <h1>${title}</h1>
        ${surveyBadges(survey, locale)}
        <p class="muted">${surveyTimes(survey, site)} · ${howLong(survey, locale)}</p>
        ${purpose !== null && html`<p class="plain-summary">${purpose}</p>`}
      </div>
      ${isAsked(survey) ? questionnaire(survey, { site, element }) : standing(survey, site)}
      ${hasResults && resultsLink(slug, site)}
      ${askPanel(site, { title, text: words.askText, data: `/api/surveys/${slug}` })}`,
  });
}

/** "共 4 题"; who is asked fewer than all is not told more than is true. */
function howLong({ questions, isBranched }: AskedSurvey, locale: SiteContext['locale']): string {
  const words = SURVEY_WORDS[locale];
  return isBranched ? words.questionsAtMost(questions) : words.questions(questions);
}

/** Said instead of the questions. */
function standing({ state, hasResults }: AskedSurvey, { locale }: SiteContext): Html {
  const words = SURVEY_WORDS[locale];
  const isOver = state === 'closed';
  return html`<div class="survey-standing">
    <p>${isOver ? words.closedText : words.scheduledText}</p>
    ${isOver && !hasResults && html`<p>${words.closedWaiting}</p>`}
  </div>`;
}

function resultsLink(slug: string, { locale }: SiteContext): Html {
  return html`<p>
    <a class="more" href="${pathOf({ kind: 'surveyResults', slug }, locale)}"
      >${SURVEY_WORDS[locale].toResults}</a
    >
  </p>`;
}

function questionnaire(
  { slug, privacyNotice, guardianNotice }: AskedSurvey,
  {
    site: { locale },
    element,
  }: { readonly site: SiteContext; readonly element: SurveyElement | null },
): Html {
  const words = SURVEY_WORDS[locale];
  const link = html`<p>
    <a class="button" href="/s/${slug}?lang=${locale}">${words.withoutScript}</a>
  </p>`;
  return html`${notice(words.guardian, guardianNotice)} ${notice(words.privacy, privacyNotice)}
    <section class="survey-form" aria-labelledby="fill-heading">
      <h2 id="fill-heading">${words.fill}</h2>
      ${
        element === null
          ? link
          : html`<school-survey src="/api/surveys/${slug}" locale="${locale}"
                >${link}</school-survey
              >
              <p class="muted survey-elsewhere">
                ${words.fallback}
                <a class="more" href="/s/${slug}?lang=${locale}">${words.withoutScript}</a>
              </p>`
      }
    </section>`;
}

function notice(title: string, text: string | null): Html | null {
  if (text === null) return null;
  return html`<div class="survey-notice">
    <p class="survey-notice-title">${title}</p>
    <p>${text}</p>
  </div>`;
}
