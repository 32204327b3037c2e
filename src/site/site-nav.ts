import { LOCALES, type Locale } from '../content/locales';
import { html, type Html } from './html';
import { pathOf, sectionOf, type Page } from './routes';
import { LONGEST_QUESTION } from './search/request';
import type { SiteContext } from './shapes';
import { LANGUAGE_NAMES, WORDS, type SiteWords } from './words';

/** What a reader looks for, in groups; every section stands in one of them. */
const GROUPS = [
  { name: 'moneyGroup', sections: ['finance', 'procurement', 'fees', 'assets'] },
  { name: 'serviceGroup', sections: ['logistics', 'works', 'meals', 'menus'] },
  { name: 'rulesGroup', sections: ['regulations', 'inspections', 'documents', 'glossary'] },
  { name: 'voiceGroup', sections: ['feedback', 'surveys', 'actions', 'meetings', 'requests'] },
  { name: 'disclosureGroup', sections: ['catalogue', 'timeliness', 'annual-reports'] },
] as const satisfies readonly {
  readonly name: keyof SiteWords;
  readonly sections: readonly (keyof SiteWords & Page['kind'])[];
}[];

type Group = (typeof GROUPS)[number];
type Entry = Group['sections'][number];

const ENTRIES: readonly Entry[] = GROUPS.flatMap(({ sections }) => sections);

interface Here {
  readonly locale: Locale;
  readonly page: Page | undefined;
}

/** Who speaks, where everything is, the search and the languages. */
export function siteHeader({ locale, school }: SiteContext, page: Page | undefined): Html {
  const words = WORDS[locale];
  return html`<header class="site-header">
    <div class="wrap site-header-row">
      <a class="brand" href="${pathOf({ kind: 'home' }, locale)}">
        ${SEAL}
        <span class="brand-words">
          <span class="brand-school">${school?.name ?? words.siteName}</span>
          ${school && html`<span class="brand-site">${words.siteName}</span>`}
        </span>
      </a>
      ${languageSwitch(locale, page ?? { kind: 'home' })} ${searchForm(locale, page)}
      ${mainNavigation({ locale, page })}
    </div>
  </header>`;
}

/** A seal with the character for public (公), as a signature under a document. */
const SEAL = html`<svg class="seal" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
  <rect x="1" y="1" width="38" height="38" rx="5"></rect>
  <path d="M16 9 9 20M24 9l7 11M19 19l-6 11h14M24 23l5 9"></path>
</svg>`;

/** On a phone the groups open under one line that says where one is; on a wide screen all show. */
function mainNavigation(here: Here): Html {
  const words = WORDS[here.locale];
  const current = ENTRIES.find((kind) => isWithin(kind, here.page));
  return html`<nav class="main-nav" aria-label="${words.mainNavigation}">
    <details class="nav-menu">
      <summary>
        ${words.allSections} ${current && html`<span class="nav-here">${words[current]}</span>`}
      </summary>
      <ul class="nav-groups">
        ${GROUPS.map((group) => navGroup(group, here))}
      </ul>
    </details>
  </nav>`;
}

function navGroup({ name, sections }: Group, here: Here): Html {
  return html`<li class="nav-group">
    <span class="nav-title" id="nav-${name}">${WORDS[here.locale][name]}</span>
    <ul aria-labelledby="nav-${name}">
      ${sections.map((kind) => navItem(kind, here))}
    </ul>
  </li>`;
}

function navItem(kind: Entry, { locale, page }: Here): Html {
  const current = page?.kind === kind ? 'page' : isWithin(kind, page) && 'true';
  const href = pathOf({ kind }, locale);
  const label = WORDS[locale][kind];
  return current
    ? html`<li><a href="${href}" aria-current="${current}">${label}</a></li>`
    : html`<li><a href="${href}">${label}</a></li>`;
}

function isWithin(kind: Entry, page: Page | undefined): boolean {
  return page !== undefined && sectionOf(page) === kind;
}

/** The page of the search has a form of its own, with the question in it. */
function searchForm(locale: Locale, page: Page | undefined): Html | null {
  if (page?.kind === 'search') return null;
  const words = WORDS[locale];
  return html`<form
    class="site-search"
    role="search"
    method="get"
    action="${pathOf({ kind: 'search', q: '' }, locale)}"
  >
    <label class="visually-hidden" for="site-search">${words.searchLabel}</label>
    <input
      id="site-search"
      name="q"
      type="search"
      maxlength="${LONGEST_QUESTION}"
      placeholder="${words.searchHint}"
      required
    />
    <button type="submit">${words.search}</button>
  </form>`;
}

function languageSwitch(locale: Locale, page: Page): Html {
  const items = LOCALES.map((other) => {
    const name = LANGUAGE_NAMES[other];
    const href = pathOf(page, other);
    return other === locale
      ? html`<li><a href="${href}" lang="${other}" aria-current="true">${name}</a></li>`
      : html`<li><a href="${href}" lang="${other}" hreflang="${other}">${name}</a></li>`;
  });
  return html`<nav class="languages" aria-label="${WORDS[locale].languages}">
    <ul>
      ${items}
    </ul>
  </nav>`;
}
