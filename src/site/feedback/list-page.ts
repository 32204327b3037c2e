import type { Locale } from '../../content/locales';
import { formatDay } from '../dates';
import { factList } from '../facts';
import { formatCount, formatRate } from '../figures';
import { html, type Html } from '../html';
import { renderLayout } from '../layout';
import { pathOf } from '../routes';
import type { Names, SiteContext } from '../shapes';
import { spoken } from '../spoken';
import { WORDS } from '../words';
import type { Entry, ShownFigures } from './entry';
import { FEEDBACK_WORDS } from './words';

export interface FeedbackListData {
  readonly entries: readonly Entry[];
  readonly theme: string | undefined;
  readonly figures: ShownFigures | null;
  readonly names: Names;
}

/** What was said and answered, by subject, with the figures of the year. */
export function renderFeedbackList(site: SiteContext, data: FeedbackListData): string {
  const { locale } = site;
  const { entries, theme, figures } = data;
  const words = FEEDBACK_WORDS[locale];
  const common = WORDS[locale];
  const shown = theme === undefined ? entries : entries.filter(({ service }) => service === theme);
  return renderLayout(site, {
    page: { kind: 'feedback', ...(theme !== undefined && { theme }) },
    title: words.title,
    description: words.lead,
    crumbs: [{ label: common.home, page: { kind: 'home' } }, { label: common.feedback }],
    body: html`<div class="page-head">
        <h1>${words.title}</h1>
        <p class="lead">${words.lead}</p>
      </div>
      <p class="actions">
        <a class="button" href="${pathOf({ kind: 'feedbackForm' }, locale)}">${words.write}</a>
        <a class="button button-plain" href="${pathOf({ kind: 'feedbackTicket' }, locale)}"
          >${words.lookUp}</a
        >
      </p>
      ${figures && figuresSection(figures, data.names, locale)} ${themes(data, locale)}
      ${shown.length === 0 && html`<p class="empty">${words.none}</p>`}
      <ul class="cards">
        ${shown.map((entry) => html`<li>${entryCard(entry, data.names, locale)}</li>`)}
      </ul>`,
  });
}

function figuresSection(figures: ShownFigures, names: Names, locale: Locale): Html {
  const words = FEEDBACK_WORDS[locale];
  const items = (count: number | null) =>
    count === null ? words.withheld : words.items(formatCount(count));
  const { medianWorkdays, inTimeBp } = figures;
  return html`<section class="panel" aria-labelledby="figures-heading">
    <h2 id="figures-heading">${words.figures(figures.year)}</h2>
    ${factList([
      [words.received, items(figures.received)],
      [words.replied, items(figures.replied)],
      [words.median, medianWorkdays === null ? words.withheld : words.workdays(medianWorkdays)],
      [words.inTime, inTimeBp === null ? words.withheld : formatRate(inTimeBp, locale)],
      [words.byService, services(figures, names, locale)],
    ])}
    <p class="muted">${words.asOf(formatDay(figures.asOf, locale))}</p>
  </section>`;
}

function services({ byService }: ShownFigures, names: Names, locale: Locale): string {
  return byService
    .filter(({ count }) => count !== null)
    .map(({ key, count }) => `${serviceName(key, names)} ${formatCount(count ?? 0)}`)
    .join(WORDS[locale].listSeparator);
}

function themes({ entries, theme, names }: FeedbackListData, locale: Locale): Html | null {
  const codes = [...new Set(entries.flatMap(({ service }) => service ?? []))];
  if (codes.length === 0) return null;
  const words = FEEDBACK_WORDS[locale];
  const link = (code: string | undefined, label: string) => {
    const href = pathOf({ kind: 'feedback', ...(code !== undefined && { theme: code }) }, locale);
    return code === theme
      ? html`<li><a href="${href}" aria-current="true">${label}</a></li>`
      : html`<li><a href="${href}">${label}</a></li>`;
  };
  return html`<nav class="themes" aria-label="${words.themes}">
    <ul>
      ${link(undefined, words.all)} ${codes.map((code) => link(code, serviceName(code, names)))}
    </ul>
  </nav>`;
}

/** A report at a glance. */
export function entryCard(entry: Entry, names: Names, locale: Locale): Html {
  const { key, question, reply, locale: written } = entry;
  return html`<article class="card">
    <h2 class="card-title">
      <a href="${pathOf({ kind: 'feedbackEntry', key }, locale)}"
        >${spoken(question, { locale, written })}</a
      >
    </h2>
    ${entryBadges(entry, names, locale)}
    <p class="card-summary">${spoken(reply, { locale, written })}</p>
    <p class="muted">${entry.receivedOn && formatDay(entry.receivedOn, locale)}</p>
  </article>`;
}

/** What it is about and what came of it. */
export function entryBadges({ service, outcome }: Entry, names: Names, locale: Locale): Html {
  const words = FEEDBACK_WORDS[locale];
  const result = outcome === null ? words.open : (words.outcomes[outcome] ?? outcome);
  return html`<span class="badges">
    ${service && html`<span class="badge badge-kind">${serviceName(service, names)}</span>`}
    <span class="badge badge-${outcome === null ? 'inProgress' : 'completed'}">${result}</span>
  </span>`;
}

export function serviceName(code: string, names: Names): string {
  return names.code('feedbackService', code) ?? code;
}
