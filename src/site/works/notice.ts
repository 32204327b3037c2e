import { countOf, listOf, rowOf, textOf } from '../parse';
import { parsePublished, textsOf, wordsByNumber, type Published } from '../published/published';

const STATES = [
  ...(['planned', 'announced', 'inProgress'] as const),
  ...(['extended', 'completed', 'cancelled'] as const),
] as const;

export type NoticeState = (typeof STATES)[number];

/** A works notice (施工通知): what is off or closed, where, from when to when. */
export interface WorksNotice extends Published {
  readonly kind: string;
  readonly state: NoticeState;
  readonly affects: readonly string[];
  readonly placeCodes: readonly string[];
  /** ISO instants */
  readonly startAt: string;
  readonly endAt: string;
  readonly actualEndAt: string | null;
  readonly reason: string | null;
  readonly impact: string | null;
  readonly mitigation: string | null;
  readonly contactRole: string | null;
  readonly contactPhone: string | null;
  readonly emergencyReason: string | null;
  readonly shortNoticeReason: string | null;
  readonly procurementCode: string | null;
  readonly updates: readonly NoticeUpdate[];
}

export interface NoticeUpdate {
  readonly at: string | null;
  readonly text: string | null;
}

/** A notice as the public API answers it; null for a row without a beginning and an end. */
export function parseNotice(value: unknown): WorksNotice | null {
  const row = rowOf(value);
  const [startAt, endAt] = [textOf(row['startAt']), textOf(row['endAt'])];
  if (startAt === null || endAt === null) return null;
  const texts = wordsByNumber(row['updateTexts'], { number: 'no', word: 'text' });
  return {
    ...parsePublished(row),
    kind: textOf(row['kind']) ?? 'other',
    state: STATES.find((state) => state === row['state']) ?? 'announced',
    affects: textsOf(row['affects']),
    placeCodes: listOf(row['places'])
      .map((place) => textOf(place['publicPlaceCode']))
      .filter((code) => code !== null),
    ...{ startAt, endAt, actualEndAt: textOf(row['actualEndAt']) },
    reason: textOf(row['reason']),
    impact: textOf(row['impact']),
    mitigation: textOf(row['mitigation']),
    contactRole: textOf(row['contactRole']),
    contactPhone: textOf(row['contactPhone']),
    emergencyReason: row['emergency'] === true ? textOf(row['emergencyReason']) : null,
    shortNoticeReason: textOf(row['shortNoticeReason']),
    procurementCode: textOf(row['procurementCode']),
    updates: listOf(row['updates']).map((update) => ({
      at: textOf(update['at']),
      text: texts.get(countOf(update['no']) ?? 0) ?? null,
    })),
  };
}
