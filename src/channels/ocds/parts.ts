import { CONTRACT_STATUS, METHODS, type TENDER_STATUS } from './code-lists';
import type { Facts, Purchase, PurchaseItem } from './purchase';

/** An organisation in the part it plays. */
export interface Party {
  readonly id: string;
  readonly name: string;
  readonly identifier?: { readonly scheme: string; readonly id: string };
  readonly address?: { readonly streetAddress: string };
  readonly roles: readonly string[];
}

/** An amount of the standard: a number of yuan. Here alone fen become a fraction. */
export function amountOf(fen: number | null) {
  return fen === null ? undefined : { amount: fen / 100, currency: 'CNY' };
}

/** A day at the school as an instant. */
export function instantOf(day: string | null): string | undefined {
  if (day === null) return undefined;
  return day.length === 'YYYY-MM-DD'.length ? `${day}T00:00:00+08:00` : day;
}

export function planningPart({ need, budgetFen }: Purchase) {
  return clean({
    rationale: need ?? undefined,
    budget: budgetFen === null ? undefined : { amount: amountOf(budgetFen) },
  });
}

export function tenderPart(
  purchase: Purchase,
  status: (typeof TENDER_STATUS)[string],
  buyer: Pick<Party, 'id' | 'name'>,
) {
  const { code, title, category, method, methodName, methodReason, timeline, items } = purchase;
  const start = instantOf(timeline('noticePublishedOn'));
  const end = instantOf(timeline('bidDeadlineAt'));
  return clean({
    ...{ id: code, title, status, procuringEntity: buyer },
    procurementMethod: METHODS[method],
    procurementMethodDetails: methodName === '' ? undefined : methodName,
    procurementMethodRationale: methodReason ?? undefined,
    mainProcurementCategory: ['goods', 'works', 'services'].includes(category)
      ? category
      : undefined,
    value: amountOf(purchase.budgetFen),
    tenderPeriod:
      start === undefined && end === undefined
        ? undefined
        : clean({ startDate: start, endDate: end }),
    items: items.length === 0 ? undefined : items.map(itemPart),
  });
}

/** Bids are told without their bidders: the public knows most of them by a label alone. */
export function bidsPart({ bids }: Purchase) {
  const details = bids.map((bid, at) =>
    clean({
      id: String(bid.number('no') ?? at + 1),
      status: bid.text('state') ?? undefined,
      value: amountOf(bid.number('priceFen')),
    }),
  );
  const valid = bids.filter((bid) => bid.text('state') === 'valid');
  const statistics = [
    { id: '1', measure: 'bids', value: bids.length },
    { id: '2', measure: 'validBids', value: valid.length },
  ];
  return bids.length === 0 ? undefined : { details, statistics };
}

export function awardPart(purchase: Purchase) {
  const { award, code, title, evaluationReason } = purchase;
  const supplier = award && supplierParty(award);
  if (award === null || supplier === null) return undefined;
  return clean({
    ...{ id: awardId(code), title, status: 'active' },
    rationale: evaluationReason ?? undefined,
    date: instantOf(award.text('awardedOn')),
    value: amountOf(award.number('amountFen')),
    suppliers: [{ id: supplier.id, name: supplier.name }],
  });
}

/** The winner, by the credit code that every Chinese organisation has. */
export function supplierParty(award: Facts): Party | null {
  const name = award.text('supplierName');
  const code = award.text('supplierCreditCode');
  const address = award.text('supplierAddress');
  if (name === null) return null;
  return {
    id: code === null ? `supplier-${name}` : `CN-USCC-${code}`,
    name,
    ...(code !== null && { identifier: { scheme: 'CN-USCC', id: code } }),
    ...(address !== null && { address: { streetAddress: address } }),
    roles: ['supplier'],
  };
}

/** The contracts with the changes made up to a day, and what was paid and accepted by then. */
export function contractParts(purchase: Purchase, until: string) {
  const { code, contracts, state, changes, payments } = purchase;
  return contracts.flatMap((contract, at) => {
    const id = contract.text('contractNo');
    if (id === null) return [];
    const own = changes.filter(
      (change) => change.text('contractNo') === id && (change.text('changedOn') ?? '') <= until,
    );
    const delta = own.reduce((sum, change) => sum + (change.number('deltaFen') ?? 0), 0);
    const amount = contract.number('amountFen');
    const isOnly = at === 0 && contracts.length === 1;
    const paid = isOnly ? payments.filter((one) => isPaid(one, until)) : [];
    return [
      clean({
        ...{ id, awardID: awardId(code), status: CONTRACT_STATUS[state] ?? 'active' },
        dateSigned: instantOf(contract.text('signedOn')),
        period: periodOf(contract.text('startOn'), contract.text('endOn')),
        value: amountOf(amount === null ? null : amount + delta),
        amendments: own.length === 0 ? undefined : own.map((one) => amendmentPart(one, id)),
        implementation:
          paid.length === 0
            ? undefined
            : { transactions: paid.map((one) => transactionPart(one, id)) },
      }),
    ];
  });
}

/** What is foreseen is no transaction. */
export function isPaid(payment: Facts, until: string): boolean {
  const on = payment.text('paidOn');
  return on !== null && on <= until && !payment.flag('planned');
}

function transactionPart(payment: Facts, contractNo: string) {
  return clean({
    id: `${contractNo}-payment-${payment.number('no') ?? 0}`,
    date: instantOf(payment.text('paidOn')),
    value: amountOf(payment.number('amountFen')),
  });
}

function amendmentPart(change: Facts, contractNo: string) {
  return clean({
    id: `${contractNo}-change-${change.number('no') ?? 0}`,
    date: instantOf(change.text('changedOn')),
    rationale: change.text('reason') ?? undefined,
  });
}

function itemPart(item: PurchaseItem) {
  const code = item.text('catalogueCode');
  const unit = item.words.text('unit');
  return clean({
    id: String(item.number('itemNo') ?? 0),
    description: item.words.text('name') ?? undefined,
    classification: code === null ? undefined : { scheme: 'CN-GPC', id: code },
    quantity: item.number('quantity') ?? undefined,
    unit: clean({ name: unit ?? undefined, value: amountOf(item.number('unitPriceFen')) }),
  });
}

function periodOf(start: string | null, end: string | null) {
  if (start === null && end === null) return undefined;
  return clean({ startDate: instantOf(start), endDate: instantOf(end) });
}

function awardId(code: string): string {
  return `${code}-award`;
}

/** Without what is not known: the standard has no empty values. */
export function clean<Part extends object>(part: Part): Partial<Part> {
  return Object.fromEntries(
    Object.entries(part).filter(([, value]) => value !== undefined),
  ) as Partial<Part>;
}
