import accounts from '../../database/sample/meal-accounts.json';
import { mealAccountRules, type MealAccount } from '../../src/api/meal-account/rules';
import type {
  MealAccountContext,
  MealAccountShared,
  PreviousAccount,
} from '../../src/api/meal-account/types';

export type SampleAccount = (typeof accounts)[number];

const unpublished = {
  key: null,
  slug: null,
  periodKey: null,
  publicSince: null,
  approvedByRole: null,
};

/** An account as a clerk types it: nothing computed, no opening balance but that of the first. */
export function rawAccount(sample: SampleAccount): MealAccount {
  const [fiscalYear, month] = sample.period.split('-').map(Number);
  const { mealDays, averageStudentDiners, averageStaffDiners, accompanyMeals } = sample;
  const { studentMealPriceFen, staffMealPriceFen } = sample;
  return {
    shared: {
      ...unpublished,
      ...{ mealDays, averageStudentDiners, averageStaffDiners, accompanyMeals },
      ...{ studentMealPriceFen, staffMealPriceFen },
      fiscalYear: fiscalYear ?? null,
      month: month ?? null,
      period: null,
      operationMode: 'selfOperated',
      openingBalanceFen: sample === accounts[0] ? sample.openingBalanceFen : null,
      income: { ...sample.income, otherFen: null },
      expenditure: { ...sample.expenditure, otherFen: null },
      totals: null,
    },
    words: {
      'zh-Hans': { title: null, summary: null, note: sample.note },
      'zh-Hant': { title: null, summary: null, note: null },
      en: { title: null, summary: null, note: null },
    },
  };
}

/** What an account needs to know of the one before it. */
export function previousAccount(
  { shared }: { readonly shared: MealAccountShared },
  isPublished = true,
): PreviousAccount {
  return {
    period: shared.period ?? '',
    closingBalanceFen: shared.totals?.closingBalanceFen ?? null,
    cumulativeIncomeFen: shared.totals?.cumulativeIncomeFen ?? null,
    cumulativeSurplusFen: shared.totals?.cumulativeSurplusFen ?? null,
    isPublished,
  };
}

export function accountContext(overrides: Partial<MealAccountContext> = {}): MealAccountContext {
  return {
    ...{ previous: null, laterPublic: null, sameKey: null, surplusLimitBp: 300 },
    ...overrides,
  };
}

export interface PlayedAccount {
  readonly sample: SampleAccount;
  readonly document: MealAccount;
  readonly context: MealAccountContext;
}

/** The ten accounts as they come out of the rules when each is entered after the one before. */
export function playedAccounts(): readonly PlayedAccount[] {
  const played: PlayedAccount[] = [];
  for (const sample of accounts) {
    const last = played.at(-1);
    const context = accountContext({ previous: last ? previousAccount(last.document) : null });
    const document = mealAccountRules.derive(rawAccount(sample), context);
    played.push({ sample, document, context });
  }
  return played;
}
