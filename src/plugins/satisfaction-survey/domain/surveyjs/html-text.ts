/** Longer passages are cut before anything is looked for in them. */
const LONGEST_HTML = 20_000;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);

/** What a reader of the markup sees, as plain text: scripts and marks are gone, lines stay. */
export function textFromHtml(html: string): string {
  return html
    .slice(0, LONGEST_HTML)
    .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/[\r\n\t]+/g, ' ')
    .replace(/<br\s*\/?>|<\/(?:p|div|li|ul|ol|h[1-6]|tr)\s*>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,4});/gi, (mark, name: string) => letter(name, mark))
    .replace(/ *\n */g, '\n')
    .trim();
}

function letter(name: string, mark: string): string {
  if (!name.startsWith('#')) return ENTITIES.get(name.toLowerCase()) ?? mark;
  const isHex = /^#x/i.test(name);
  const point = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
  return point > 0x10ffff ? mark : String.fromCodePoint(point);
}

/** Plain text as markup that shows just it. */
export function htmlFromText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br>');
}
