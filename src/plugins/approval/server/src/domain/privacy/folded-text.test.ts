import fc from 'fast-check';

import { foldText } from './folded-text';

it.each<[string, string, string, string]>([
  ['full width', '１３８－ＡＢ＠', '138-AB@', '138-AB@'],
  ['ideographic and no-break blanks', '1\u30002\u00a03\t4', '1 2 3 4', '1 2 3 4'],
  ['dashes', '1–2—3−4－5', '1-2-3-4-5', '1-2-3-4-5'],
  ['dots', '京A•1・2', '京A·1·2', '京A·1·2'],
  ['what nobody sees', '1\u200b2\ufeff3\u00ad4\u20605', '12345', '12345'],
  ['keycaps and marks', '1\ufe0f\u20e32\u0336', '12', '12'],
  ['circled, superscript, Arabic-Indic, Devanagari digits', '①²٣४', '1234', '1234'],
  ['mathematical and segmented digits', '𝟏𝟚𝟯🯴', '1234', '1234'],
  ['Chinese numerals', '一三八零〇', '一三八零〇', '13800'],
  ['numerals of cheques', '壹贰叁肆伍陆柒捌玖', '壹贰叁肆伍陆柒捌玖', '123456789'],
  ['a circle as zero and as blot', '二○二五 1○○', '二○二五 1○○', '2025 1○○'],
  ['line breaks', 'a\r\nb', 'a\n\nb', 'a\n\nb'],
  ['ordinary words', '校务公开 ok', '校务公开 ok', '校务公开 ok'],
])('%s', (_name, text, plain, numeric) => {
  expect(foldText(text)).toMatchObject({ plain, numeric });
});

it.each<[string, number, number, string]>([
  ['a\u200bb1', 1, 3, 'b1'],
  ['\u200b\u200b138', 0, 3, '138'],
  ['𝟏𝟑8', 0, 2, '𝟏𝟑'],
  ['x𝟏\u200b', 1, 2, '𝟏'],
])('%j: places of the reading lead back to the original', (text, from, to, original) => {
  const { start, end } = foldText(text).original(from, to);
  expect(text.slice(start, end)).toBe(original);
});

it('both readings have the same positions, and digits lead back to themselves', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const folded = foldText(text);
      const { plain, numeric } = folded;
      expect(numeric.length).toBe(plain.length);
      for (let at = 0; at < plain.length; at += 1) {
        const { start, end } = folded.original(at, at + 1);
        expect(foldText(text.slice(start, end)).plain.charAt(0)).toBe(plain.charAt(at));
      }
    }),
  );
});
