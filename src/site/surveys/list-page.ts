import { dayIn, DEFAULT_TIME_ZONE, formatDay } from '../dates';
import { html, type Html } from '../html';
import { renderLayout } from '../layout';
import { pathOf } from '../routes';
import type { SiteContext } from '../shapes';
import { WORDS } from '../words';
import type { ListedSurvey } from './survey';
import { surveyBadges, surveyTimes } from './survey-facts';
import { SURVEY_WORDS } from './words';

/** What is asked now, and what came out. */
export function renderSurveyList(
  site: SiteContext,
  { surveys }: { readonly surveys: readonly ListedSurvey[] },
): string {
  const { locale } = site;
  const words = SURVEY_WORDS[locale];
  const asked = surveys.filter(({ state }) => state !== 'closed');
  const told = surveys
    .filter(({ resultsPublishedAt }) => resultsPublishedAt !== null)
    .map((survey) => resultsCard(survey, site));
  return renderLayout(site, {
    page: { kind: 'surveys' },
    title: words.title,
    description: words.lead,
    crumbs: [
      { label: WORDS[locale].home, page: { kind: 'home' } },
      { label: WORDS[locale].surveys },
    ],
    body: html`<div class="page-head">
        <h1>${words.title}</h1>
        <p class="lead">${words.lead}</p>
      </div>
      ${part(
        'asked',
        words.asked,
        asked.map((survey) => askedCard(survey, site)),
        words.askedNone,
      )}
      ${part('told', words.told, told, words.toldNone)}`,
  });
}

function part(id: string, title: string, cards: readonly Html[], none: string): Html {
  return html`<section aria-labelledby="${id}-heading">
    <h2 id="${id}-heading">${title}</h2>
    ${
      cards.length === 0
        ? html`<p class="empty">${none}</p>`
        : html`<ul class="cards">
            ${cards.map((card) => html`<li>${card}</li>`)}
          </ul>`
    }
  </section>`;
}

function askedCard(survey: ListedSurvey, site: SiteContext): Html {
  const { slug, title, purpose } = survey;
  return html`<article class="card">
    <h3><a href="${pathOf({ kind: 'survey', slug }, site.locale)}">${title}</a></h3>
    <p class="notice-time">${surveyTimes(survey, site)}</p>
    ${purpose !== null && html`<p class="card-summary">${purpose}</p>`}
    ${surveyBadges(survey, site.locale)}
  </article>`;
}

function resultsCard(
  { slug, title, purpose, resultsPublishedAt }: ListedSurvey,
  { locale, school }: SiteContext,
): Html {
  const timeZone = school?.timeZone ?? DEFAULT_TIME_ZONE;
  const day = formatDay(dayIn(resultsPublishedAt ?? '', timeZone), locale);
  return html`<article class="card">
    <h3><a href="${pathOf({ kind: 'surveyResults', slug }, locale)}">${title}</a></h3>
    <p class="notice-time">${SURVEY_WORDS[locale].published(day)}</p>
    ${purpose !== null && html`<p class="card-summary">${purpose}</p>`}
  </article>`;
}
