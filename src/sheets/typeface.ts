import { readFileSync } from 'node:fs';

import { create, type Font } from 'fontkit';

import type { Advance } from './lines';

/** The one typeface of a sheet, with Chinese of both scripts. */
export interface Typeface {
  readonly font: Font;
  readonly advance: Advance;
  /** The text without what no glyph is there for: printers set a 〓 in its place. */
  readonly printable: (text: string) => string;
}

const FILE = '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf';
const MISSING = '〓';
const INVISIBLE = /[\p{Cc}\p{Cf}\u{FE00}-\u{FE0F}]/u;

/** @throws Error where the package of the typeface is not installed */
export function readTypeface(): Typeface {
  const font = create(readFileSync(require.resolve(FILE)));
  if (!('glyphForCodePoint' in font)) throw new Error(`${FILE} is no single font`);
  const advances = new Map<string, number>();
  const advance = (character: string) => {
    const known = advances.get(character);
    if (known !== undefined) return known;
    const glyph = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
    const width = glyph.advanceWidth / font.unitsPerEm;
    advances.set(character, width);
    return width;
  };
  const shown = (character: string) => {
    if (character === '\n') return character;
    if (character === '\t') return ' ';
    if (INVISIBLE.test(character)) return '';
    return font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0) ? character : MISSING;
  };
  return { font, advance, printable: (text) => Array.from(text, shown).join('') };
}
