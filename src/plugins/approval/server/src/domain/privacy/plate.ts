import type { Match } from './finding';
import { findAll } from './matches';

const PLATE =
  /[京津沪滬渝冀豫云雲辽遼黑湘皖鲁魯新苏蘇浙赣贛鄂桂甘晋晉蒙陕陝吉闽閩贵貴粤粵青藏川宁寧琼瓊] ?[A-HJ-Z][ ·.-]{0,3}([A-HJ-NP-Z0-9](?:[ ·.-]?[A-HJ-NP-Z0-9]){4,5}|[A-HJ-NP-Z0-9]{4}[学學警挂掛领領港澳试試])(?![A-Za-z0-9])/gi;

/** Plates for cars, for electric ones, and those that end in a word. */
const NUMBERS: readonly RegExp[] = [
  /^(?=(?:.*\d){2})[A-HJ-NP-Z0-9]{5}$/,
  /^[A-HJK][A-HJ-NP-Z0-9]\d{4}$/,
  /^\d{5}[A-HJK]$/,
  /^(?=.*\d)[A-HJ-NP-Z0-9]{4}[^A-Z0-9]$/,
];

export function findPlates(numeric: string): Iterable<Match> {
  return findAll(numeric, PLATE, ({ 0: plate, 1: written = '', index }) => {
    const number = written.replaceAll(/[ ·.-]/g, '').toUpperCase();
    if (!NUMBERS.some((form) => form.test(number))) return null;
    return { kind: 'plate', start: index, end: index + plate.length };
  });
}
