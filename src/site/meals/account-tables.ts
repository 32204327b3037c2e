import type { Locale } from '../../content/locales';
import { ratioBp } from '../../content/money';
import { section } from '../facts';
import { exactAmount, formatRate } from '../figures';
import type { Html } from '../html';
import { dataTable } from '../table';
import { WORDS } from '../words';
import { MEAL_EXPENDITURE, MEAL_INCOME, type MealAccount } from './account';
import { MEAL_WORDS } from './words';

/** What the canteen took in. */
export function incomeTable({ income, totals }: MealAccount, locale: Locale): Html {
  const words = MEAL_WORDS[locale];
  const lines = MEAL_INCOME.map((name) => [words.income[name], income[name]] as const);
  return shareTable(
    { id: 'income', title: words.incomeTable, head: words.source, lines },
    totals?.incomeFen ?? null,
    locale,
  );
}

/** What the canteen spent. */
export function expenditureTable({ expenditure, totals }: MealAccount, locale: Locale): Html {
  const words = MEAL_WORDS[locale];
  const lines = MEAL_EXPENDITURE.map(
    (name) => [words.expenditure[name], expenditure[name]] as const,
  );
  return shareTable(
    { id: 'expenditure', title: words.expenditureTable, head: words.item, lines },
    totals?.expenditureFen ?? null,
    locale,
  );
}

interface Shares {
  readonly id: string;
  readonly title: string;
  readonly head: string;
  readonly lines: readonly (readonly [label: string, fen: number | null])[];
}

function shareTable(
  { id, title, head, lines }: Shares,
  totalFen: number | null,
  locale: Locale,
): Html {
  const common = WORDS[locale];
  const cells = (fen: number | null) => [
    exactAmount(fen, locale),
    formatRate(ratioBp(fen, totalFen), locale),
  ];
  const table = dataTable({
    caption: title,
    captionHidden: true,
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
  return section(id, title, table);
}
