import type { Locale } from '../../content/locales';
import { readFen } from '../../content/spoken-text/chinese-numbers';
import { BROADCAST_LIMIT, fitted } from '../../content/spoken-text/fitting';
import { spoken } from '../../content/spoken-text/spoken';

export interface MonthFacts {
  readonly fiscalYear: number;
  readonly month: number;
  readonly incomeFen: number;
  readonly expenditureFen: number;
  readonly closingBalanceFen: number;
  readonly plainSummary: string;
}

/** What is read out of a month's summary, at most 300 characters: amounts first, then the words. */
export function summaryBroadcast(facts: MonthFacts, locale: Locale): string {
  const { fiscalYear, month, incomeFen, expenditureFen, closingBalanceFen } = facts;
  const say = SCRIPTS[locale];
  const [income, expenditure, closing] = [incomeFen, expenditureFen, closingBalanceFen].map(
    (fen) => (locale === 'en' ? `${(fen / 100).toFixed(2)} yuan` : readFen(fen)),
  ) as [string, string, string];
  const parts = [
    { text: say.opening(fiscalYear, month) },
    { text: say.amounts({ income, expenditure, closing }) },
    { text: facts.plainSummary, rank: 1 },
    { text: say.closing, rank: 0 },
  ].map((part) => ({ ...part, text: spoken(part.text, locale) }));
  return fitted(parts, { limit: BROADCAST_LIMIT, separator: locale === 'en' ? ' ' : '' });
}

interface Amounts {
  readonly income: string;
  readonly expenditure: string;
  readonly closing: string;
}

interface Script {
  readonly opening: (year: number, month: number) => string;
  readonly amounts: (amounts: Amounts) => string;
  readonly closing: string;
}

const SCRIPTS: Readonly<Record<Locale, Script>> = {
  'zh-Hans': {
    opening: (year, month) => `现在播报${year}年${month}月财务摘要。`,
    amounts: ({ income, expenditure, closing }) =>
      `本月收入${income}，支出${expenditure}，期末余额${closing}。`,
    closing: '播报完毕，谢谢收听。',
  },
  'zh-Hant': {
    opening: (year, month) => `現在播報${year}年${month}月財務摘要。`,
    amounts: ({ income, expenditure, closing }) =>
      `本月收入${income}，支出${expenditure}，期末餘額${closing}。`,
    closing: '播報完畢，謝謝收聽。',
  },
  en: {
    opening: (year, month) => `Finance summary, month ${month} of ${year}.`,
    amounts: ({ income, expenditure, closing }) =>
      `Income ${income}, expenditure ${expenditure}, balance ${closing}.`,
    closing: 'Thank you.',
  },
};
