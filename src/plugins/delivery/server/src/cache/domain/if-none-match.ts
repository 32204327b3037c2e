const TAG = /^\s*(?:W\/)?"([\x21\x23-\x7e\x80-\xff]*)"\s*(?:,|$)/;

/** More than any cache sends. */
const LONGEST = 4096;

/**
 * Whether `If-None-Match` names one of the tags an answer has in its encodings (without quotes).
 * What cannot be read matches nothing, so that the whole answer goes out.
 */
export function matchesTag(header: string | undefined, tags: ReadonlySet<string>): boolean {
  if (header === undefined || header.length > LONGEST) return false;
  if (header.trim() === '*') return true;
  let isFound = false;
  for (let rest = header; rest.trim() !== '';) {
    const [whole, tag = ''] = TAG.exec(rest) ?? [];
    if (whole === undefined) return false;
    isFound ||= tags.has(tag);
    rest = rest.slice(whole.length);
  }
  return isFound;
}
