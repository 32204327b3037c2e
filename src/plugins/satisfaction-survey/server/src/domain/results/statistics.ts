import { choicesOf } from '../../../../domain/definition/definition';
import type { Question } from '../../../../domain/definition/question';
import type { Distribution } from './distribution';
import { npsOf, type Nps } from './nps';

/** Figures of one question. Means, medians and ranks are in hundredths, shares in 1/10,000. */
export interface Statistics {
  readonly meanX100?: number;
  readonly medianX100?: number;
  /** The share of the two best levels. */
  readonly top2BoxBp?: number;
  readonly nps?: Nps;
  /** The mean place of each option among those who ranked it: 100 is the first. */
  readonly meanRankX100?: Readonly<Record<string, number>>;
}

/** None where nobody answered, and none for questions whose counts say all there is to say. */
export function statisticsOf(question: Question, { answered, counts }: Distribution): Statistics {
  if (answered === 0) return {};
  switch (question.type) {
    case 'rating':
      return { ...centre(counts), top2BoxBp: top2Box(question.scale, counts, answered) };
    case 'nps':
      return { ...centre(counts), nps: npsOf(counts) };
    case 'number':
      return centre(counts);
    case 'ranking':
      return { meanRankX100: meanRanks(choicesOf(question), counts) };
    default:
      return {};
  }
}

/** The share in 1/10,000, rounded down as all rates are; null of nothing. */
export function shareBp(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.floor((part * 10_000) / whole);
}

type Counts = Distribution['counts'];

function centre(counts: Counts): { readonly meanX100: number; readonly medianX100: number } {
  const values = [...counts]
    .map(([value, count]) => ({ value: Number(value), count }))
    .sort((one, other) => one.value - other.value);
  const n = values.reduce((all, { count }) => all + count, 0);
  const sum = values.reduce((all, { value, count }) => all + value * count, 0);
  /** The value at a place when all are in a row; the first place is 0. */
  const at = (wanted: number) => {
    let before = 0;
    return values.find(({ count }) => (before += count) > wanted)?.value ?? 0;
  };
  const middle = (at(Math.floor((n - 1) / 2)) + at(Math.floor(n / 2))) / 2;
  return { meanX100: Math.round((sum * 100) / n), medianX100: Math.round(middle * 100) };
}

function top2Box(scale: number, counts: Counts, answered: number): number {
  const best = (counts.get(String(scale)) ?? 0) + (counts.get(String(scale - 1)) ?? 0);
  return Math.floor((best * 10_000) / answered);
}

function meanRanks(options: readonly string[], counts: Counts): Record<string, number> {
  const means = options.flatMap((option): [string, number][] => {
    const ranks = options.map((_, place) => counts.get(`${option}=${place + 1}`) ?? 0);
    const n = ranks.reduce((all, count) => all + count, 0);
    const sum = ranks.reduce((all, count, place) => all + count * (place + 1), 0);
    return n === 0 ? [] : [[option, Math.round((sum * 100) / n)]];
  });
  return Object.fromEntries(means);
}
