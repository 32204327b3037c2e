import type { PublicRow } from '../../content/public-api/serialise';
import { isRecord } from '../../content/row';

/** A public procurement as a reader of open contracting data needs it; amounts in fen. */
export interface Purchase {
  readonly code: string;
  readonly title: string;
  readonly category: string;
  readonly method: string;
  readonly methodName: string;
  readonly methodReason: string | null;
  readonly state: string;
  readonly budgetFen: number | null;
  readonly need: string | null;
  readonly evaluationReason: string | null;
  readonly timeline: (name: string) => string | null;
  readonly items: readonly PurchaseItem[];
  readonly bids: readonly Facts[];
  readonly award: Facts | null;
  readonly contracts: readonly Facts[];
  readonly changes: readonly Facts[];
  readonly payments: readonly Facts[];
  readonly acceptance: Facts | null;
}

/** The values of one part, each asked for by name and kind. */
export interface Facts {
  readonly text: (name: string) => string | null;
  readonly number: (name: string) => number | null;
  readonly flag: (name: string) => boolean;
}

export interface PurchaseItem extends Facts {
  readonly words: Facts;
}

/** What the public row of a procurement says, every list populated. */
export function purchaseOf(
  row: PublicRow,
  methodNames: Readonly<Record<string, string>>,
): Purchase {
  const own = factsOf(row);
  const method = own.text('method') ?? '';
  const reasons = new Map(
    listIn(row['contractChangeReasons']).map((one) => [one.number('no'), one.text('text')]),
  );
  const words = new Map(listIn(row['itemWords']).map((one) => [one.number('itemNo'), one]));
  return {
    ...{ code: own.text('code') ?? '', title: own.text('title') ?? '', method },
    ...{ category: own.text('category') ?? '', methodName: methodNames[method] ?? method },
    ...{ methodReason: own.text('methodReason'), state: own.text('state') ?? '' },
    ...{ budgetFen: own.number('budgetFen'), need: own.text('need') },
    evaluationReason: own.text('evaluationReason'),
    timeline: partIn(row['timeline']).text,
    items: listIn(row['items']).map((item) => ({
      ...item,
      words: words.get(item.number('itemNo')) ?? factsOf({}),
    })),
    bids: listIn(row['publicBids']),
    award: isRecord(row['award']) ? factsOf(row['award']) : null,
    contracts: listIn(row['contracts']),
    changes: listIn(row['contractChanges']).map((change) =>
      withText(change, 'reason', reasons.get(change.number('no')) ?? null),
    ),
    payments: listIn(row['payments']),
    acceptance: isRecord(row['acceptance']) ? factsOf(row['acceptance']) : null,
  };
}

function factsOf(row: PublicRow): Facts {
  return {
    text: (name) => {
      const value = row[name];
      return typeof value === 'string' && value !== '' ? value : null;
    },
    number: (name) => {
      const value = row[name];
      const number = typeof value === 'string' && value !== '' ? Number(value) : value;
      return typeof number === 'number' && Number.isFinite(number) ? number : null;
    },
    flag: (name) => row[name] === true,
  };
}

function withText(facts: Facts, own: string, text: string | null): Facts {
  return { ...facts, text: (name) => (name === own ? text : facts.text(name)) };
}

function partIn(value: unknown): Facts {
  return factsOf(isRecord(value) ? value : {});
}

function listIn(value: unknown): readonly Facts[] {
  return Array.isArray(value) ? value.filter(isRecord).map(factsOf) : [];
}
