import { escapeHtml } from '../shared/html';

/** The site's own markup: every attribute in double quotes, every quote in it an entity. */
const ADDRESS = /(\s(href|src|action)=")([^"]*)(")/g;

const CHARACTERS: Readonly<Record<string, string>> = {
  ...{ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" },
};

/** Addresses a page of the site leads to, in their order: links, files and forms. */
export function addressesIn(markup: string): readonly string[] {
  return [...markup.matchAll(ADDRESS)].map(([, , , value = '']) => decoded(value));
}

export type AddressUse = 'href' | 'src' | 'action';

/** The page with other addresses in it. */
export function withAddresses(
  markup: string,
  change: (address: string, use: AddressUse) => string,
): string {
  return markup.replace(
    ADDRESS,
    (_whole, before: string, use: AddressUse, value: string, after: string) =>
      `${before}${escapeHtml(change(decoded(value), use))}${after}`,
  );
}

/** Addresses of this site's API and files anywhere in an answer, whole or not. */
export function addressesInJson(answer: unknown, origin: string): readonly string[] {
  if (typeof answer === 'string') {
    const own = ownAddress(answer, origin);
    return own !== null && /^\/(?:api|files)\//.test(own) ? [own] : [];
  }
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.values(answer).flatMap((value) => addressesInJson(value, origin));
}

/**
 * An address as the site itself is asked for it, without what leads to a place in the page; null for
 * one of another site or another kind.
 *
 * @param origin of the site as its pages name it; empty where they do not
 */
export function ownAddress(address: string, origin: string): string | null {
  const local =
    origin !== '' && address.startsWith(`${origin}/`) ? address.slice(origin.length) : address;
  if (local === origin && origin !== '') return '/';
  return /^\/(?![/\\])/.test(local) ? local.replace(/#.*$/s, '') : null;
}

function decoded(value: string): string {
  return value.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => CHARACTERS[entity] ?? entity);
}
