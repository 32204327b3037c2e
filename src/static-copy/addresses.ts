import { createHash } from 'node:crypto';

import { DEFAULT_LOCALE, type Locale } from '../content/locales';
import { sitePath } from '../content/search/site-path';
import { isPersonal, localeOfPath, resolvePage } from '../site/routes';

/** Files whose query only tells versions of them apart. */
const VERSIONED = /^\/(?:site|embed|files|uploads)\//;

/** Forms of questionnaires, the panel, and what takes a question: there is nothing to copy of them. */
const LIVE_ONLY = /^\/(?:s|admin|graphql)(?:\/|$)/;

/** `.jsonld` is the longest. */
const EXTENSION = /\.[a-z0-9]{2,6}$/i;

const EXTENSIONS: Readonly<Record<string, string>> = {
  'text/html': 'html',
  'application/json': 'json',
  'text/csv': 'csv',
};

/** The part of an address before its query, and the query without `?`. */
export function parted(address: string): { readonly path: string; readonly query: string } {
  const [path = '', query = ''] = address.split(/\?(.*)/s);
  return { path, query };
}

/** Whether an address only makes sense while the system runs. */
export function isLiveOnly(address: string): boolean {
  const { path } = parted(address);
  const resolved = resolvePage(path);
  return LIVE_ONLY.test(path) || (resolved?.kind === 'page' && isPersonal(resolved.page));
}

/** The page of the copy that says so, in the language of the address. */
export function liveOnlyPage(locale: Locale): string {
  return sitePath('/live-only', locale);
}

/**
 * Where a web server finds in the copy what an address gives: a file cannot tell queries apart, so a
 * query becomes part of the path.
 *
 * @example copiedAddress('/feedback?theme=canteen') === '/feedback/theme-canteen/'
 * @example copiedAddress('/api/feeds/all.atom?locale=en') === '/api/feeds/all.locale-en.atom'
 */
export function copiedAddress(address: string): string {
  if (isLiveOnly(address)) return liveOnlyPage(localeOfPath(address));
  const { path, query } = parted(address);
  if (VERSIONED.test(path)) return address;
  const name = queryName(query);
  if (name === '') return path;
  const extension = path.startsWith('/api/') ? EXTENSION.exec(path)?.[0] : undefined;
  if (extension === undefined) return `${path.replace(/\/$/, '')}/${name}/`;
  return `${path.slice(0, -extension.length)}.${name}${extension}`;
}

/** The same for all addresses that one file answers. */
export function addressKey(address: string): string {
  return decodeURIComponent(parted(copiedAddress(address)).path);
}

/**
 * The file of the copy for the answer to an address, relative to its folder.
 *
 * @param mime without parameters: `text/html`
 * @throws Error for an address that leads out of the folder
 */
export function fileOf(address: string, mime: string): string {
  const path = addressKey(address);
  const segments = path.split('/').filter((segment) => segment !== '');
  if (path.includes('\0') || path.includes('\\') || segments.includes('..')) {
    throw new Error(`No file can have the address ${address}`);
  }
  // A page may have a dot in its address, as the code of an asset does.
  const isFile = mime !== 'text/html' && EXTENSION.test(path);
  return [...segments, ...(isFile ? [] : [`index.${EXTENSIONS[mime] ?? 'bin'}`])].join('/');
}

/** Readable for what is simple; what is not gets a digest, so that no two queries share a name. */
function queryName(query: string): string {
  const parameters = [...new URLSearchParams(query)].filter(
    ([key, value]) => !(key === 'locale' && value === DEFAULT_LOCALE),
  );
  if (parameters.length === 0) return '';
  const isSimple = parameters.every(
    ([key, value]) => /^[A-Za-z]+$/.test(key) && /^[A-Za-z0-9-]{1,60}$/.test(value),
  );
  const readable = parameters
    .map(([key, value]) => `${key}-${value}`.replace(/[^A-Za-z0-9]+/g, '-').replace(/-$/, ''))
    .join('_');
  if (isSimple) return readable;
  const digest = createHash('sha256').update(JSON.stringify(parameters)).digest('hex');
  return `${readable.slice(0, 80)}-${digest.slice(0, 12)}`;
}
