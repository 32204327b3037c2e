import type { Locale } from '../../content/locales';
import { formatDay } from '../dates';
import { exactAmount, formatRate, fullAmount } from '../figures';
import { joined, list, table, text, titled, type Block, type SheetText } from '../sheets/block';
import type { Column } from '../table';
import { WORDS } from '../words';
import type { BidLine, Procurement } from './procurement';
import { PROCUREMENT_WORDS, type ProcurementWords } from './words';

/** What is bought: each item with its price, once there is one. */
export function itemBlocks({ items }: Procurement, locale: Locale): readonly Block[] {
  const words = PROCUREMENT_WORDS[locale];
  return table({
    note: WORDS[locale].unit,
    columns: columns(words.item, [], [words.quantity, words.unitPrice, words.amount]),
    groups: [
      {
        rows: items.map(({ name, spec, quantity, unit, unitPriceFen, amountFen }) => [
          joined([name, spec], '\n'),
          joined([quantity, unit]),
          exactAmount(unitPriceFen, locale),
          exactAmount(amountFen, locale),
        ]),
      },
    ],
  });
}

/** Who offered what; columns that say nothing of any bid are left out. */
export function bidBlocks(procurement: Procurement, locale: Locale): readonly Block[] {
  const words = PROCUREMENT_WORDS[locale];
  const { bids, state } = procurement;
  if (bids.length === 0) {
    const isEarly = ['planned', 'tendering', 'evaluated'].includes(state);
    return text(isEarly && words.bidsHidden, 'muted');
  }
  const shown = BID_COLUMNS.filter(({ cell, isAlways }) =>
    isAlways ? true : bids.some((bid) => cell(bid, locale)),
  );
  return table({
    note: words.bidsNote,
    columns: shown.map(({ label, kind }) => ({ label: words[label], kind })),
    groups: [{ rows: bids.map((bid) => shown.map(({ cell }) => cell(bid, locale) ?? '—')) }],
  });
}

interface BidColumn {
  readonly label: keyof Pick<
    ProcurementWords,
    'bidder' | 'price' | 'above' | 'score' | 'outcome' | 'warranty' | 'onsite' | 'note'
  >;
  readonly kind: Column['kind'];
  readonly isAlways?: true;
  readonly cell: (bid: BidLine, locale: Locale) => SheetText;
}

const BID_COLUMNS: readonly BidColumn[] = [
  { label: 'bidder', kind: 'name', isAlways: true, cell: ({ bidder }) => bidder },
  {
    ...{ label: 'price', kind: 'number', isAlways: true },
    cell: ({ priceFen }, locale) => exactAmount(priceFen, locale),
  },
  {
    ...{ label: 'above', kind: 'number' },
    cell: ({ aboveLowestBp: above }, locale) => (above === null ? null : formatRate(above, locale)),
  },
  {
    ...{ label: 'score', kind: 'number' },
    cell: ({ scoreX100 }) => (scoreX100 === null ? null : (scoreX100 / 100).toFixed(1)),
  },
  {
    ...{ label: 'warranty', kind: 'number' },
    cell: ({ warrantyYears: years }, locale) =>
      years === null ? null : PROCUREMENT_WORDS[locale].years(years),
  },
  {
    ...{ label: 'onsite', kind: 'number' },
    cell: ({ onsiteHours: hours }, locale) =>
      hours === null ? null : PROCUREMENT_WORDS[locale].hours(hours),
  },
  {
    ...{ label: 'outcome', kind: 'text', isAlways: true },
    cell: ({ state, isSelected }, locale) => {
      const words = PROCUREMENT_WORDS[locale];
      return isSelected ? words.selected : (words.bidStates[state] ?? state);
    },
  },
  { label: 'note', kind: 'text', cell: ({ note }) => note },
];

/** What was signed, and what changed it. */
export function contractBlocks({ contracts, changes }: Procurement, locale: Locale) {
  const words = PROCUREMENT_WORDS[locale];
  if (contracts.length === 0) return [];
  const day = (value: string | null) =>
    value === null ? WORDS[locale].noValue : formatDay(value, locale);
  const changed = changes.map(({ on, amount, text: said }) =>
    joined([day(on), fullAmount(amount, locale), said]),
  );
  return [
    ...table({
      note: WORDS[locale].unit,
      columns: columns(words.contractNo, [words.winner, words.signedOn], [words.amount]),
      groups: [
        {
          rows: contracts.map(({ contractNo, supplierName, signedOn, amountFen }) => [
            contractNo,
            supplierName,
            day(signedOn),
            exactAmount(amountFen, locale),
          ]),
        },
      ],
    }),
    ...titled(words.changes, list(changed), 3),
  ];
}

/** What was paid, and what is still to be. */
export function paymentBlocks({ payments }: Procurement, locale: Locale): readonly Block[] {
  const words = PROCUREMENT_WORDS[locale];
  return table({
    note: WORDS[locale].unit,
    columns: columns(WORDS[locale].kind, [words.paidOn], [words.amount]),
    groups: [
      {
        rows: payments.map(({ paidOn, amountFen, isPlanned }) => [
          isPlanned ? words.planned : words.paid,
          paidOn === null ? WORDS[locale].noValue : formatDay(paidOn, locale),
          exactAmount(amountFen, locale),
        ]),
      },
    ],
  });
}

function columns(
  name: string,
  texts: readonly string[],
  numbers: readonly string[],
): readonly Column[] {
  return [
    { label: name, kind: 'name' },
    ...texts.map((label) => ({ label, kind: 'text' as const })),
    ...numbers.map((label) => ({ label, kind: 'number' as const })),
  ];
}
