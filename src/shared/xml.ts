import { html, type Html, type Part } from './html';

/** What no XML may hold, not even escaped. */
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu;

/** The first line of a document. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/**
 * Builds XML; every value in it is escaped unless it is markup itself, and signs that XML does not
 * have become U+FFFD: one of them in a title would make the whole document unreadable.
 *
 * @example xml`<title lang="${language}">${title}</title>`
 */
export function xml(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return html(strings, ...parts.map(readable));
}

/** A text without signs that XML does not have. */
export function readableInXml(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd');
}

function readable(part: Part): Part {
  if (typeof part === 'string') return readableInXml(part);
  return Array.isArray(part) ? part.map(readable) : part;
}
