import { errorAt } from '../../content/issue-codes';
import { checkPresent, isBlank, mapWords } from '../../content/publication-facts';
import type { Issue, Rules } from '../../content/rules';
import { isDefaultLabel, termLabel, termParts } from './naming';

export interface TermShared {
  /** `2025-2026-1`: school year and half. */
  readonly key: string | null;
  /** First and last day, `YYYY-MM-DD`. */
  readonly startOn: string | null;
  readonly endOn: string | null;
}

export interface TermWords {
  readonly label: string | null;
}

export interface OtherTerm {
  readonly key: string;
  readonly startOn: string;
  readonly endOn: string;
}

export interface TermContext {
  readonly others: readonly OtherTerm[];
}

/** The rules of a term: named by school year and half, within that school year, beside no other. */
export const termRules: Rules<TermShared, TermWords, TermContext> = {
  derive: ({ shared, words }) => ({
    shared,
    words: mapWords(words, (own, locale) => {
      const isOwn = !isBlank(own.label) && !isDefaultLabel(own.label ?? '');
      return { ...own, label: isOwn ? own.label : (termLabel(shared.key, locale) ?? own.label) };
    }),
  }),

  check({ shared }, context) {
    return [
      ...checkPresent(shared, ['key', 'startOn', 'endOn']),
      ...checkKey(shared, context),
      ...checkDays(shared, context),
    ];
  },
};

function checkKey({ key }: TermShared, { others }: TermContext): readonly Issue[] {
  if (key === null || isBlank(key)) return [];
  if (termParts(key) === null) {
    const params = { field: 'term', text: key.slice(0, 40), example: '2025-2026-1' };
    return [errorAt('VALUE_FORMAT', ['key'], params)];
  }
  if (!others.some((other) => other.key === key)) return [];
  return [errorAt('CODE_TAKEN', ['key'], { code: key })];
}

function checkDays({ key, startOn, endOn }: TermShared, { others }: TermContext): readonly Issue[] {
  if (startOn === null || endOn === null) return [];
  if (startOn >= endOn) {
    return [errorAt('VALIDITY_ORDER', ['endOn'], { from: startOn, to: endOn })];
  }
  const year = termParts(key)?.year;
  const isWithin =
    year === undefined || (startOn >= `${year}-07-01` && endOn <= `${year + 1}-08-31`);
  const rival = others.find((other) => other.startOn <= endOn && startOn <= other.endOn);
  return [
    ...(isWithin ? [] : [errorAt('TERM_OUTSIDE_YEAR', ['startOn'], { key: key ?? '…' })]),
    ...(rival ? [errorAt('TERM_OVERLAP', ['startOn'], { key: rival.key })] : []),
  ];
}
