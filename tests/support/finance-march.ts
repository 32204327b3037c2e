import { financeSummaryRules, type FinanceSummary } from '../../src/api/finance-summary/rules';
import type {
  ExpenditureLine,
  FinanceSummaryContext,
  FinanceSummaryShared,
  FinanceSummaryWords,
  IncomeLine,
} from '../../src/api/finance-summary/types';
import type { Issue } from '../../src/content/rules';
import { playedYear } from './finance-documents';

export const year = playedYear();

/** The sample's March, ready for publication, in the context of February and the budget. */
export function march() {
  const played = year[2];
  if (played === undefined) throw new Error('The sample has no March.');
  return played;
}

export interface Change {
  readonly shared?: Partial<FinanceSummaryShared>;
  readonly words?: Partial<FinanceSummaryWords>;
  readonly en?: Partial<FinanceSummaryWords>;
  readonly context?: Partial<FinanceSummaryContext>;
  /** Whether the form is saved after the change, which computes every figure again. */
  readonly saved?: boolean;
}

export const noWords: FinanceSummaryWords = {
  title: 'T',
  summary: null,
  plainSummary: null,
  varianceNotes: [],
  repairItemTitles: [],
};

export function changed({ shared, words, en, context, saved = false }: Change): readonly Issue[] {
  const { document, context: ground } = march();
  const own = document.words['zh-Hans'] ?? noWords;
  const altered: FinanceSummary = {
    shared: { ...document.shared, ...shared },
    words: {
      ...document.words,
      'zh-Hans': { ...own, ...words },
      ...(en && { en: { ...noWords, ...en } }),
    },
  };
  const around = { ...ground, ...context };
  const final = saved ? financeSummaryRules.derive(altered, around) : altered;
  return financeSummaryRules.check(final, around);
}

export function codesOf(issues: readonly Issue[], severity: Issue['severity'] = 'error'): string[] {
  return [
    ...new Set(issues.filter((issue) => issue.severity === severity).map(({ code }) => code)),
  ];
}

/** The facts of March. */
export const facts = march().document.shared;

export function expenditure(
  code: string,
  change: Partial<ExpenditureLine>,
): readonly ExpenditureLine[] {
  return facts.expenditureLines.map((line) =>
    line.economicCode === code ? { ...line, ...change } : line,
  );
}

export function without(code: string): readonly ExpenditureLine[] {
  return facts.expenditureLines.filter(({ economicCode }) => economicCode !== code);
}

export function income(source: string, change: Partial<IncomeLine>): readonly IncomeLine[] {
  return facts.incomeLines.map((line) => (line.source === source ? { ...line, ...change } : line));
}

export const totals = facts.totals ?? undefined;
export const payment = {
  procurementCode: 'SY3-CG-2025-005',
  economicCode: '30213',
  amountFen: 3505307,
};
export const repair = { itemNo: 1, placeCode: 'gym', amountFen: 100 };
export const title = { itemNo: 1, title: '体育馆屋面' };

/** Cumulative amount of a code at the end of February. */
export function before(code: string): number | null {
  const february = year[1]?.document.shared.expenditureLines ?? [];
  return february.find(({ economicCode }) => economicCode === code)?.cumulativeFen ?? null;
}
