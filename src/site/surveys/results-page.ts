import { DEFAULT_TIME_ZONE, formatInstant } from '../dates';
import { askPanel } from '../document-page';
import { factSection, section } from '../facts';
import { formatCount, formatRate } from '../figures';
import { html, type Html } from '../html';
import { keyFigures, plainFigure } from '../key-figures';
import { renderLayout } from '../layout';
import type { Action } from '../participation/action';
import { actionCard } from '../participation/action-card';
import { pathOf } from '../routes';
import type { SiteContext } from '../shapes';
import { WORDS } from '../words';
import { groupTable } from './group-table';
import { questionResults } from './question-results';
import type { SurveyResults } from './results';
import { SURVEY_WORDS } from './words';

export interface ResultsData {
  readonly results: SurveyResults;
  /** What was done because of it. */
  readonly actions: readonly Action[];
}

/** The results of a survey as they were frozen and published, and what came of them. */
export function renderSurveyResults(site: SiteContext, data: ResultsData): string {
  const { locale } = site;
  const { slug, title, summary, smallestCell, questions } = data.results;
  const words = SURVEY_WORDS[locale].results;
  const heading = words.title(title);
  const address = `/api/surveys/${slug}/results`;
  const items = questions.map(
    (question, at) => html`<li>${questionResults(question, at + 1, locale)}</li>`,
  );
  return renderLayout(site, {
    page: { kind: 'surveyResults', slug },
    title: heading,
    description: summary ?? heading,
    crumbs: [
      { label: WORDS[locale].home, page: { kind: 'home' } },
      { label: WORDS[locale].surveys, page: { kind: 'surveys' } },
      { label: heading },
    ],
    body: html`<div class="page-head">
        <h1>${heading}</h1>
        ${summary !== null && html`<p class="plain-summary">${summary}</p>`}
        ${smallestCell > 1 && html`<p class="note">${words.smallest(smallestCell)}</p>`}
      </div>
      ${figures(data.results, site)}
      ${section(
        'questions',
        words.questions,
        html`<p class="section-note">${words.shareNote}</p>
          <ol class="results">
            ${items}
          </ol>`,
      )}
      ${groupTable(data.results, locale)} ${quotes(data.results, site)}
      ${actionsSection(data.actions, site)} ${facts(data.results, site)}
      <p class="actions">
        <a class="more" href="${address}?format=csv">${words.csv}</a>
        <a class="more" href="${pathOf({ kind: 'surveys' }, locale)}"
          >${SURVEY_WORDS[locale].toAll}</a
        >
      </p>
      ${askPanel(site, { title: heading, text: words.ask, data: address })}`,
  });
}

function figures(results: SurveyResults, { locale }: SiteContext): Html {
  const words = SURVEY_WORDS[locale].results;
  const { counted, invited, responseRateBp } = results;
  const shown = [
    plainFigure(words.counted, words.responses(formatCount(counted))),
    ...(invited === null ? [] : [plainFigure(words.invited, words.people(formatCount(invited)))]),
    ...(responseRateBp === null
      ? []
      : [plainFigure(words.rate, formatRate(responseRateBp, locale))]),
  ];
  return html`<div class="few-figures">${keyFigures(shown, words.heading)}</div>`;
}

function quotes(
  { quotes: chosen, questions }: SurveyResults,
  { locale }: SiteContext,
): Html | null {
  if (chosen.length === 0) return null;
  const words = SURVEY_WORDS[locale].results;
  const about = (code: string) => questions.find((one) => one.code === code)?.text ?? null;
  return section(
    'quotes',
    words.quotes,
    html`<p class="section-note">${words.quotesNote}</p>
      <ul class="survey-quotes">
        ${chosen.map(
          ({ question, text }) =>
            html`<li>
              <blockquote>${text}</blockquote>
              <p class="muted">${about(question)}</p>
            </li>`,
        )}
      </ul>`,
  );
}

function actionsSection(actions: readonly Action[], { locale }: SiteContext): Html | null {
  if (actions.length === 0) return null;
  const words = SURVEY_WORDS[locale].results;
  return section(
    'actions',
    words.actions,
    html`<p class="section-note">${words.actionsNote}</p>
      <ul class="cards">
        ${actions.map((action) => html`<li>${actionCard(action, locale, [])}</li>`)}
      </ul>`,
  );
}

/** What the numbers are made of, so that nobody has to guess. */
function facts(results: SurveyResults, { locale, school }: SiteContext): Html {
  const words = SURVEY_WORDS[locale].results;
  const timeZone = school?.timeZone ?? DEFAULT_TIME_ZONE;
  const at = (instant: string | null) =>
    instant === null ? null : formatInstant(instant, timeZone, locale);
  const told = (count: number | null) =>
    count === null ? words.withheld : words.responses(formatCount(count));
  return factSection('facts', words.facts, [
    [words.publishedOn, at(results.publishedAt)],
    [words.countedUpTo, at(results.countedUpTo)],
    [words.counted, told(results.counted)],
    [words.excluded, told(results.excluded)],
    [words.late, told(results.late)],
    [words.publication, words.publicationNo(results.number)],
  ]);
}
