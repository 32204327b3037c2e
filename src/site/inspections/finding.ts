import { countOf, fenOf, listOf, rowOf, textOf, type Raw } from '../parse';
import { parseAttachments, type Attachment } from '../published/attachments';
import { parsePublished, type Published } from '../published/published';

const STATES = ['open', 'interim', 'rectifying', 'rectified', 'verified'] as const;
const SEVERITIES = ['minor', 'major', 'critical'] as const;

export type FindingState = (typeof STATES)[number];
export type Severity = (typeof SEVERITIES)[number];

/** One thing that an inspection found wrong (检查发现的问题), and how it is put right. */
export interface Finding extends Published {
  readonly inspectionKey: string;
  readonly no: number | null;
  readonly text: string;
  readonly severity: Severity;
  readonly state: FindingState;
  /** What the public may know of the place. */
  readonly placeCode: string | null;
  readonly photos: readonly Attachment[];
  readonly responsibleDepartmentCode: string | null;
  readonly responsibleRole: string | null;
  readonly regulationArticle: string | null;
  readonly procurementCode: string | null;
  readonly measure: string | null;
  readonly interimMeasure: string | null;
  readonly extensions: readonly Extension[];
  /** Days */
  readonly rectifyDueOn: string | null;
  readonly rectifiedOn: string | null;
  readonly verifiedOn: string | null;
  readonly verifiedByRole: string | null;
  /** ISO instants */
  readonly interimAt: string | null;
  readonly interimDueAt: string | null;
  readonly costFen: number | null;
  /** As of the day on which the API was asked. */
  readonly overdueDays: number;
}

export interface Extension {
  readonly fromDueOn: string;
  readonly newDueOn: string;
  readonly reason: string;
}

/** A finding as the public API answers it; null for a row that names no inspection. */
export function parseFinding(value: unknown): Finding | null {
  const row = rowOf(value);
  const inspectionKey = textOf(row['inspectionKey']);
  if (inspectionKey === null) return null;
  const published = parsePublished(row);
  return {
    ...published,
    inspectionKey,
    no: countOf(row['no']),
    text: textOf(row['text']) ?? published.title,
    severity: SEVERITIES.find((severity) => severity === row['severity']) ?? 'minor',
    state: STATES.find((state) => state === row['state']) ?? 'open',
    placeCode: textOf(row['publicPlaceCode']),
    photos: parseAttachments(row['photo'] ? [row['photo']] : []),
    extensions: listOf(row['extensions']).flatMap((entry) => extension(entry) ?? []),
    ...textsOf(row),
    ...fenOf(row, ['costFen']),
    overdueDays: countOf(row['overdueDays']) ?? 0,
  };
}

function textsOf(row: Raw) {
  return {
    responsibleDepartmentCode: textOf(row['responsibleDepartmentCode']),
    responsibleRole: textOf(row['responsibleRole']),
    regulationArticle: textOf(row['regulationArticle']),
    procurementCode: textOf(row['procurementCode']),
    measure: textOf(row['measure']),
    interimMeasure: textOf(row['interimMeasure']),
    rectifyDueOn: textOf(row['rectifyDueOn']),
    rectifiedOn: textOf(row['rectifiedOn']),
    verifiedOn: textOf(row['verifiedOn']),
    verifiedByRole: textOf(row['verifiedByRole']),
    interimAt: textOf(row['interimAt']),
    interimDueAt: textOf(row['interimDueAt']),
  };
}

function extension(row: Raw): Extension | null {
  const [fromDueOn, newDueOn] = [textOf(row['fromDueOn']), textOf(row['newDueOn'])];
  if (fromDueOn === null || newDueOn === null) return null;
  return { fromDueOn, newDueOn, reason: textOf(row['reason']) ?? '' };
}
