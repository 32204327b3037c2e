const LONGEST_LINE = 75;

/** Lines of a calendar (RFC 5545) as one text: folded, each with its end. */
export function calendarLines(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** `20260713T010000Z` */
export function utcText(at: string): string {
  return `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

/** A value of type TEXT: a title with a line break must not become a line of its own. */
export function calendarValue(text: string): string {
  const lines = text.replaceAll(/\r\n|\r|\u2028|\u2029/g, '\n');
  return withoutControls(lines.replaceAll(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n'));
}

/** For values that are no text, as addresses. */
export function withoutControls(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, '');
}

/** Lines of at most 75 octets of UTF-8, cut between characters; what follows begins with a blank. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LONGEST_LINE) {
      parts.push(part);
      [part, octets] = [' ', 1];
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_0000 ? 3 : 4;
}
