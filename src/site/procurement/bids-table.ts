import { section } from '../facts';
import { exactAmount, formatRate } from '../figures';
import { html, type Html } from '../html';
import type { SiteContext } from '../shapes';
import { spoken } from '../spoken';
import { dataTable, type Cell, type Column } from '../table';
import type { BidLine, Procurement } from './procurement';
import { PROCUREMENT_WORDS } from './words';

/** Who offered what: the comparison follows from the bids, nobody writes it. */
export function bidsSection(procurement: Procurement, site: SiteContext): Html | null {
  const { locale } = site;
  const words = PROCUREMENT_WORDS[locale];
  const { bids, state } = procurement;
  if (bids.length === 0) {
    const isEarly = ['planned', 'tendering', 'evaluated'].includes(state);
    return isEarly
      ? section('bids', words.bids, html`<p class="empty">${words.bidsHidden}</p>`)
      : null;
  }
  const shown = COLUMNS.filter(({ has }) => bids.some(has));
  const table = dataTable({
    ...{ caption: words.bids, captionHidden: true, note: words.bidsNote },
    columns: shown.map(({ label, kind }): Column => ({ label: words[label], kind })),
    groups: [{ rows: bids.map((bid) => shown.map(({ cell }) => cell(bid, procurement, site))) }],
  });
  return section('bids', words.bids, table);
}

interface BidColumn {
  readonly label:
    'bidder' | 'price' | 'above' | 'score' | 'outcome' | 'warranty' | 'onsite' | 'note';
  readonly kind: Column['kind'];
  /** Columns that say nothing of any bid are left out. */
  readonly has: (bid: BidLine) => boolean;
  readonly cell: (bid: BidLine, procurement: Procurement, site: SiteContext) => Cell;
}

const always = () => true;

const COLUMNS: readonly BidColumn[] = [
  {
    ...{ label: 'bidder', kind: 'name', has: always },
    cell: ({ bidder }, _document, { locale }) => spoken(bidder, { locale }),
  },
  {
    ...{ label: 'price', kind: 'number', has: always },
    cell: ({ priceFen }, _document, { locale }) => exactAmount(priceFen, locale),
  },
  {
    ...{ label: 'above', kind: 'number', has: ({ aboveLowestBp }) => aboveLowestBp !== null },
    cell: ({ aboveLowestBp }, _document, { locale }) => formatRate(aboveLowestBp, locale),
  },
  {
    ...{ label: 'score', kind: 'number', has: ({ scoreX100 }) => scoreX100 !== null },
    cell: ({ scoreX100 }) => (scoreX100 === null ? '—' : (scoreX100 / 100).toFixed(1)),
  },
  {
    ...{ label: 'warranty', kind: 'number', has: ({ warrantyYears }) => warrantyYears !== null },
    cell: ({ warrantyYears }, _document, { locale }) =>
      warrantyYears === null ? '—' : PROCUREMENT_WORDS[locale].years(warrantyYears),
  },
  {
    ...{ label: 'onsite', kind: 'number', has: ({ onsiteHours }) => onsiteHours !== null },
    cell: ({ onsiteHours }, _document, { locale }) =>
      onsiteHours === null ? '—' : PROCUREMENT_WORDS[locale].hours(onsiteHours),
  },
  {
    ...{ label: 'outcome', kind: 'text', has: always },
    cell: ({ state, isSelected }, _document, { locale }) => {
      const words = PROCUREMENT_WORDS[locale];
      if (isSelected) return html`<strong>${words.selected}</strong>`;
      return words.bidStates[state] ?? state;
    },
  },
  {
    ...{ label: 'note', kind: 'text', has: ({ note }) => note !== null },
    cell: ({ note }, { locale: written }, { locale }) => spoken(note, { locale, written }),
  },
];
