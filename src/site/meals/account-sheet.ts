import { ratioBp } from '../../content/money';
import { formatMonth } from '../dates';
import { exactAmount, formatCount, formatRate, fullAmount } from '../figures';
import type { SiteContext } from '../shapes';
import { facts, table, titled, type Block } from '../sheets/block';
import { documentSheet, type Sheet } from '../sheets/sheet';
import { WORDS } from '../words';
import { MEAL_EXPENDITURE, MEAL_INCOME, type MealAccount } from './account';
import type { MealMonthData } from './account-page';
import { MEAL_WORDS } from './words';

/** One month of the canteen on paper: income, spending, what is left. */
export function mealMonthSheet(site: SiteContext, data: MealMonthData): Sheet {
  const { locale } = site;
  const { account } = data;
  const { period, summary, note, income, expenditure, totals } = account;
  const words = MEAL_WORDS[locale];
  const incomeLines = MEAL_INCOME.map((name) => [words.income[name], income[name]] as const);
  const spendingLines = MEAL_EXPENDITURE.map(
    (name) => [words.expenditure[name], expenditure[name]] as const,
  );
  return documentSheet(
    account,
    { site, ...data, page: { kind: 'mealMonth', period } },
    {
      title: words.month(formatMonth(period, locale)),
      ...{ lead: summary ?? note, written: [summary, note] },
      blocks: [
        ...titled(WORDS[locale].keyFigures, figures(account, locale)),
        ...titled(
          words.incomeTable,
          shares(words.source, incomeLines, totals?.incomeFen ?? null, locale),
        ),
        ...titled(
          words.expenditureTable,
          shares(words.item, spendingLines, totals?.expenditureFen ?? null, locale),
        ),
        ...titled(words.operation, operation(account, locale)),
      ],
    },
  );
}

type Locale = SiteContext['locale'];

function figures({ totals, openingBalanceFen }: MealAccount, locale: Locale): readonly Block[] {
  if (totals === null) return [];
  const words = MEAL_WORDS[locale];
  const common = WORDS[locale];
  const isDeficit = (totals.surplusFen ?? 0) < 0;
  return facts([
    [common.monthIncome, fullAmount(totals.incomeFen, locale)],
    [words.foodShare, formatRate(totals.foodShareBp, locale)],
    [common.monthExpenditure, fullAmount(totals.expenditureFen, locale)],
    [common.openingBalance, fullAmount(openingBalanceFen, locale)],
    [common.balance, fullAmount(totals.closingBalanceFen, locale)],
    [isDeficit ? words.deficit : words.surplus, fullAmount(totals.surplusFen, locale)],
    [words.surplusRate, formatRate(totals.surplusRateBp, locale)],
    [words.cumulativeSurplus, formatRate(totals.cumulativeSurplusRateBp, locale)],
  ]);
}

function shares(
  head: string,
  lines: readonly (readonly [label: string, fen: number | null])[],
  totalFen: number | null,
  locale: Locale,
): readonly Block[] {
  const common = WORDS[locale];
  const cells = (fen: number | null) => [
    exactAmount(fen, locale),
    formatRate(ratioBp(fen, totalFen), locale),
  ];
  return table({
    note: common.unit,
    columns: [
      { label: head, kind: 'name' },
      { label: common.amount, kind: 'number' },
      { label: MEAL_WORDS[locale].share, kind: 'number' },
    ],
    groups: [
      { rows: lines.filter(([, fen]) => fen !== null).map(([name, fen]) => [name, ...cells(fen)]) },
    ],
    total: [common.total, ...cells(totalFen)],
  });
}

function operation(account: MealAccount, locale: Locale): readonly Block[] {
  const words = MEAL_WORDS[locale];
  const { operationMode, studentMealPriceFen, staffMealPriceFen } = account;
  const counted = (count: number | null, said: (count: string) => string) =>
    count !== null && said(formatCount(count));
  const price = (fen: number | null) => fen !== null && fullAmount(fen, locale);
  return facts([
    [words.operationMode, operationMode && (words.operationModes[operationMode] ?? operationMode)],
    [words.mealDays, counted(account.mealDays, words.days)],
    [words.studentDiners, counted(account.averageStudentDiners, words.people)],
    [words.staffDiners, counted(account.averageStaffDiners, words.people)],
    [words.studentPrice, price(studentMealPriceFen)],
    [words.staffPrice, price(staffMealPriceFen)],
    [words.accompanyMeals, counted(account.accompanyMeals, words.times)],
  ]);
}
