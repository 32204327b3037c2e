import { LOCALES, type Locale } from '../content/locales';
import { html, type Html } from './html';
import { officeLine } from './office';
import { pathOf, type Page } from './routes';
import type { SiteContext } from './shapes';
import { spoken } from './spoken';
import { LANGUAGE_NAMES, WORDS } from './words';

/** Changes whenever the style sheet does, so that no browser keeps the old one. */
export const STYLE_VERSION = '1';

export interface PageContent {
  /** The page whose address this is; absent where there is none (not found). */
  readonly page?: Page;
  readonly title: string;
  readonly description: string;
  readonly crumbs: readonly Crumb[];
  readonly body: Html;
}

export interface Crumb {
  readonly label: string;
  readonly page?: Page;
}

/** The whole document around a page's body. */
export function renderLayout(site: SiteContext, content: PageContent): string {
  const { locale } = site;
  return html`<!doctype html>
    <html lang="${locale}">
      ${head(site, content)}
      <body>
        <a class="skip-link" href="#main">${WORDS[locale].skipToContent}</a>
        ${header(site, content)}
        <main id="main" class="wrap" tabindex="-1">
          ${breadcrumbs(locale, content.crumbs)} ${content.body}
        </main>
        ${footer(site)}
      </body>
    </html> `.toString();
}

function head({ locale, school, origin }: SiteContext, content: PageContent): Html {
  const { siteName } = WORDS[locale];
  const name = [siteName, school?.name].filter(Boolean).join(' · ');
  return html`<head>
    <meta charset="utf-8" />
    <title>${content.title === '' ? name : `${content.title} · ${name}`}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="description" content="${content.description}" />
    <meta name="color-scheme" content="light dark" />
    <link rel="stylesheet" href="/site/site.css?v=${STYLE_VERSION}" />
    <link rel="icon" href="/site/icon.svg" type="image/svg+xml" />
    ${
      content.page
        ? addresses(content.page, { locale, origin })
        : html`<meta name="robots" content="noindex" />`
    }
  </head>`;
}

function addresses(page: Page, { locale, origin }: Pick<SiteContext, 'locale' | 'origin'>): Html {
  const alternates = LOCALES.map(
    (other) =>
      html`<link rel="alternate" hreflang="${other}" href="${origin}${pathOf(page, other)}" />`,
  );
  return html`<link rel="canonical" href="${origin}${pathOf(page, locale)}" />
    ${alternates}
    <link rel="alternate" hreflang="x-default" href="${origin}${pathOf(page, 'zh-Hans')}" />`;
}

function header({ locale, school }: SiteContext, { page }: PageContent): Html {
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
      <nav class="main-nav" aria-label="${words.mainNavigation}">
        <ul>
          ${navItem({ kind: 'home' }, words.home, { locale, page })}
          ${navItem({ kind: 'finance' }, words.finance, { locale, page })}
        </ul>
      </nav>
      ${languageSwitch(locale, page ?? { kind: 'home' })}
    </div>
  </header>`;
}

/** A seal with the character for public (公), as a signature under a document. */
const SEAL = html`<svg class="seal" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
  <rect x="1" y="1" width="38" height="38" rx="5"></rect>
  <path d="M16 9 9 20M24 9l7 11M19 19l-6 11h14M24 23l5 9"></path>
</svg>`;

function navItem(
  target: Page,
  label: string,
  { locale, page }: { readonly locale: Locale; readonly page: Page | undefined },
): Html {
  const isHere = page?.kind === target.kind;
  const isWithin = target.kind === 'finance' && page?.kind === 'month';
  const current = isHere ? 'page' : isWithin && 'true';
  const href = pathOf(target, locale);
  return current
    ? html`<li><a href="${href}" aria-current="${current}">${label}</a></li>`
    : html`<li><a href="${href}">${label}</a></li>`;
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

function breadcrumbs(locale: Locale, crumbs: readonly Crumb[]): Html | null {
  if (crumbs.length === 0) return null;
  const items = crumbs.map(({ label, page }) =>
    page
      ? html`<li><a href="${pathOf(page, locale)}">${label}</a></li>`
      : html`<li aria-current="page">${label}</li>`,
  );
  return html`<nav class="breadcrumbs" aria-label="${WORDS[locale].breadcrumbs}">
    <ol>
      ${items}
    </ol>
  </nav>`;
}

function footer({ locale, school }: SiteContext): Html {
  const words = WORDS[locale];
  const website = school?.websiteUrl;
  return html`<footer class="site-footer">
    <div class="wrap">
      <h2 class="footer-title">${words.office}</h2>
      ${officeLine(school, locale)}
      <p class="footer-links">
        <a href="/api/finance-summaries?populate=*&amp;locale=${locale}">${words.openData}</a>
        ${
          website &&
          /^https?:\/\//.test(website) &&
          html`<a href="${website}" rel="noopener">${words.schoolWebsite}</a>`
        }
        ${
          school?.dataLicense &&
          html`<span>${words.dataLicense}${words.colon}${school.dataLicense}</span>`
        }
      </p>
      <p class="footer-school">
        ${school && spoken(school.name, { locale })}
        ${school?.address && html`<span>${spoken(school.address, { locale })}</span>`}
      </p>
    </div>
  </footer>`;
}
