import { DEFAULT_LOCALE, LOCALES, type Locale } from '../content/locales';
import { xml, XML_HEAD } from '../shared/xml';
import type { Html } from '../shared/html';

/** A page of the site by its path in the default language. */
export interface MappedPage {
  /** `/finance/2025-06` */
  readonly path: string;
  /** Day of the last change: `2025-07-10`; null where nothing tells it. */
  readonly changedOn: string | null;
}

/** Search engines take 50,000 addresses a file: each page has one in every language. */
export const PAGES_PER_FILE = 10_000;

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The pages of the site in all languages (sitemaps.org), each with its translations. */
export function siteMapOf(pages: readonly MappedPage[], origin: string): string {
  const body = xml`<urlset xmlns="${NAMESPACE}" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${pages.flatMap((page) => LOCALES.map((locale) => entryOf(page, { locale, origin })))}</urlset>
`;
  return `${XML_HEAD}${body.toString()}`;
}

/** Where the files of a site map are that is too large for one. */
export function siteMapIndexOf(files: number, origin: string): string {
  const numbers = Array.from({ length: files }, (_, at) => at + 1);
  const body = xml`<sitemapindex xmlns="${NAMESPACE}">
${numbers.map((no) => xml`  <sitemap><loc>${origin}${siteMapPath(no)}</loc></sitemap>\n`)}</sitemapindex>
`;
  return `${XML_HEAD}${body.toString()}`;
}

/** `/sitemap.xml`, and `/sitemap-2.xml` for a part. */
export function siteMapPath(no?: number): string {
  return no === undefined ? '/sitemap.xml' : `/sitemap-${no}.xml`;
}

/** The part that a path asks for: 0 is the whole; undefined for another path. */
export function siteMapAsked(path: string): number | undefined {
  const match = /^\/sitemap(?:-([1-9]\d{0,3}))?\.xml$/.exec(path);
  return match === null ? undefined : Number(match[1] ?? 0);
}

/** What robots may look at, and where the pages are listed; no address, no list. */
export function robotsText(origin: string): string {
  const list = origin === '' ? [] : ['', `Sitemap: ${origin}${siteMapPath()}`];
  return ['User-agent: *', 'Disallow: /admin', 'Disallow: /search', ...list, ''].join('\n');
}

interface Place {
  readonly locale: Locale;
  readonly origin: string;
}

function entryOf({ path, changedOn }: MappedPage, { locale, origin }: Place): Html {
  const alternates = LOCALES.map(
    (other) =>
      xml`    <xhtml:link rel="alternate" hreflang="${other}" href="${addressIn(path, { locale: other, origin })}"/>\n`,
  );
  return xml`  <url>
    <loc>${addressIn(path, { locale, origin })}</loc>
${changedOn !== null && xml`    <lastmod>${changedOn}</lastmod>\n`}${alternates}  </url>
`;
}

function addressIn(path: string, { locale, origin }: Place): string {
  if (locale === DEFAULT_LOCALE) return `${origin}${path}`;
  return `${origin}/${locale}${path === '/' ? '' : path}`;
}
