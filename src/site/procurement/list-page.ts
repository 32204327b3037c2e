import { bothAmounts } from '../figures';
import { factList } from '../facts';
import { html, type Html } from '../html';
import { renderLayout } from '../layout';
import { pathOf } from '../routes';
import type { SiteContext } from '../shapes';
import { spoken } from '../spoken';
import { WORDS } from '../words';
import { competitionSection } from './competition-section';
import type { Procurement } from './procurement';
import { PROCUREMENT_WORDS } from './words';

/** What the school buys, and how much competition there was. */
export function renderProcurementList(
  site: SiteContext,
  procurements: readonly Procurement[],
): string {
  const { locale } = site;
  const words = PROCUREMENT_WORDS[locale];
  const common = WORDS[locale];
  return renderLayout(site, {
    page: { kind: 'procurement' },
    title: words.title,
    description: words.lead,
    crumbs: [{ label: common.home, page: { kind: 'home' } }, { label: common.procurement }],
    body: html`<div class="page-head">
        <h1>${words.title}</h1>
        <p class="lead">${words.lead}</p>
      </div>
      <section aria-labelledby="list-heading">
        <h2 id="list-heading">${words.list}</h2>
        ${
          procurements.length === 0
            ? html`<p class="empty">${words.none}</p>`
            : html`<ul class="cards">
                ${procurements.map((one) => html`<li>${card(one, site)}</li>`)}
              </ul>`
        }
      </section>
      ${competitionSection(site, procurements)}`,
  });
}

function card(procurement: Procurement, { locale }: SiteContext): Html {
  const words = PROCUREMENT_WORDS[locale];
  const { key, title, locale: written, budgetFen, award, fiscalYear } = procurement;
  return html`<article class="card">
    <h3>
      <a href="${pathOf({ kind: 'purchase', key }, locale)}"
        >${spoken(title, { locale, written })}</a
      >
    </h3>
    ${procurementBadges(procurement, locale)}
    <p class="muted">${[procurement.code, fiscalYear].filter(Boolean).join(' · ')}</p>
    ${factList([
      [words.budget, bothAmounts(budgetFen, locale)],
      [words.awardAmount, award !== null && bothAmounts(award.amountFen, locale)],
    ])}
  </article>`;
}

/** How it is bought and how far it has come. */
export function procurementBadges(
  { method, category, state }: Procurement,
  locale: SiteContext['locale'],
): Html {
  const words = PROCUREMENT_WORDS[locale];
  return html`<span class="badges">
    <span class="badge badge-kind">${words.categories[category] ?? category}</span>
    <span class="badge badge-kind">${words.methods[method] ?? method}</span>
    <span class="badge">${words.states[state] ?? state}</span>
  </span>`;
}
