import { formatDay } from '../dates';
import { section } from '../facts';
import { exactAmount, fullAmount } from '../figures';
import { html, type Html } from '../html';
import type { SiteContext } from '../shapes';
import { spoken } from '../spoken';
import { dataTable } from '../table';
import { WORDS } from '../words';
import type { Procurement } from './procurement';
import { PROCUREMENT_WORDS } from './words';

/** What is bought: each item with its price, once there is one. */
export function itemsSection({ items, locale: written }: Procurement, { locale }: SiteContext) {
  const words = PROCUREMENT_WORDS[locale];
  if (items.length === 0) return null;
  const table = dataTable({
    ...{ caption: words.items, captionHidden: true },
    columns: [
      { label: words.item, kind: 'name' },
      { label: words.quantity, kind: 'number' },
      { label: words.unitPrice, kind: 'number' },
      { label: words.amount, kind: 'number' },
    ],
    groups: [
      {
        rows: items.map(({ name, spec, quantity, unit, unitPriceFen, amountFen }) => [
          html`${spoken(name, { locale, written })}
          ${spec && html`<span class="muted">${spoken(spec, { locale, written })}</span>`}`,
          html`${quantity} ${spoken(unit, { locale, written })}`,
          exactAmount(unitPriceFen, locale),
          exactAmount(amountFen, locale),
        ]),
      },
    ],
  });
  return section('items', words.items, table);
}

/** What was signed, and what changed it. */
export function contractSection(procurement: Procurement, { locale }: SiteContext): Html | null {
  const words = PROCUREMENT_WORDS[locale];
  const { contracts, changes, locale: written } = procurement;
  if (contracts.length === 0) return null;
  const day = (value: string | null) =>
    value === null ? WORDS[locale].noValue : formatDay(value, locale);
  const table = dataTable({
    ...{ caption: words.contracts, captionHidden: true },
    columns: [
      { label: words.contractNo, kind: 'name' },
      { label: words.winner, kind: 'text' },
      { label: words.signedOn, kind: 'text' },
      { label: words.amount, kind: 'number' },
    ],
    groups: [
      {
        rows: contracts.map(({ contractNo, supplierName, signedOn, amountFen }) => [
          contractNo,
          spoken(supplierName, { locale }),
          day(signedOn),
          exactAmount(amountFen, locale),
        ]),
      },
    ],
  });
  const told = changes.map(
    ({ on, amount, text }) =>
      html`<li>${day(on)} ${fullAmount(amount, locale)} ${spoken(text, { locale, written })}</li>`,
  );
  const list =
    changes.length > 0 &&
    html`<h3>${words.changes}</h3>
      <ul>
        ${told}
      </ul>`;
  return section('contracts', words.contracts, html`${table} ${list}`);
}

/** What was paid, and what is still to be. */
export function paymentsSection({ payments }: Procurement, { locale }: SiteContext): Html | null {
  const words = PROCUREMENT_WORDS[locale];
  if (payments.length === 0) return null;
  const table = dataTable({
    ...{ caption: words.payments, captionHidden: true },
    columns: [
      { label: WORDS[locale].kind, kind: 'name' },
      { label: words.paidOn, kind: 'text' },
      { label: words.amount, kind: 'number' },
    ],
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
  return section('payments', words.payments, table);
}
