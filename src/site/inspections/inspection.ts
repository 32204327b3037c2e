import { countOf, listOf, rowOf, textOf } from '../parse';
import { parsePublished, type Published } from '../published/published';

/** An inspection (监督检查): what was looked at, by whom, with which result. */
export interface Inspection extends Published {
  readonly kind: string;
  readonly inspectorType: string | null;
  readonly result: string | null;
  /** Day */
  readonly inspectedOn: string;
  readonly placeCodes: readonly string[];
  readonly scoreBp: number | null;
  readonly checklistUrl: string | null;
  readonly regulationKey: string | null;
}

/** An inspection as the public API answers it; null for a row without a day. */
export function parseInspection(value: unknown): Inspection | null {
  const row = rowOf(value);
  const inspectedOn = textOf(row['inspectedOn']);
  if (inspectedOn === null) return null;
  const checklistUrl = textOf(row['checklistUrl']);
  return {
    ...parsePublished(row),
    inspectedOn,
    kind: textOf(row['kind']) ?? 'comprehensive',
    inspectorType: textOf(row['inspectorType']),
    result: textOf(row['result']),
    placeCodes: listOf(row['places']).flatMap((place) => textOf(place['publicPlaceCode']) ?? []),
    scoreBp: countOf(row['scoreBp']),
    checklistUrl: checklistUrl?.startsWith('https://') ? checklistUrl : null,
    regulationKey: textOf(row['regulationKey']),
  };
}
