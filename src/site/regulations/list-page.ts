import { dataPath } from '../data-path';
import { formatDay } from '../dates';
import { askPanel } from '../document-page';
import { html, type Html } from '../html';
import { renderLayout } from '../layout';
import { pathOf } from '../routes';
import type { SiteContext } from '../shapes';
import { spoken } from '../spoken';
import { WORDS } from '../words';
import type { Regulation } from './regulation';
import { REGULATION_WORDS } from './words';

/** All regulations by theme; a theme without a text in force says so. */
export function renderRegulationList(
  site: SiteContext,
  { regulations }: { readonly regulations: readonly Regulation[] },
): string {
  const { locale } = site;
  const words = REGULATION_WORDS[locale];
  const common = WORDS[locale];
  return renderLayout(site, {
    page: { kind: 'regulations' },
    title: words.title,
    description: words.lead,
    crumbs: [{ label: common.home, page: { kind: 'home' } }, { label: common.regulations }],
    body: html`<div class="page-head">
        <h1>${words.title}</h1>
        <p class="lead">${words.lead}</p>
      </div>
      ${
        regulations.length === 0
          ? html`<p class="empty">${words.none}</p>`
          : Object.keys(words.themes).map((theme) => themeSection(theme, regulations, site))
      }
      ${askPanel(site, { title: words.title, data: dataPath('regulations', {}, locale) })}`,
  });
}

function themeSection(theme: string, all: readonly Regulation[], site: SiteContext): Html {
  const words = REGULATION_WORDS[site.locale];
  const own = all.filter((regulation) => regulation.theme === theme);
  const isCovered = own.some(({ currentState }) => currentState === 'effective');
  return html`<section aria-labelledby="${theme}-heading">
    <h2 id="${theme}-heading">${words.themes[theme]}</h2>
    ${!isCovered && html`<p class="note">${words.gap}</p>`}
    ${
      own.length > 0 &&
      html`<ul class="link-list">
        ${own.map((regulation) => regulationItem(regulation, site))}
      </ul>`
    }
  </section>`;
}

function regulationItem(regulation: Regulation, { locale }: SiteContext): Html {
  const words = REGULATION_WORDS[locale];
  const { key, title, code, summary, version, locale: written } = regulation;
  const since = version?.effectiveOn;
  return html`<li>
    <a class="row-link" href="${pathOf({ kind: 'regulation', key }, locale)}"
      >${spoken(title, { locale, written })}</a
    >
    ${stateBadge(regulation.currentState, locale)}
    <span class="muted">${code}${since && ` · ${words.from(formatDay(since, locale))}`}</span>
    ${summary && html`<p class="item-summary">${spoken(summary, { locale, written })}</p>`}
  </li>`;
}

/** In force, repealed, in consultation … */
export function stateBadge(state: string | null, locale: SiteContext['locale']): Html | null {
  if (state === null) return null;
  const kind = state === 'effective' ? 'on-time' : 'kind';
  return html`<span class="badge badge-${kind}"
    >${REGULATION_WORDS[locale].states[state] ?? state}</span
  >`;
}
