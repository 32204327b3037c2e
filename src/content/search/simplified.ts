import { TRADITIONAL_SIMPLIFIED } from './traditional-simplified';

/**
 * Characters that offices write for one another in the same script: the pair of CLDR alone would
 * keep 覆核 from 复核 and 帳目 (帐目) from 账目.
 */
const SAME_WORD: readonly string[] = ['覆复', '帐账'];

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  [...SAME_WORD, ...pairsOf(TRADITIONAL_SIMPLIFIED)].map((pair) => [pair[0] ?? '', pair[1] ?? '']),
);

/**
 * The one sign that stands for a character in both scripts, for comparing and not for reading: 後
 * and 后 both give 后. Never longer or shorter than what it is given.
 */
export function simplified(char: string): string {
  const plain = SIMPLIFIED.get(char) ?? char;
  return SIMPLIFIED.get(plain) ?? plain;
}

function pairsOf(text: string): readonly string[] {
  return text.match(/../gu) ?? [];
}
