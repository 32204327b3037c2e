import fs from 'node:fs/promises';
import path from 'node:path';

import { LOCALES, type Locale } from '../content/locales';
import { renderNotFound } from '../site/not-found';
import { pathOf } from '../site/routes';
import type { SiteContext } from '../site/shapes';
import { siteMapPath } from '../site/site-map';
import { addressKey, fileOf, isLiveOnly, liveOnlyPage } from './addresses';
import { collectionsOf, copyCollection, singleAnswersOf, type ApiPaths } from './collections';
import { copiedPage, liveOnlyMarkup, redirection, type CopyFacts } from './copied-page';
import { copyWriter, type CopyWriter } from './copy-writer';
import { crawl, type Visited } from './crawl';
import { addressesIn, addressesInJson, ownAddress } from './links';
import { COPY_FACTS, replaceFolder } from './replace-folder';
import type { ReadSite } from './site-source';

/** What is copied, and how it is read. */
export interface CopiedSite extends CopyFacts {
  readonly read: ReadSite;
  readonly api: ApiPaths;
  /** For the pages that only the copy has. */
  readonly context: (locale: Locale) => Promise<SiteContext>;
}

export interface Copied {
  readonly madeAt: string;
  readonly files: number;
  readonly bytes: number;
  /** Addresses that pages or answers lead to and that give nothing. */
  readonly missing: readonly string[];
}

/** Tables may be large, and lead nowhere. */
const OPEN_DATA_FILE = /^\/api\/open-data\/[^/?]/;

const NOTHING: Visited = { isThere: true, leadsTo: [] };

/**
 * Copies the public site and its API, as everybody reads them, into files that any web server can
 * serve; the last copy stays until the new one is whole.
 *
 * @throws Error for an answer that is neither there nor missing: a copy has no page of a failure
 */
export async function copySite(
  site: CopiedSite,
  folder: string,
  onProgress?: (visited: number) => void,
): Promise<Copied> {
  return replaceFolder(folder, async (newFolder) => {
    const writer = copyWriter(newFolder);
    const seen = new Set<string>();
    await ownPages(site, writer);
    const files = new Set<string>();
    for (const collection of collectionsOf(site.api)) {
      seen.add(keyOfCollection(collection));
      for (const address of await copyCollection(collection, { ...site, writer }))
        files.add(address);
    }
    // Some are there only in a school that has set them up.
    const offered = new Set(singleAnswersOf(site.api));
    const crawled = await crawl(
      ['/', ...(await mappedPages(site)), '/robots.txt', ...offered, ...files],
      (address) => visit(address, { site, writer, seen }),
      onProgress,
    );
    const missing = crawled.missing.filter((address) => !offered.has(address));
    const copied: Copied = { madeAt: site.madeAt, ...writer.written(), missing };
    await fs.writeFile(path.join(newFolder, COPY_FACTS), `${JSON.stringify(copied, null, 2)}\n`);
    return copied;
  });
}

interface UnderWay {
  readonly site: CopiedSite;
  readonly writer: CopyWriter;
  /** What is written already, by the keys of addresses. */
  readonly seen: Set<string>;
}

async function visit(address: string, { site, writer, seen }: UnderWay): Promise<Visited> {
  const key = addressKey(address);
  if (isLiveOnly(address) || seen.has(key)) return NOTHING;
  seen.add(key);
  const answer = await site.read(address);
  const { status, mime, location } = answer;
  const own = (addresses: readonly string[]) =>
    addresses.flatMap((one) => ownAddress(one, site.origin) ?? []);
  if (status === 404) {
    await answer.drop();
    return { isThere: false, leadsTo: [] };
  }
  if (status >= 300 && status < 400 && location !== null) {
    await answer.drop();
    await writer.write(fileOf(address, 'text/html'), redirection(location));
    return { isThere: true, leadsTo: own([location]) };
  }
  if (status !== 200) throw new Error(`${address}: ${status}`);
  if (mime === 'text/html') {
    const markup = await answer.text();
    await writer.write(fileOf(address, mime), copiedPage(markup, address, site));
    return { isThere: true, leadsTo: own(addressesIn(markup)) };
  }
  if (mime === 'application/json' && !OPEN_DATA_FILE.test(address)) {
    const text = await answer.text();
    await writer.write(fileOf(address, mime), text);
    return { isThere: true, leadsTo: addressesInJson(JSON.parse(text), site.origin) };
  }
  await writer.write(fileOf(address, mime), answer.stream());
  return NOTHING;
}

/** Pages that only the copy has; the live site is entered at its home page from them. */
async function ownPages(site: CopiedSite, writer: CopyWriter): Promise<void> {
  for (const locale of LOCALES) {
    const home = pathOf({ kind: 'home' }, locale);
    const context = await site.context(locale);
    const liveOnly = copiedPage(liveOnlyMarkup(context), home, site);
    await writer.write(fileOf(liveOnlyPage(locale), 'text/html'), liveOnly);
    const notFound = copiedPage(renderNotFound(context), home, site);
    await writer.write(`${home}/404.html`.replace(/^\/+/, ''), notFound);
  }
}

/** The site map and all pages that it names. It names whole addresses, so it is there where they are known. */
async function mappedPages({ origin, read }: CopiedSite): Promise<readonly string[]> {
  if (origin === '') return [];
  const maps = [siteMapPath()];
  const pages: string[] = [];
  for (const map of maps) {
    const answer = await read(map);
    if (answer.status !== 200) throw new Error(`${map}: ${answer.status}`);
    const text = await answer.text();
    const named = [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc = '']) => loc);
    const own = named.flatMap((address) => ownAddress(address, origin) ?? []);
    (text.includes('<sitemapindex') ? maps : pages).push(...own);
  }
  return [...maps, ...pages];
}

function keyOfCollection({ path: at, locale }: { readonly path: string; readonly locale: Locale }) {
  return addressKey(`${at}?locale=${locale}`);
}
