import { countOf, rowOf, textOf } from '../parse';
import { parsePublished, type Published } from '../published/published';

const STATES = ['proposed', 'approved', 'inProgress', 'done', 'declined'] as const;

export type ActionState = (typeof STATES)[number];

/** A document that an action names, by type and key. */
export interface End {
  readonly type: string;
  readonly key: string;
}

/** An improvement action: who asked for what, what was decided, what came of it. */
export interface Action extends Published {
  readonly sourceType: string;
  readonly source: End | null;
  readonly sourceQuestionNo: number | null;
  readonly meeting: End | null;
  readonly result: End | null;
  readonly state: ActionState;
  readonly decision: string | null;
  readonly completionDueOn: string | null;
  readonly doneOn: string | null;
  readonly proposalText: string | null;
  readonly declineReason: string | null;
  readonly outcome: string | null;
  readonly publicCredit: string | null;
  readonly comparison: Comparison | null;
}

/** The same figure before and after. */
export interface Comparison {
  readonly name: string;
  readonly unit: string;
  readonly before: number;
  readonly after: number;
}

/** An action as the public API answers it; null for a row without a key. */
export function parseAction(value: unknown): Action | null {
  const row = rowOf(value);
  if (textOf(row['key']) === null) return null;
  const sourceType = textOf(row['sourceType']) ?? 'feedback';
  return {
    ...parsePublished(row),
    sourceType,
    source: endOf(sourceType, row['sourceKey']),
    sourceQuestionNo: countOf(row['sourceQuestionNo']),
    meeting: endOf('meeting', row['meetingKey']),
    result: endOf(textOf(row['resultType']), row['resultKey']),
    state: STATES.find((state) => state === row['state']) ?? 'proposed',
    decision: textOf(row['decision']),
    completionDueOn: textOf(row['completionDueOn']),
    doneOn: textOf(row['doneOn']),
    proposalText: textOf(row['proposalText']),
    declineReason: textOf(row['declineReason']),
    outcome: textOf(row['outcome']),
    publicCredit: textOf(row['publicCredit']),
    comparison: comparisonOf(row),
  };
}

function endOf(type: string | null, key: unknown): End | null {
  const name = textOf(key);
  return type === null || name === null ? null : { type, key: name };
}

function comparisonOf(row: ReturnType<typeof rowOf>): Comparison | null {
  const [name, unit] = [textOf(row['metricName']), textOf(row['metricUnit'])];
  const [before, after] = [countOf(row['metricBefore']), countOf(row['metricAfter'])];
  if (name === null || unit === null || before === null || after === null) return null;
  return { name, unit, before, after };
}

/** Whether the action names the document, at one end or the other. */
export function names({ source, meeting, result }: Action, key: string): boolean {
  return [source, meeting, result].some((end) => end?.key === key);
}
