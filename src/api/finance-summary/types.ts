import type { PublicationShared, PublicationWords } from '../../content/publication-facts';
import type {
  BudgetAdjustment,
  BudgetAdjustmentLine,
  BudgetExpenditureLine,
  BudgetIncomeLine,
  ExpenditureCodes,
  FiscalScope,
  KnownCodes,
  StoredLine,
} from '../budget/types';

export interface IncomeLine extends StoredLine {
  readonly source: string | null;
  /** Computed from the budget, with the adjustments dated up to the end of the month. */
  readonly annualBudgetFen: number | null;
  readonly amountFen: number | null;
  /** Computed: of the month before, in the same year, plus the amount. */
  readonly cumulativeFen: number | null;
}

export interface ExpenditureLine extends StoredLine, ExpenditureCodes {
  readonly annualBudgetFen: number | null;
  readonly amountFen: number | null;
  readonly cumulativeFen: number | null;
  /** Computed: cumulative amount in the annual budget, rounded down; null without a budget. */
  readonly executionRateBp: number | null;
}

export interface ProcurementPayment extends StoredLine {
  readonly procurementCode: string | null;
  readonly economicCode: string | null;
  readonly amountFen: number | null;
}

export interface RepairItem extends StoredLine {
  readonly itemNo: number | null;
  readonly placeCode: string | null;
  readonly amountFen: number | null;
}

export interface SummaryTotals {
  readonly id?: number | string;
  readonly incomeFen: number | null;
  readonly expenditureFen: number | null;
  readonly closingBalanceFen: number | null;
  readonly cumulativeIncomeFen: number | null;
  readonly cumulativeExpenditureFen: number | null;
  readonly annualBudgetExpenditureFen: number | null;
  readonly executionRateBp: number | null;
  readonly timeProgressBp: number | null;
}

export interface SummaryHighlights {
  readonly id?: number | string;
  readonly personnelFen: number | null;
  readonly repairFen: number | null;
  readonly procurementFen: number | null;
  readonly capitalFen: number | null;
  readonly utilitiesFen: number | null;
  readonly generalAffairsFen: number | null;
}

/** Facts of a month's summary; null where a draft is still incomplete. */
export interface FinanceSummaryShared extends PublicationShared {
  readonly fiscalYear: number | null;
  readonly month: number | null;
  /** Computed: "2025-06". */
  readonly period: string | null;
  readonly scope: FiscalScope | null;
  readonly openingBalanceFen: number | null;
  readonly incomeLines: readonly IncomeLine[];
  readonly expenditureLines: readonly ExpenditureLine[];
  readonly procurementPayments: readonly ProcurementPayment[];
  readonly repairItems: readonly RepairItem[];
  readonly totals: SummaryTotals | null;
  readonly highlights: SummaryHighlights | null;
  readonly preparedByRole: string | null;
  readonly checkedByRole: string | null;
}

export interface VarianceNote extends StoredLine {
  readonly economicCode: string | null;
  readonly note: string | null;
}

export interface RepairItemTitle extends StoredLine {
  readonly itemNo: number | null;
  readonly title: string | null;
}

/** Words of a month's summary in one locale. */
export interface FinanceSummaryWords extends PublicationWords {
  readonly plainSummary: string | null;
  readonly varianceNotes: readonly VarianceNote[];
  readonly repairItemTitles: readonly RepairItemTitle[];
}

/** The month before, of the same scope. */
export interface PreviousMonth {
  readonly period: string;
  readonly closingBalanceFen: number | null;
  readonly incomeLines: readonly Pick<IncomeLine, 'source' | 'cumulativeFen'>[];
  readonly expenditureLines: readonly (ExpenditureCodes & Pick<ExpenditureLine, 'cumulativeFen'>)[];
  readonly isPublished: boolean;
}

/** The budget of the year, of the same scope. */
export interface BudgetOfYear {
  readonly openingBalanceFen: number | null;
  readonly approvedOn: string | null;
  readonly incomeLines: readonly Pick<BudgetIncomeLine, 'source' | 'originalFen'>[];
  readonly expenditureLines: readonly (ExpenditureCodes &
    Pick<BudgetExpenditureLine, 'originalFen'>)[];
  readonly adjustments: readonly Pick<BudgetAdjustment, 'no' | 'date'>[];
  readonly adjustmentLines: readonly BudgetAdjustmentLine[];
  readonly isPublished: boolean;
}

/** What the rules of a summary have to know of other documents. */
export interface FinanceSummaryContext {
  /** The month before (of January: December of the year before), or null when there is none. */
  readonly previous: PreviousMonth | null;
  readonly budget: BudgetOfYear | null;
  readonly knownCodes: KnownCodes;
  /** Document id of another summary of the same scope and period. */
  readonly sameKey: string | null;
  /** Slugs of the other summaries. */
  readonly takenSlugs?: Iterable<string>;
}
