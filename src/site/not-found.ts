import { html } from './html';
import { renderLayout } from './layout';
import { monthName } from './month-name';
import { pathOf, type Page } from './routes';
import type { SiteContext } from './shapes';
import { WORDS } from './words';

/** What is not there, or not public: the two look the same from outside. */
export function renderNotFound(site: SiteContext, wanted?: Page): string {
  const { locale } = site;
  const words = WORDS[locale];
  const text =
    wanted?.kind === 'month'
      ? words.monthNotFoundText(monthName(wanted, locale))
      : words.notFoundText;
  return renderLayout(site, {
    title: words.notFoundTitle,
    description: words.notFoundText,
    crumbs: [{ label: words.home, page: { kind: 'home' } }, { label: words.notFoundTitle }],
    body: html`<div class="page-head">
      <h1>${words.notFoundTitle}</h1>
      <p class="lead">${text}</p>
      <p class="actions">
        <a class="more" href="${pathOf({ kind: 'home' }, locale)}">${words.backHome}</a>
        <a class="more" href="${pathOf({ kind: 'finance' }, locale)}">${words.allMonths}</a>
      </p>
    </div>`,
  });
}
