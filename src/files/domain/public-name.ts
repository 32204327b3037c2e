const LONGEST = 80;

/**
 * The name of a published copy in its address: letters of any script, digits, dot, dash and
 * underscore; never a path, never a hidden file.
 *
 * @example publicName('../6月 账单(终).PDF', '.pdf') // '6月-账单-终.pdf'
 */
export function publicName(name: string, extension: string): string {
  const safe = name
    .replace(/(?<=.)\.[^./\\]*$/s, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}._-]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
  return `${[...safe].slice(0, LONGEST).join('') || 'file'}${extension}`;
}

/** Quoted name for old readers and the real one for all others (RFC 6266). */
export function contentDisposition(mime: string, name: string): string {
  const kind = isShownInBrowser(mime) ? 'inline' : 'attachment';
  const ascii = name.replace(/[^\x20-\x7e]|["\\]/g, '_');
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name)}`;
}

function isShownInBrowser(mime: string): boolean {
  return mime === 'application/pdf' || /^image\/(?:jpeg|png|gif|webp)$/.test(mime);
}
