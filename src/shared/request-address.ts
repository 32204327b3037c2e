import { textFault } from './readable-text';

/** Longest path with query that is read; Node itself stops at 16 KiB of headers. */
export const MAX_URL_LENGTH = 8192;

export interface AddressFault {
  readonly status: 400 | 414;
  readonly message: string;
}

const badRequest = (message: string): AddressFault => ({ status: 400, message });

/** What is wrong with a request's path and query as sent, or null. */
export function addressFault(url: string): AddressFault | null {
  if (url.length > MAX_URL_LENGTH) {
    return { status: 414, message: `The address may have ${MAX_URL_LENGTH} characters at most` };
  }
  if (/[^\x21-\x7E]/.test(url)) {
    return badRequest('The address holds characters that must be percent-encoded as UTF-8');
  }
  const decoded = decode(url);
  if (decoded === null) {
    return badRequest('The address is not valid percent-encoded UTF-8: a % starts two hex digits');
  }
  if (textFault(decoded) !== null) {
    return badRequest('The address holds a character that cannot be read: NUL or U+FFFD');
  }
  const name = inheritedName(url);
  return name === null ? null : badRequest(`Not allowed: query ${name}. It names no field`);
}

/** Names every object has: the parser of queries drops them in silence, so a filter would be lost. */
const INHERITED: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

function inheritedName(url: string): string | null {
  const [, query = ''] = url.split('?', 2);
  const keys = query.split('&').map((pair) => decode(pair.split('=', 1)[0] ?? '') ?? '');
  return keys.flatMap((key) => key.split(/[[\].]/)).find((part) => INHERITED.has(part)) ?? null;
}

function decode(url: string): string | null {
  try {
    return decodeURIComponent(url);
  } catch {
    return null;
  }
}
