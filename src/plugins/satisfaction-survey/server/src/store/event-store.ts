import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { SurveyEventName } from '../messages/event-messages';
import { DECISIONS, EVENTS } from '../tables';

export interface SurveyEvent {
  readonly at: string;
  readonly name: SurveyEventName;
  readonly by: number | null;
  readonly reason: string | null;
  readonly details: Readonly<Record<string, string | number>>;
}

interface EventRow extends Omit<SurveyEvent, 'details'> {
  readonly details: string;
}

/** The append is the last statement of its transaction. */
export async function appendEvent(
  unit: UnitOfWork,
  surveyId: number,
  { details, ...event }: SurveyEvent,
): Promise<void> {
  const row = { survey_id: surveyId, ...event, details: JSON.stringify(details) };
  await unit.table(EVENTS).insert(row);
}

const MOST_EVENTS = 200;

/** The newest first. */
export async function eventsOf(
  unit: UnitOfWork,
  surveyId: number,
): Promise<readonly SurveyEvent[]> {
  const rows: EventRow[] = await unit
    .table(EVENTS)
    .where({ survey_id: surveyId })
    .orderBy('id', 'desc')
    .limit(MOST_EVENTS)
    .select('at', 'name', 'by', 'reason', 'details');
  return rows.map((row) => ({
    ...row,
    details: JSON.parse(row.details) as SurveyEvent['details'],
  }));
}

export const DECISION_NAMES = ['exclude', 'include', 'acceptLate', 'refuseLate'] as const;
export type DecisionName = (typeof DECISION_NAMES)[number];

export interface DecisionEvent {
  readonly at: string;
  readonly name: DecisionName;
  readonly by: number | null;
  readonly reason: string;
}

export async function appendDecision(
  unit: UnitOfWork,
  { surveyId, responseId }: { readonly surveyId: number; readonly responseId: number },
  decision: DecisionEvent,
): Promise<void> {
  await unit.table(DECISIONS).insert({
    ...{ survey_id: surveyId, response_id: responseId, ...decision },
  });
}

/** The newest first. */
export async function decisionsOn(
  unit: UnitOfWork,
  responseId: number,
): Promise<readonly DecisionEvent[]> {
  const rows: DecisionEvent[] = await unit
    .table(DECISIONS)
    .where({ response_id: responseId })
    .orderBy('id', 'desc')
    .select('at', 'name', 'by', 'reason');
  return rows;
}
