import { bareFigures } from './figures';
import { jargonDensity, jargonFinder, type JargonFinder, type JargonHit } from './jargon';
import { hanLength, measure, type Measure } from './measure';
import { SCHOOL_JARGON } from './school-jargon';

/** What readers read of a document. */
export interface ReadableText {
  /** The plain summary; null or blank where there is none. */
  readonly summary: string | null;
  /** Further texts: notes, answers, descriptions. */
  readonly body: readonly string[];
  /** False for content that has no summary: none is missed then. */
  readonly wantsSummary?: boolean;
}

export const PENALTIES = [
  ...(['sentenceLength', 'longClauses', 'jargon', 'bareFigures'] as const),
  ...(['summaryLength', 'summaryMissing'] as const),
] as const;
export type PenaltyCode = (typeof PENALTIES)[number];

/** What costs points, with the value that was found. */
export interface Penalty {
  readonly code: PenaltyCode;
  readonly points: number;
  readonly value: number;
}

/** How well a text can be read (易懂), 100 at best and 0 at worst. */
export interface Readability {
  readonly score: number;
  readonly measure: Measure;
  readonly summaryLength: number;
  readonly jargon: readonly JargonHit[];
  readonly bareFigures: readonly string[];
  readonly penalties: readonly Penalty[];
}

/** From where on something costs points, and how many. */
const LIMITS = {
  sentenceLength: 25,
  pointsPerCharacter: 2,
  longClausePercent: 5,
  pointsPerPercent: 1,
  jargonPer100: 2,
  pointsPerJargon: 5,
  pointsPerFigure: 5,
  summaryLength: 120,
  longSummary: 10,
  noSummary: 30,
} as const;

const schoolJargon = jargonFinder(SCHOOL_JARGON);

/**
 * How well a text can be read. Null where there is nothing in Han characters to judge: a text in
 * English is not judged, and is not a bad one.
 */
export function readabilityOf(
  { summary, body, wantsSummary = true }: ReadableText,
  findJargon: JargonFinder = schoolJargon,
): Readability | null {
  const summaryText = summary?.trim() ?? '';
  const texts = [summaryText, ...body].filter((text) => text.trim() !== '');
  const whole = texts.join('\n');
  const found = measure(texts);
  if (found.han === 0) return null;
  const jargon = findJargon(whole);
  const figures = bareFigures(whole);
  const summaryLength = hanLength(summaryText);
  const penalties = [
    over(
      'sentenceLength',
      found.sentenceLength ?? 0,
      LIMITS.sentenceLength,
      LIMITS.pointsPerCharacter,
    ),
    over(
      'longClauses',
      (found.longClauseShare ?? 0) * 100,
      LIMITS.longClausePercent,
      LIMITS.pointsPerPercent,
    ),
    over('jargon', jargonDensity(jargon, whole), LIMITS.jargonPer100, LIMITS.pointsPerJargon),
    over('bareFigures', figures.length, 0, LIMITS.pointsPerFigure),
    flat('summaryLength', summaryLength, summaryLength > LIMITS.summaryLength, LIMITS.longSummary),
    flat('summaryMissing', 0, wantsSummary && summaryText === '', LIMITS.noSummary),
  ].filter(({ points }) => points > 0);
  const lost = penalties.reduce((sum, { points }) => sum + points, 0);
  return {
    score: Math.max(0, Math.round(100 - lost)),
    ...{ measure: found, summaryLength, jargon, bareFigures: figures, penalties },
  };
}

function over(code: PenaltyCode, value: number, limit: number, pointsEach: number): Penalty {
  return { code, value: toTenth(value), points: toTenth(Math.max(0, value - limit) * pointsEach) };
}

function flat(code: PenaltyCode, value: number, applies: boolean, points: number): Penalty {
  return { code, value, points: applies ? points : 0 };
}

const toTenth = (value: number): number => Math.round(value * 10) / 10;
