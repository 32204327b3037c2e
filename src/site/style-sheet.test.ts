import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { digest } from '../shared/strapi/digest';
import { joinedStyles, STYLE_PARTS, STYLE_VERSION } from './style-sheet';

const folder = path.resolve(__dirname, '../../public/site/styles');
const parts = STYLE_PARTS.map((name) => readFileSync(path.join(folder, `${name}.css`), 'utf8'));

it('every part is in the style sheet, once', () => {
  const files = STYLE_PARTS.map((name) => `${name}.css`);
  expect([...files].sort()).toEqual(readdirSync(folder).sort());
});

it('a part ends what it begins, so that none reaches into the next', () => {
  for (const [at, css] of parts.entries()) {
    const signs = css.replace(/\/\*[\s\S]*?\*\/|"[^"]*"|'[^']*'/g, '');
    const open = signs.split('{').length - signs.split('}').length;
    expect([STYLE_PARTS[at], open]).toEqual([STYLE_PARTS[at], 0]);
  }
});

it('the version is that of the style sheet', () => {
  expect(STYLE_VERSION).toBe(digest(joinedStyles(parts)).slice(0, 8));
});
