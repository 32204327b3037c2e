import { DEFAULT_TIME_ZONE, formatInstant } from '../site/dates';
import { html } from '../site/html';
import { renderLayout } from '../site/layout';
import { withNote } from '../site/note';
import { localeOfPath, pathOf } from '../site/routes';
import type { SiteContext } from '../site/shapes';
import { WORDS } from '../site/words';
import { copiedAddress, liveOnlyPage } from './addresses';
import { ownAddress, withAddresses } from './links';
import { COPY_WORDS } from './words';

export interface CopyFacts {
  /** Of the site as its pages name it; empty where they do not. */
  readonly origin: string;
  /** ISO instant */
  readonly madeAt: string;
  readonly timeZone?: string | undefined;
}

/** A page of the site as the copy has it: it leads within the copy and says what it is. */
export function copiedPage(markup: string, address: string, facts: CopyFacts): string {
  const { origin, madeAt, timeZone = DEFAULT_TIME_ZONE } = facts;
  const locale = localeOfPath(address);
  const words = COPY_WORDS[locale];
  const online = origin !== '' && html` <a href="${origin}${address}">${words.online}</a>`;
  const note = html`${words.note(formatInstant(madeAt, timeZone, locale))}${online}`;
  const linked = withAddresses(markup, (link, use) => {
    if (use === 'action') return liveOnlyPage(locale);
    // Whole addresses are of the site itself: what is canonical, and where its feeds are.
    const own = ownAddress(link, '');
    return own === null ? link : `${copiedAddress(own)}${fragmentOf(link)}`;
  });
  return withNote(linked, note);
}

/** The page that stands for all that needs the system to run. */
export function liveOnlyMarkup(site: SiteContext): string {
  const { locale } = site;
  const { title, text } = COPY_WORDS[locale];
  const { home, backHome } = WORDS[locale];
  return renderLayout(site, {
    ...{ title, description: text },
    crumbs: [{ label: home, page: { kind: 'home' } }, { label: title }],
    body: html`<div class="page-head">
      <h1>${title}</h1>
      <p class="lead">${text}</p>
      <p class="actions">
        <a class="more" href="${pathOf({ kind: 'home' }, locale)}">${backHome}</a>
      </p>
    </div>`,
  });
}

/** For an address that leads to another one. */
export function redirection(to: string): string {
  return `${html`<!doctype html>
    <meta charset="utf-8" />
    <meta http-equiv="refresh" content="0; url=${to}" />
    <title>${to}</title>
    <a href="${to}">${to}</a>`.toString()}\n`;
}

function fragmentOf(link: string): string {
  const at = link.indexOf('#');
  return at === -1 ? '' : link.slice(at);
}
