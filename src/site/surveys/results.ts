import type { Locale } from '../../content/locales';
import { countOf, listOf, rowOf, textOf, type Raw } from '../parse';
import { inLanguage } from './in-language';

/** How often something was answered; null where that is withheld. */
export interface Cell {
  /** `4`, `variety`; in a table of answers `row=column`. */
  readonly value: string;
  readonly label: string;
  readonly count: number | null;
}

/** Means and ranks in hundredths, shares in basis points. */
export interface Figures {
  readonly meanX100: number | null;
  readonly top2BoxBp: number | null;
  readonly nps: { readonly score: number; readonly low: number; readonly high: number } | null;
}

export interface QuestionResults {
  readonly code: string;
  readonly type: string;
  readonly text: string;
  readonly answered: number | null;
  readonly skipped: number | null;
  readonly hidden: number | null;
  readonly cells: readonly Cell[];
  readonly figures: Figures;
  readonly isWithheld: boolean;
}

/** How one group answered. */
export interface GroupResults {
  readonly label: string;
  readonly counted: number | null;
  readonly questions: readonly QuestionResults[];
}

/** Results of a survey as they were published, in the language of the page. */
export interface SurveyResults {
  readonly slug: string;
  readonly title: string;
  readonly number: number;
  /** ISO instants */
  readonly publishedAt: string | null;
  readonly countedUpTo: string | null;
  readonly counted: number;
  readonly excluded: number | null;
  readonly late: number | null;
  readonly invited: number | null;
  readonly responseRateBp: number | null;
  readonly smallestCell: number;
  readonly questions: readonly QuestionResults[];
  /** What the groups are formed by; null where there are none. */
  readonly segment: string | null;
  readonly groups: readonly GroupResults[];
  readonly quotes: readonly { readonly question: string; readonly text: string }[];
  readonly summary: string | null;
}

type Say = (value: unknown) => string | null;

/** What `GET /api/surveys/:slug/results` tells; null where nothing is public. */
export function parseResults(value: unknown, locale: Locale): SurveyResults | null {
  const row = rowOf(value);
  const written = textOf(row['defaultLocale']) ?? '';
  const say: Say = (words) => inLanguage(words, locale, written);
  const slug = textOf(row['slug']);
  const counted = countOf(row['counted']);
  if (slug === null || counted === null) return null;
  const questions = questionsOf(row['questions'], say);
  const by = questions.find(({ code }) => code === row['segment']);
  return {
    ...{ slug, counted, questions, title: say(row['title']) ?? slug },
    number: countOf(row['number']) ?? 1,
    ...{ publishedAt: textOf(row['publishedAt']), countedUpTo: textOf(row['countedUpTo']) },
    ...{ excluded: countOf(row['excluded']), late: countOf(row['late']) },
    ...{ invited: countOf(row['invited']), responseRateBp: countOf(row['responseRateBp']) },
    smallestCell: countOf(row['smallestCell']) ?? 0,
    segment: by?.text ?? null,
    groups: listOf(row['groups']).map((group) => ({
      label: say(group['label']) ?? textOf(group['group']) ?? '',
      counted: countOf(group['counted']),
      questions: questionsOf(group['questions'], say),
    })),
    quotes: listOf(row['quotes']).flatMap((quote) => {
      const text = say(quote['text']);
      return text === null ? [] : [{ question: textOf(quote['question']) ?? '', text }];
    }),
    summary: say(row['summary']),
  };
}

function questionsOf(value: unknown, say: Say): readonly QuestionResults[] {
  return listOf(value).map((row) => ({
    ...{ code: textOf(row['question']) ?? '', type: textOf(row['type']) ?? '' },
    text: say(row['text']) ?? textOf(row['question']) ?? '',
    ...{ answered: countOf(row['answered']), skipped: countOf(row['skipped']) },
    ...{ hidden: countOf(row['hidden']), isWithheld: row['isWithheld'] === true },
    cells: listOf(row['cells']).map((cell) => cellOf(cell, say)),
    figures: figuresOf(rowOf(row['figures'])),
  }));
}

function cellOf(cell: Raw, say: Say): Cell {
  const value = textOf(cell['value']) ?? '';
  return { value, label: say(cell['label']) ?? value, count: countOf(cell['count']) };
}

function figuresOf(figures: Raw): Figures {
  const nps = rowOf(figures['nps']);
  const [score, low, high] = ['score', 'low', 'high'].map((name) => wholeOf(nps[name]));
  return {
    meanX100: wholeOf(figures['meanX100']) ?? null,
    top2BoxBp: wholeOf(figures['top2BoxBp']) ?? null,
    nps:
      score === undefined || low === undefined || high === undefined ? null : { score, low, high },
  };
}

function wholeOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? Math.round(value) : undefined;
}
