import { countOf, fenOf, listOf, rowOf, textOf, type Raw } from '../parse';
import { parsePublished, wordsByNumber, type Published } from '../published/published';

/** A procurement (采购项目) as readers may know it: from the plan to the last payment. */
export interface Procurement extends Published {
  readonly code: string;
  readonly category: string;
  readonly method: string;
  readonly state: string;
  readonly fiscalYear: number | null;
  readonly budgetFen: number | null;
  readonly need: string | null;
  readonly methodReason: string | null;
  readonly evaluationReason: string | null;
  readonly acceptanceNotes: string | null;
  readonly caseSummary: string | null;
  readonly caseBody: string | null;
  readonly timeline: Timeline;
  readonly items: readonly ItemLine[];
  readonly criteria: readonly NamedLine[];
  readonly bids: readonly BidLine[];
  readonly award: Award | null;
  readonly contracts: readonly ContractLine[];
  readonly payments: readonly PaymentLine[];
  readonly changes: readonly NamedLine[];
  readonly challenges: readonly NamedLine[];
  readonly attempts: readonly NamedLine[];
  readonly acceptanceResult: string | null;
  readonly acceptanceMembers: readonly string[];
  readonly bidders: number;
  readonly validBidders: number;
  readonly contractFen: number | null;
  readonly paidFen: number | null;
  readonly savingsFen: number | null;
  readonly savingsRateBp: number | null;
}

/** Milestones in their order; days, and instants for deadlines. */
export const MILESTONES = [
  ...(['planPublishedOn', 'intentionPublishedOn', 'noticePublishedOn', 'noticeUntilOn'] as const),
  ...(['bidDeadlineAt', 'openedAt', 'evaluatedOn', 'resultPublishedOn'] as const),
  ...(['awardNotifiedOn', 'contractSignedOn', 'contractPublishedOn', 'deliveredOn'] as const),
  ...(['acceptedOn', 'acceptancePublishedOn'] as const),
] as const;

export type Milestone = (typeof MILESTONES)[number];
export type Timeline = Readonly<Record<Milestone, string | null>>;

/** A line with a text of its own, a figure and a day where it has them. */
export interface NamedLine {
  readonly no: number;
  readonly text: string | null;
  readonly amount: number | null;
  readonly on: string | null;
}

export interface ItemLine {
  readonly name: string | null;
  readonly spec: string | null;
  readonly quantity: string | null;
  readonly unit: string | null;
  readonly unitPriceFen: number | null;
  readonly amountFen: number | null;
}

export interface BidLine {
  readonly bidder: string;
  readonly priceFen: number | null;
  readonly aboveLowestBp: number | null;
  readonly scoreX100: number | null;
  readonly state: string;
  readonly isSelected: boolean;
  readonly warrantyYears: number | null;
  readonly onsiteHours: number | null;
  readonly note: string | null;
}

export interface Award {
  readonly supplierName: string | null;
  readonly supplierCreditCode: string | null;
  readonly amountFen: number | null;
}

export interface ContractLine {
  readonly contractNo: string | null;
  readonly supplierName: string | null;
  readonly amountFen: number | null;
  readonly signedOn: string | null;
}

export interface PaymentLine {
  readonly paidOn: string | null;
  readonly amountFen: number | null;
  readonly isPlanned: boolean;
}

/** A procurement as the public API answers it; null for a row without a project number. */
export function parseProcurement(value: unknown): Procurement | null {
  const row = rowOf(value);
  const code = textOf(row['code']);
  if (code === null) return null;
  const totals = rowOf(row['totals']);
  return {
    ...parsePublished(row),
    code,
    category: textOf(row['category']) ?? '',
    method: textOf(row['method']) ?? '',
    state: textOf(row['state']) ?? 'planned',
    fiscalYear: countOf(row['fiscalYear']),
    ...fenOf(row, ['budgetFen']),
    ...texts(row),
    timeline: timeline(rowOf(row['timeline'])),
    items: items(row),
    bids: bids(row),
    award: row['award'] ? award(rowOf(row['award'])) : null,
    contracts: listOf(row['contracts']).map(contract),
    payments: listOf(row['payments']).map(payment),
    criteria: named(row, 'criteria', { words: 'criterionNames', amount: 'weight' }),
    changes: named(row, 'contractChanges', {
      ...{ words: 'contractChangeReasons', amount: 'deltaFen', on: 'changedOn' },
    }),
    challenges: named(row, 'challenges', { words: 'challengeSummaries', on: 'receivedOn' }),
    attempts: named(row, 'previousAttempts', { words: 'attemptReasons', on: 'endedOn' }),
    acceptanceResult: textOf(rowOf(row['acceptance'])['result']),
    acceptanceMembers: listOf(row['acceptanceMembers']).flatMap(({ role }) => textOf(role) ?? []),
    bidders: countOf(totals['bidders']) ?? 0,
    validBidders: countOf(totals['validBidders']) ?? 0,
    ...fenOf(totals, ['contractFen', 'paidFen', 'savingsFen']),
    savingsRateBp: countOf(totals['savingsRateBp']),
  };
}

function texts(row: Raw) {
  return {
    need: textOf(row['need']),
    methodReason: textOf(row['methodReason']),
    evaluationReason: textOf(row['evaluationReason']),
    acceptanceNotes: textOf(row['acceptanceNotes']),
    caseSummary: textOf(row['caseSummary']),
    caseBody: textOf(row['caseBody']),
  };
}

function timeline(row: Raw): Timeline {
  return Object.fromEntries(MILESTONES.map((name) => [name, textOf(row[name])])) as Timeline;
}

function items(row: Raw): readonly ItemLine[] {
  const words = new Map(listOf(row['itemWords']).map((own) => [own['itemNo'], own]));
  return listOf(row['items']).map((item) => {
    const own = words.get(item['itemNo']) ?? {};
    return {
      ...{ name: textOf(own['name']), spec: textOf(own['spec']), unit: textOf(own['unit']) },
      quantity: textOf(item['quantity']),
      ...fenOf(item, ['unitPriceFen', 'amountFen']),
    };
  });
}

function bids(row: Raw): readonly BidLine[] {
  const notes = wordsByNumber(row['bidNotes'], { number: 'no', word: 'text' });
  return listOf(row['publicBids']).map((bid) => ({
    bidder: textOf(bid['bidder']) ?? '',
    ...fenOf(bid, ['priceFen']),
    aboveLowestBp: countOf(bid['aboveLowestBp']),
    scoreX100: countOf(bid['scoreX100']),
    state: textOf(bid['state']) ?? '',
    isSelected: bid['isSelected'] === true,
    warrantyYears: countOf(bid['warrantyYears']),
    onsiteHours: countOf(bid['onsiteHours']),
    note: notes.get(countOf(bid['no']) ?? 0) ?? null,
  }));
}

function award(row: Raw): Award {
  return {
    supplierName: textOf(row['supplierName']),
    supplierCreditCode: textOf(row['supplierCreditCode']),
    ...fenOf(row, ['amountFen']),
  };
}

function contract(row: Raw): ContractLine {
  return {
    contractNo: textOf(row['contractNo']),
    supplierName: textOf(row['supplierName']),
    ...fenOf(row, ['amountFen']),
    signedOn: textOf(row['signedOn']),
  };
}

function payment(row: Raw): PaymentLine {
  return {
    paidOn: textOf(row['paidOn']),
    ...fenOf(row, ['amountFen']),
    isPlanned: row['planned'] === true,
  };
}

function named(
  row: Raw,
  list: string,
  { words, amount, on }: { readonly words: string; readonly amount?: string; readonly on?: string },
): readonly NamedLine[] {
  const said = wordsByNumber(row[words], { number: 'no', word: 'text' });
  return listOf(row[list]).map((line) => {
    const no = countOf(line['no']) ?? 0;
    const figure = amount === undefined ? null : line[amount];
    return {
      ...{ no, text: said.get(no) ?? null, on: on === undefined ? null : textOf(line[on]) },
      amount:
        typeof figure === 'string'
          ? (fenOf(line, [amount ?? ''])[amount ?? ''] ?? null)
          : countOf(figure),
    };
  });
}
