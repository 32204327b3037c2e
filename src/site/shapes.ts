import type { Locale } from '../content/locales';
import type { Term } from './glossary/terms';
import type { Published } from './published/published';
import type { Scope } from './routes';

/** What the site shows of the school, as the public API answers it. */
export interface School {
  readonly name: string;
  readonly shortName: string | null;
  readonly schoolType: 'public' | 'private' | null;
  readonly stages: readonly string[];
  readonly address: string | null;
  readonly timeZone: string;
  readonly dataLicense: string | null;
  readonly websiteUrl: string | null;
  readonly staffCount: number | null;
  /** Students of the latest school year that is stated. */
  readonly studentCount: number | null;
  readonly office: Office;
}

/** The disclosure office (校务公开机构), where questions go. */
export interface Office {
  readonly name: string | null;
  readonly hours: string | null;
  readonly postalAddress: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

/** One monthly finance summary; amounts in fen, rates in basis points. */
export interface Month extends Published {
  readonly period: string;
  readonly scope: Scope;
  readonly plainSummary: string | null;
  readonly openingBalanceFen: number | null;
  readonly incomeLines: readonly IncomeLine[];
  readonly expenditureLines: readonly ExpenditureLine[];
  readonly procurementPayments: readonly ProcurementPayment[];
  readonly repairItems: readonly RepairItem[];
  readonly varianceNotes: readonly VarianceNote[];
  readonly totals: Totals | null;
  readonly highlights: Highlights | null;
}

export interface IncomeLine extends Amounts {
  readonly source: string;
}

export interface ExpenditureLine extends Amounts {
  readonly economicCode: string;
  readonly functionCode: string;
  readonly managingDepartment: string;
  readonly executionRateBp: number | null;
}

export interface Amounts {
  readonly annualBudgetFen: number | null;
  readonly amountFen: number | null;
  readonly cumulativeFen: number | null;
}

export interface ProcurementPayment {
  readonly procurementCode: string;
  readonly economicCode: string;
  readonly amountFen: number | null;
}

export interface RepairItem {
  readonly itemNo: number;
  readonly title: string | null;
  readonly placeCode: string | null;
  readonly amountFen: number | null;
}

export interface VarianceNote {
  readonly economicCode: string;
  readonly note: string;
}

export interface Totals {
  readonly incomeFen: number | null;
  readonly expenditureFen: number | null;
  readonly closingBalanceFen: number | null;
  readonly cumulativeIncomeFen: number | null;
  readonly cumulativeExpenditureFen: number | null;
  readonly annualBudgetExpenditureFen: number | null;
  readonly executionRateBp: number | null;
  readonly timeProgressBp: number | null;
}

export const HIGHLIGHTS = [
  ...(['personnelFen', 'utilitiesFen', 'repairFen'] as const),
  ...(['procurementFen', 'capitalFen', 'generalAffairsFen'] as const),
] as const;

export type Highlights = Readonly<Record<(typeof HIGHLIGHTS)[number], number | null>>;

export interface Correction {
  readonly no: number;
  /** ISO instant */
  readonly at: string;
  readonly changes: readonly FieldChange[];
  readonly reason: string | null;
  readonly source: string | null;
}

export interface FieldChange {
  /** `expenditureLines[30205/20502/general-affairs].amountFen` */
  readonly field: string;
  readonly before: string | number | boolean | null;
  readonly after: string | number | boolean | null;
}

export interface Publication {
  /** ISO instant of the first publication */
  readonly publicSince: string | null;
  /** Day it was due: `2025-07-15` */
  readonly dueOn: string | null;
  readonly revision: number | null;
  readonly contentHash: string | null;
  readonly ownerDepartment: string | null;
  readonly preparedByRole: string | null;
  readonly checkedByRole: string | null;
  readonly approvedByRole: string | null;
}

/** Names of codes and departments in the language of the page. */
export interface Names {
  readonly code: (scheme: string, code: string) => string | undefined;
  readonly department: (code: string) => string | undefined;
  readonly place: (code: string) => string | undefined;
}

/** What every page knows besides its own content. */
export interface SiteContext {
  readonly locale: Locale;
  readonly school: School | null;
  /** `https://www.example.edu`, or nothing where the public address is not configured. */
  readonly origin: string;
  /** Words that the school explains, in the language of the page. */
  readonly terms: readonly Term[];
  /** ISO instant the page is made for: what is off now depends on it. */
  readonly now: string;
}
