import type { PublicationShared, PublicationWords } from '../../content/publication-facts';

/** Whose money a budget or a summary covers. */
export type FiscalScope = 'wholeSchool' | 'generalAffairs' | 'department';

export const FISCAL_SCOPES: readonly FiscalScope[] = [
  'wholeSchool',
  'generalAffairs',
  'department',
];

/** A row of a list as Strapi stores it; the id stays with the row. */
export interface StoredLine {
  readonly id?: number | string;
}

/** The three codes that tell one expenditure line from another. */
export interface ExpenditureCodes {
  readonly economicCode: string | null;
  readonly functionCode: string | null;
  readonly managingDepartment: string | null;
}

interface BudgetAmounts extends StoredLine {
  readonly originalFen: number | null;
  /** Computed: sum of the adjustment lines of this line. */
  readonly adjustmentFen: number | null;
  /** Computed: original + adjustment. */
  readonly adjustedFen: number | null;
}

export interface BudgetIncomeLine extends BudgetAmounts {
  readonly source: string | null;
}

export interface BudgetExpenditureLine extends BudgetAmounts, ExpenditureCodes {}

export interface BudgetAdjustment extends StoredLine {
  readonly no: number | null;
  readonly date: string | null;
  readonly docNo: string | null;
  /** Computed: sum of its expenditure lines. */
  readonly netFen: number | null;
}

export interface BudgetAdjustmentLine extends StoredLine {
  readonly no: number | null;
  readonly side: 'income' | 'expenditure' | null;
  /** Income source or economic code, as the side says. */
  readonly code: string | null;
  readonly functionCode: string | null;
  readonly managingDepartment: string | null;
  readonly deltaFen: number | null;
}

export interface BudgetTotals {
  readonly id?: number | string;
  readonly incomeOriginalFen: number | null;
  readonly incomeAdjustedFen: number | null;
  readonly expenditureOriginalFen: number | null;
  readonly expenditureAdjustedFen: number | null;
}

/** Facts of a budget; null where a draft is still incomplete. */
export interface BudgetShared extends PublicationShared {
  readonly fiscalYear: number | null;
  readonly scope: FiscalScope | null;
  readonly approvedOn: string | null;
  readonly approvalDocNo: string | null;
  readonly openingBalanceFen: number | null;
  readonly incomeLines: readonly BudgetIncomeLine[];
  readonly expenditureLines: readonly BudgetExpenditureLine[];
  readonly adjustments: readonly BudgetAdjustment[];
  readonly adjustmentLines: readonly BudgetAdjustmentLine[];
  readonly totals: BudgetTotals | null;
}

export interface BudgetAdjustmentReason extends StoredLine {
  readonly no: number | null;
  readonly reason: string | null;
}

/** Words of a budget in one locale. */
export interface BudgetWords extends PublicationWords {
  readonly adjustmentReasons: readonly BudgetAdjustmentReason[];
}

export type CodeList = ReadonlySet<string> | readonly string[];

/** The codes that lines may name, by scheme. */
export interface KnownCodes {
  readonly incomeSource: CodeList;
  readonly economicClass: CodeList;
  readonly functionClass: CodeList;
  readonly department: CodeList;
}

/** What the rules of a budget have to know of other documents. */
export interface BudgetContext {
  readonly knownCodes: KnownCodes;
  /** Document id of another budget of the same year and scope. */
  readonly sameKey: string | null;
  /** Slugs of the other budgets. */
  readonly takenSlugs?: Iterable<string>;
}
