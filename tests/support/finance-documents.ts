import budget2025 from '../../database/sample/budget-2025.json';
import classifications from '../../database/sample/classifications.json';
import procurements from '../../database/sample/procurements.json';
import school from '../../database/sample/school.json';
import months from '../../database/sample/finance-summaries.json';
import type { BudgetShared, BudgetWords, KnownCodes } from '../../src/api/budget/types';
import { financeSummaryRules, type FinanceSummary } from '../../src/api/finance-summary/rules';
import type {
  BudgetOfYear,
  FinanceSummaryContext,
  FinanceSummaryShared,
  FinanceSummaryWords,
  PreviousMonth,
} from '../../src/api/finance-summary/types';
import type { ContentDocument } from '../../src/content/rules';

export type SampleMonth = (typeof months)[number];

export const sampleMonths: readonly SampleMonth[] = months;

const unpublished = {
  key: null,
  slug: null,
  periodKey: null,
  publicSince: null,
  approvedByRole: null,
};

const codesOf = (entries: readonly { code: string }[]) => new Set(entries.map(({ code }) => code));

export const knownCodes: KnownCodes = {
  incomeSource: codesOf(classifications.incomeSource),
  economicClass: codesOf(classifications.economicClass),
  functionClass: codesOf(classifications.functionClass),
  department: new Set(school.departments.map(({ key }) => key)),
};

/** The sample's budget as a clerk types it: what the server computes is empty. */
export function rawBudget(): ContentDocument<BudgetShared, BudgetWords> {
  const line = { adjustmentFen: null, adjustedFen: null };
  const income = budget2025.incomeLines.filter(({ adjustmentFen }) => adjustmentFen !== 0);
  const expenditure = budget2025.expenditureLines.filter(
    ({ adjustmentFen }) => adjustmentFen !== 0,
  );
  return {
    shared: {
      ...unpublished,
      fiscalYear: budget2025.fiscalYear,
      scope: 'wholeSchool',
      approvedOn: budget2025.approvedOn,
      approvalDocNo: budget2025.approvalDocNo,
      openingBalanceFen: budget2025.openingBalanceFen,
      incomeLines: budget2025.incomeLines.map((own) => ({ ...own, ...line })),
      expenditureLines: budget2025.expenditureLines.map((own) => ({ ...own, ...line })),
      adjustments: budget2025.adjustments.map(({ no, date, docNo }) => ({
        no,
        date,
        docNo,
        netFen: null,
      })),
      adjustmentLines: [
        ...income.map(({ source, adjustmentFen }) => ({
          no: 1,
          side: 'income' as const,
          code: source,
          functionCode: null,
          managingDepartment: null,
          deltaFen: adjustmentFen,
        })),
        ...expenditure.map(({ economicCode, functionCode, managingDepartment, adjustmentFen }) => ({
          no: 1,
          side: 'expenditure' as const,
          code: economicCode,
          functionCode,
          managingDepartment,
          deltaFen: adjustmentFen,
        })),
      ],
      totals: null,
    },
    words: {
      'zh-Hans': {
        title: null,
        summary: null,
        adjustmentReasons: budget2025.adjustments.map(({ no, reason }) => ({ no, reason })),
      },
    },
  };
}

/** The sample's budget as a summary sees it. */
export function budgetOfYear(overrides: Partial<BudgetOfYear> = {}): BudgetOfYear {
  return { ...rawBudget().shared, isPublished: true, ...overrides };
}

/** A month as a clerk types it: codes and amounts of the month, words, people; nothing computed. */
export function rawMonth(sample: SampleMonth): FinanceSummary {
  return {
    shared: {
      ...unpublished,
      fiscalYear: sample.fiscalYear,
      month: sample.month,
      period: null,
      scope: 'wholeSchool',
      openingBalanceFen: null,
      incomeLines: sample.incomeLines.map(({ source, amountFen }) => ({
        source,
        annualBudgetFen: null,
        amountFen,
        cumulativeFen: null,
      })),
      expenditureLines: sample.expenditureLines.map(
        ({ economicCode, functionCode, managingDepartment, amountFen }) => ({
          economicCode,
          functionCode,
          managingDepartment,
          annualBudgetFen: null,
          amountFen,
          cumulativeFen: null,
          executionRateBp: null,
        }),
      ),
      procurementPayments: sample.procurementPayments.map(({ procurement, amountFen }) => {
        const source = procurements.find(({ key }) => key === procurement);
        return {
          procurementCode: source?.code ?? null,
          economicCode: source?.economicCode ?? null,
          amountFen,
        };
      }),
      repairItems: [],
      totals: null,
      highlights: null,
      preparedByRole: sample.preparedByRole,
      checkedByRole: sample.checkedByRole,
      approvedByRole: sample.approvedByRole,
    },
    words: {
      'zh-Hans': words(sample.plainSummary, sample.varianceNotes),
      'zh-Hant': words(sample.localizations['zh-Hant'].plainSummary, []),
      ...(sample.localizations.en && {
        en: words(sample.localizations.en.plainSummary, []),
      }),
    },
  };
}

/** What a month needs to know of the month before it. */
export function previousMonth(
  { shared }: { readonly shared: FinanceSummaryShared },
  isPublished = true,
): PreviousMonth {
  return {
    period: shared.period ?? '',
    closingBalanceFen: shared.totals?.closingBalanceFen ?? null,
    incomeLines: shared.incomeLines,
    expenditureLines: shared.expenditureLines,
    isPublished,
  };
}

export function summaryContext(
  overrides: Partial<FinanceSummaryContext> = {},
): FinanceSummaryContext {
  return { previous: null, budget: budgetOfYear(), knownCodes, sameKey: null, ...overrides };
}

export interface PlayedMonth {
  readonly sample: SampleMonth;
  readonly document: FinanceSummary;
  readonly context: FinanceSummaryContext;
}

/** The year as it comes out of the rules when each month is entered after the one before. */
export function playedYear(): readonly PlayedMonth[] {
  const played: PlayedMonth[] = [];
  for (const sample of months) {
    const last = played.at(-1);
    const context = summaryContext({ previous: last ? previousMonth(last.document) : null });
    const document = financeSummaryRules.derive(rawMonth(sample), context);
    played.push({ sample, document, context });
  }
  return played;
}

function words(
  plainSummary: string,
  varianceNotes: FinanceSummaryWords['varianceNotes'],
): FinanceSummaryWords {
  return { title: null, summary: null, plainSummary, varianceNotes, repairItemTitles: [] };
}
