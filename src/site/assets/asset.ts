import type { Locale } from '../../content/locales';
import { countOf, fenOf, listOf, localeOf, rowOf, textOf } from '../parse';

/** A large or shared asset, as the public API answers it. */
export interface PublicAsset {
  readonly locale: Locale;
  readonly assetCode: string;
  readonly name: string;
  readonly categoryCode: string | null;
  readonly className: string | null;
  readonly brandModel: string | null;
  readonly quantity: number | null;
  readonly unit: string | null;
  readonly acquiredOn: string | null;
  readonly acquisitionMode: string | null;
  readonly depreciationMethod: string | null;
  readonly usefulLifeYears: number | null;
  readonly depreciatedMonths: number | null;
  /** The day for which the net value is stated. */
  readonly valuationAsOf: string | null;
  readonly unitPriceFen: number | null;
  readonly originalValueFen: number | null;
  readonly accumulatedDepreciationFen: number | null;
  readonly netValueFen: number | null;
  readonly publicPlaceCode: string | null;
  readonly departmentCode: string | null;
  readonly custodianRole: string | null;
  readonly state: string;
  readonly isLargeEquipment: boolean;
  readonly isSharedResource: boolean;
  readonly bookingInfo: string | null;
  readonly procurementCode: string | null;
  readonly warrantyUntil: string | null;
  /** Years of use, newest first. */
  readonly usage: readonly YearOfUse[];
}

export interface YearOfUse {
  readonly year: number;
  readonly hoursAvailable: number | null;
  readonly hoursUsed: number | null;
  readonly utilisationBp: number | null;
}

/** What happened to an asset. */
export interface PublicEvent {
  readonly locale: Locale;
  readonly happenedOn: string;
  readonly kind: string;
  readonly text: string | null;
  readonly docNo: string | null;
  readonly noticeFrom: string | null;
  readonly noticeUntil: string | null;
  readonly toState: string | null;
  readonly costFen: number | null;
  readonly proceedsFen: number | null;
  readonly worksNoticeKey: string | null;
}

const AMOUNTS = [
  ...(['unitPriceFen', 'originalValueFen'] as const),
  ...(['accumulatedDepreciationFen', 'netValueFen'] as const),
] as const;

/** Null for a row without a code: it has no address. */
export function parseAsset(value: unknown): PublicAsset | null {
  const row = rowOf(value);
  const assetCode = textOf(row['assetCode']);
  if (assetCode === null) return null;
  const text = (name: string) => textOf(row[name]);
  return {
    ...{ assetCode, locale: localeOf(row['locale']), name: text('name') ?? assetCode },
    ...{ categoryCode: text('categoryCode'), className: text('className'), unit: text('unit') },
    ...{ brandModel: text('brandModel'), quantity: countOf(row['quantity']) },
    ...{ acquiredOn: text('acquiredOn'), acquisitionMode: text('acquisitionMode') },
    ...{ depreciationMethod: text('depreciationMethod'), valuationAsOf: text('valuationAsOf') },
    usefulLifeYears: countOf(row['usefulLifeYears']),
    depreciatedMonths: countOf(row['depreciatedMonths']),
    ...fenOf(row, AMOUNTS),
    ...{ publicPlaceCode: text('publicPlaceCode'), departmentCode: text('departmentCode') },
    ...{ custodianRole: text('custodianRole'), state: text('state') ?? 'registered' },
    isLargeEquipment: row['isLargeEquipment'] === true,
    isSharedResource: row['isSharedResource'] === true,
    ...{ bookingInfo: text('bookingInfo'), procurementCode: text('procurementCode') },
    warrantyUntil: text('warrantyUntil'),
    usage: listOf(row['usage'])
      .flatMap((year): YearOfUse[] => {
        const no = countOf(year['year']);
        const count = (name: string) => countOf(year[name]);
        if (no === null) return [];
        const hours = { hoursAvailable: count('hoursAvailable'), hoursUsed: count('hoursUsed') };
        return [{ year: no, ...hours, utilisationBp: count('utilisationBp') }];
      })
      .sort((a, b) => b.year - a.year),
  };
}

export function parseEvent(value: unknown): PublicEvent | null {
  const row = rowOf(value);
  const [happenedOn, kind] = [textOf(row['happenedOn']), textOf(row['kind'])];
  if (happenedOn === null || kind === null) return null;
  const text = (name: string) => textOf(row[name]);
  return {
    ...{ happenedOn, kind, locale: localeOf(row['locale']), text: text('text') },
    ...{ docNo: text('docNo'), noticeFrom: text('noticeFrom'), noticeUntil: text('noticeUntil') },
    ...{ toState: text('toState'), worksNoticeKey: text('worksNoticeKey') },
    ...fenOf(row, ['costFen', 'proceedsFen']),
  };
}
