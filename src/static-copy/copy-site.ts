import fs from 'node:fs/promises';
import path from 'node:path';

import { LOCALES, type Locale } from '../content/locales';
import { pathOf } from '../site/routes';
import { addressKey, fileOf, isLiveOnly, liveOnlyPage } from './addresses';
import { collectionsOf, copyCollection, singleAnswersOf, type ApiPaths } from './collections';
import { copiedPage, redirection, type CopyFacts } from './copied-page';
import { copyWriter, type CopyWriter } from './copy-writer';
import { crawl, type Visited } from './crawl';
import { addressesIn, addressesInJson, ownAddress } from './links';
import { COPY_FACTS, replaceFolder } from './replace-folder';
import type { ReadSite } from './site-source';

/** What is copied, and how it is read. */
export interface CopiedSite extends CopyFacts {
  readonly read: ReadSite;
  /** Pages to begin with, in the default language: they lead to their translations. */
  readonly pages: readonly string[];
  readonly api: ApiPaths;
  /** The page for what needs the system to run, and the one for an address that leads nowhere. */
  readonly liveOnly: (locale: Locale) => Promise<string>;
  readonly notFound: (locale: Locale) => Promise<string>;
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
      [...site.pages, '/robots.txt', ...siteMap(site), ...offered, ...files],
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
    const liveOnly = copiedPage(await site.liveOnly(locale), home, site);
    await writer.write(fileOf(liveOnlyPage(locale), 'text/html'), liveOnly);
    const notFound = copiedPage(await site.notFound(locale), home, site);
    await writer.write(`${home}/404.html`.replace(/^\/+/, ''), notFound);
  }
}

/** Names whole addresses, so it is there where they are known. */
function siteMap({ origin }: CopyFacts): readonly string[] {
  return origin === '' ? [] : ['/sitemap.xml'];
}

function keyOfCollection({ path: at, locale }: { readonly path: string; readonly locale: Locale }) {
  return addressKey(`${at}?locale=${locale}`);
}
