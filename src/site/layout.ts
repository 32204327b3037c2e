import { LOCALES, type Locale } from '../content/locales';
import { channelLinks, feedPath, formLinks, type MachineForm } from './channel-links';
import { CHANNEL_WORDS } from './channel-words';
import { SUBSCRIPTION_WORDS } from './channels/words';
import { dayIn, DEFAULT_TIME_ZONE, formatDay } from './dates';
import { explainTerms } from './glossary/explain';
import { html, type Html } from './html';
import { markLanguages } from './languages';
import { noticeStamp } from './notice-stamp';
import { officeLine } from './office';
import { pathOf, type Page } from './routes';
import type { Publication, SiteContext } from './shapes';
import { sheetPath } from './sheets/address';
import { SHEET_WORDS } from './sheets/words';
import { siteHeader } from './site-nav';
import { spoken } from './spoken';
import { structuredData, type Subject } from './structured-data';
import { STYLE_PATH, STYLE_VERSION } from './style-sheet';
import { elementScript, type SurveyElement } from './surveys/element';
import { WORDS } from './words';

export interface PageContent {
  /** The page whose address this is; absent where there is none (not found). */
  readonly page?: Page;
  readonly title: string;
  readonly description: string;
  readonly crumbs: readonly Crumb[];
  /** Publication of the document that the page shows, for its printed copies. */
  readonly imprint?: Publication;
  /** What that document is about, for search engines; a report of the school unless said otherwise. */
  readonly subject?: Subject;
  /** The same document in forms of standards. */
  readonly forms?: readonly MachineForm[];
  /** A page that leads to others by the reader's own words is not for search engines. */
  readonly isUnlisted?: boolean;
  /** On the one page that has an element of ours in it. */
  readonly element?: SurveyElement | null;
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
        ${markLanguages(renderBody(site, content), locale)}
      </body>
    </html> `.toString();
}

/** Words in another language are marked before the terms of the page's own are looked up. */
function renderBody(site: SiteContext, content: PageContent): Html {
  const { locale } = site;
  const body = explainTerms(markLanguages(content.body, locale), site.terms);
  return html`<a class="skip-link" href="#main">${WORDS[locale].skipToContent}</a>
    ${siteHeader(site, content.page)}
    <main id="main" class="wrap" tabindex="-1">
      ${breadcrumbs(locale, content.crumbs)} ${body}
      ${content.page && content.imprint && sheetLink(content.page, content.imprint, locale)}
      ${content.page && content.imprint && noticeStamp(site, content.page, content.imprint)}
    </main>
    ${footer(site, content.page)}
    ${content.page && printedSource(content.page, site, content.imprint)}`;
}

function head(site: SiteContext, content: PageContent): Html {
  const { locale, school, origin } = site;
  const { siteName } = WORDS[locale];
  const name = [siteName, school?.name].filter(Boolean).join(' · ');
  return html`<head>
    <meta charset="utf-8" />
    <title>${content.title === '' ? name : `${content.title} · ${name}`}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="description" content="${content.description}" />
    <meta name="color-scheme" content="light dark" />
    <link rel="stylesheet" href="${STYLE_PATH}?v=${STYLE_VERSION}" />
    ${content.element && elementScript(content.element)}
    <link rel="icon" href="/site/icon.svg" type="image/svg+xml" />
    ${
      content.page && !content.isUnlisted
        ? html`${addresses(content.page, { locale, origin })}
          ${channelLinks(content.page, { locale, origin })}
          ${formLinks(content.forms ?? [], origin)} ${documentData(site, content)}`
        : html`<meta name="robots" content="noindex" />`
    }
  </head>`;
}

function documentData(site: SiteContext, content: PageContent): Html | null {
  const { page, imprint, subject = { kind: 'report' } } = content;
  return page && imprint ? structuredData(site, { ...content, page, imprint, subject }) : null;
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

function footer({ locale, school }: SiteContext, page: Page | undefined): Html {
  const words = WORDS[locale];
  const website = school?.websiteUrl;
  return html`<footer class="site-footer">
    <div class="wrap">
      <h2 class="footer-title">${words.office}</h2>
      ${officeLine(school, locale)}
      <p class="footer-links">
        <a href="${pathOf({ kind: 'subscribe' }, locale)}">${SUBSCRIPTION_WORDS[locale].title}</a>
        <a href="${feedPath(page, locale)}">${CHANNEL_WORDS[locale].subscribe}</a>
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

/** The page as it hangs on a notice board; what is not public yet has none. */
function sheetLink(page: Page, { publicSince }: Publication, locale: Locale): Html | null {
  const path = publicSince === null ? null : sheetPath(page, locale);
  if (path === null) return null;
  return html`<p class="actions">
    <a class="more" href="${path}" type="application/pdf">${SHEET_WORDS[locale].download}</a>
  </p>`;
}

/** On paper a page says where it comes from, of which day and which revision it is. */
function printedSource(page: Page, site: SiteContext, imprint: Publication | undefined): Html {
  const { locale, school, origin, now } = site;
  const words = WORDS[locale];
  const day = (instant: string) =>
    formatDay(dayIn(instant, school?.timeZone ?? DEFAULT_TIME_ZONE), locale);
  const parts = [
    words.printedFrom(`${origin}${pathOf(page, locale)}`),
    imprint?.publicSince && words.printedPublished(day(imprint.publicSince)),
    imprint?.revision && words.printedRevision(imprint.revision),
    now && words.printedOn(day(now)),
  ].filter(Boolean);
  return html`<div class="print-only print-source"><p>${parts.join(' · ')}</p></div>`;
}
