import type { Locale } from '../../content/locales';
import { dataPath } from '../data-path';
import { formatMonth } from '../dates';
import {
  askPanel,
  documentEnd,
  documentHead,
  neighbourLinks,
  type DocumentSurroundings,
} from '../document-page';
import { factSection } from '../facts';
import { bothAmounts, formatCount, formatRate, fullAmount } from '../figures';
import { html, type Html } from '../html';
import { keyFigures } from '../key-figures';
import { renderLayout } from '../layout';
import type { SiteContext } from '../shapes';
import { WORDS } from '../words';
import type { MealAccount, MealTotals } from './account';
import { expenditureTable, incomeTable } from './account-tables';
import { shareChart } from './share-chart';
import { MEAL_WORDS } from './words';

export interface MealMonthData extends DocumentSurroundings {
  readonly account: MealAccount;
}

/** One month of the canteen: income, spending, what is left and where each yuan went. */
export function renderMealMonth(site: SiteContext, data: MealMonthData): string {
  const { locale } = site;
  const { account } = data;
  const words = MEAL_WORDS[locale];
  const common = WORDS[locale];
  const month = formatMonth(account.period, locale);
  const title = words.month(month);
  const amount = (fen: number | null | undefined) => fullAmount(fen ?? null, locale);
  return renderLayout(site, {
    page: { kind: 'mealMonth', period: account.period },
    title,
    description: words.description(
      month,
      amount(account.totals?.incomeFen),
      amount(account.totals?.expenditureFen),
    ),
    crumbs: [
      { label: common.home, page: { kind: 'home' } },
      { label: common.meals, page: { kind: 'meals' } },
      { label: month },
    ],
    imprint: account.publication,
    body: html`${documentHead(account, site, {
      title,
      lead: account.summary ?? account.note,
      written: [account.summary, account.note],
    })}
    ${account.totals && figures(account, account.totals, locale)} ${shareChart(account, locale)}
    ${incomeTable(account, locale)} ${expenditureTable(account, locale)}
    ${operation(account, locale)} ${documentEnd(account, site, data)}
    ${askPanel(site, { title, data: dataPath('meal-accounts', { period: account.period }, locale) })}
    ${neighbourLinks(data, {
      locale,
      labels: { other: words.other, previous: common.previousMonth, next: common.nextMonth },
    })}`,
  });
}

function figures({ openingBalanceFen }: MealAccount, totals: MealTotals, locale: Locale): Html {
  const words = MEAL_WORDS[locale];
  const common = WORDS[locale];
  const isDeficit = (totals.surplusFen ?? 0) < 0;
  const short = (said: string) => html`<span class="figure-short">${said}</span>`;
  return keyFigures(
    [
      {
        label: common.monthIncome,
        value: bothAmounts(totals.incomeFen, locale),
        note: [words.foodShare, formatRate(totals.foodShareBp, locale)],
      },
      {
        label: common.monthExpenditure,
        value: bothAmounts(totals.expenditureFen, locale),
        note: [common.balance, fullAmount(totals.closingBalanceFen, locale)],
      },
      {
        label: isDeficit ? words.deficit : words.surplus,
        value: bothAmounts(totals.surplusFen, locale),
        note: [common.openingBalance, fullAmount(openingBalanceFen, locale)],
      },
      {
        label: words.surplusRate,
        value: short(formatRate(totals.surplusRateBp, locale)),
        note: [words.cumulativeSurplus, formatRate(totals.cumulativeSurplusRateBp, locale)],
      },
    ],
    common.keyFigures,
  );
}

function operation(account: MealAccount, locale: Locale): Html {
  const words = MEAL_WORDS[locale];
  const { operationMode, mealDays, averageStudentDiners, averageStaffDiners } = account;
  const counted = (count: number | null, said: (count: string) => string) =>
    count === null ? null : said(formatCount(count));
  const price = (fen: number | null) => (fen === null ? null : fullAmount(fen, locale));
  return factSection('operation', words.operation, [
    [words.operationMode, operationMode && (words.operationModes[operationMode] ?? operationMode)],
    [words.mealDays, counted(mealDays, words.days)],
    [words.studentDiners, counted(averageStudentDiners, words.people)],
    [words.staffDiners, counted(averageStaffDiners, words.people)],
    [words.studentPrice, price(account.studentMealPriceFen)],
    [words.staffPrice, price(account.staffMealPriceFen)],
    [words.accompanyMeals, counted(account.accompanyMeals, words.times)],
  ]);
}
