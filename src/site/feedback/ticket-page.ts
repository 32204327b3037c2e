import type { ReporterTicket } from '../../feedback/contracts';
import { DEFAULT_TIME_ZONE, formatDay, formatInstant } from '../dates';
import { factList, section } from '../facts';
import { html, type Html } from '../html';
import { renderLayout } from '../layout';
import { pathOf } from '../routes';
import type { SiteContext } from '../shapes';
import { WORDS } from '../words';
import { errorSummary, textArea, textField, type FieldScene } from './form';
import { FEEDBACK_WORDS } from './words';

export interface TicketPageData extends FieldScene {
  /** Null where nobody came with a receipt yet. */
  readonly ticket: ReporterTicket | null;
  readonly serviceName: string | null;
  /** The receipt itself, right after it was made and never again. */
  readonly freshReceipt: string | null;
}

/** What became of a report, for the holder of its receipt. */
export function renderTicketPage(site: SiteContext, data: TicketPageData): string {
  const { locale } = site;
  const words = FEEDBACK_WORDS[locale];
  const common = WORDS[locale];
  return renderLayout(
    { ...site, terms: [] },
    {
      page: { kind: 'feedbackTicket' },
      isUnlisted: true,
      title: words.ticketTitle,
      description: words.receiptHint,
      crumbs: [
        { label: common.home, page: { kind: 'home' } },
        { label: common.feedback, page: { kind: 'feedback' } },
        { label: words.ticketTitle },
      ],
      body: html`<div class="page-head"><h1>${words.ticketTitle}</h1></div>
        ${errorSummary(words.errorsTitle, data.errors)}
        ${data.ticket === null ? lookUp(site, data) : shown(site, data, data.ticket)}`,
    },
  );
}

function lookUp({ locale }: SiteContext, data: TicketPageData): Html {
  const words = FEEDBACK_WORDS[locale];
  const field = { name: 'receipt', label: words.receiptLabel, hint: words.receiptHint };
  return html`<form class="form" method="post" action="${actionOf(locale)}" novalidate>
    ${textField(field, data)}
    <button type="submit" class="button">${words.look}</button>
  </form>`;
}

function shown(site: SiteContext, data: TicketPageData, ticket: ReporterTicket): Html {
  const { locale, school } = site;
  const words = FEEDBACK_WORDS[locale];
  const zone = school?.timeZone ?? DEFAULT_TIME_ZONE;
  const { outcome, mergedInto, satisfaction } = ticket;
  const isWaiting = ticket.reply === null;
  return html`${data.freshReceipt !== null && receiptPanel(site, data.freshReceipt)}
  ${factList([
    [words.number, ticket.ticketNo],
    [words.state, words.states[ticket.state]],
    [words.service, data.serviceName],
    [words.receivedOn, formatInstant(ticket.receivedAt, zone, locale)],
    [words.acceptBy, isWaiting && formatDay(ticket.acceptDueOn, locale)],
    [words.replyBy, isWaiting && formatDay(ticket.replyDueOn, locale)],
    [words.outcome, outcome !== null && (words.outcomes[outcome] ?? outcome)],
    [words.satisfaction, satisfaction !== null && words.stars(satisfaction)],
  ])}
  ${mergedInto !== null && html`<p class="note">${words.merged(mergedInto)}</p>`}
  ${
    ticket.reply !== null &&
    section('answer', words.answer, html`<p class="prose kept-lines">${ticket.reply}</p>`)
  }
  ${section('said', words.yourText, html`<p class="prose kept-lines" dir="auto">${ticket.text}</p>`)}
  ${section('progress', words.progress, timeline(ticket, site))} ${forms(site, data, ticket)}`;
}

function receiptPanel({ locale }: SiteContext, receipt: string): Html {
  const words = FEEDBACK_WORDS[locale];
  return html`<section class="panel receipt" aria-labelledby="receipt-heading">
    <h2 id="receipt-heading">${words.sent}</h2>
    <p>${words.receiptLabel}</p>
    <p class="receipt-code"><strong id="receipt-code">${receipt}</strong></p>
    <p>${words.keep}</p>
  </section>`;
}

function timeline({ events }: ReporterTicket, { locale, school }: SiteContext): Html | null {
  const words = FEEDBACK_WORDS[locale];
  const zone = school?.timeZone ?? DEFAULT_TIME_ZONE;
  return factList(
    events.map(({ at, step, text, by }) => [
      formatInstant(at, zone, locale),
      html`${by === 'reporter' ? words.byYou : words.bySchool}${WORDS[locale].colon}${
        words.steps[step] ?? step
      }${text !== null && html`<br /><span class="kept-lines" dir="auto">${text}</span>`}`,
    ]),
    'fact-list timeline',
  );
}

function forms(site: SiteContext, data: TicketPageData, ticket: ReporterTicket): Html {
  const { locale } = site;
  const words = FEEDBACK_WORDS[locale];
  const { reopenUntil } = ticket;
  return html`${ticket.mayRate && ratingForm(site)}
    ${
      reopenUntil !== null &&
      html`<form class="form panel" method="post" action="${actionOf(locale, 'reopening')}">
        <h2>${words.reopen}</h2>
        ${textArea(
          { name: 'reason', label: words.reopenHint(formatDay(reopenUntil, locale)) },
          data,
        )}
        <button type="submit" class="button">${words.sendReopening}</button>
      </form>`
    }
    ${
      ticket.mayFollowUp &&
      html`<form class="form panel" method="post" action="${actionOf(locale, 'follow-up')}">
        ${textArea({ name: 'text', label: words.followUp }, data)}
        <button type="submit" class="button">${words.sendFollowUp}</button>
      </form>`
    }
    <form class="form" method="post" action="${actionOf(locale, 'leave')}">
      <button type="submit" class="button button-plain">${words.leave}</button>
    </form>`;
}

function ratingForm({ locale }: SiteContext): Html {
  const words = FEEDBACK_WORDS[locale];
  return html`<form class="form panel" method="post" action="${actionOf(locale, 'rating')}">
    <fieldset>
      <legend>${words.rate}</legend>
      ${words.ratings.map((label, index) => {
        const id = index === 0 ? 'satisfaction' : `satisfaction-${index + 1}`;
        return html`<div class="field field-check">
          <label for="${id}">
            <input id="${id}" name="satisfaction" type="radio" value="${index + 1}" />
            <span>${index + 1} · ${label}</span>
          </label>
        </div>`;
      })}
    </fieldset>
    <button type="submit" class="button">${words.sendRating}</button>
  </form>`;
}

type Action = 'follow-up' | 'rating' | 'reopening' | 'leave';

function actionOf(locale: SiteContext['locale'], action?: Action): string {
  const path = pathOf({ kind: 'feedbackTicket' }, locale);
  return action === undefined ? path : `${path}/${action}`;
}
