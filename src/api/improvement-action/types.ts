import type { EndState } from '../../content/chains/end-state';
import type { PublicationShared, PublicationWords } from '../../content/publication-facts';

export const SOURCE_TYPES = [
  ...(['feedback', 'meeting', 'survey', 'inspection', 'evaluation'] as const),
] as const;

/** What made somebody think of the action. */
export type SourceType = (typeof SOURCE_TYPES)[number];

export const RESULT_TYPES = [
  ...(['regulation', 'regulationVersion', 'procurement', 'worksNotice'] as const),
  ...(['disclosurePage', 'inspection', 'survey'] as const),
] as const;

/** What came of it and can be read elsewhere. */
export type ResultType = (typeof RESULT_TYPES)[number];

export const ACTION_STATES = [
  ...(['proposed', 'approved', 'inProgress', 'done', 'declined'] as const),
] as const;

export type ActionState = (typeof ACTION_STATES)[number];
export type ActionDecision = 'adopted' | 'partiallyAdopted' | 'declined';
export type MetricUnit = 'minutes' | 'hours' | 'days' | 'count' | 'bp' | 'meanX100';

/** Facts of an improvement action; null where a draft is still incomplete. */
export interface ActionShared extends PublicationShared {
  readonly sourceType: SourceType | null;
  /** Key of the document it comes from; its type stands beside it. */
  readonly sourceKey: string | null;
  /** The question of the meeting, by its number. */
  readonly sourceQuestionNo: number | null;
  /** Key of the meeting at which it was discussed. */
  readonly meetingKey: string | null;
  readonly completionDueOn: string | null;
  readonly state: ActionState | null;
  readonly decision: ActionDecision | null;
  readonly doneOn: string | null;
  readonly resultType: ResultType | null;
  readonly resultKey: string | null;
  readonly metricUnit: MetricUnit | null;
  readonly metricBefore: number | null;
  readonly metricAfter: number | null;
}

/** Words of an improvement action in one locale. */
export interface ActionWords extends PublicationWords {
  readonly proposalText: string | null;
  readonly declineReason: string | null;
  readonly outcome: string | null;
  readonly metricName: string | null;
  readonly publicCredit: string | null;
}

/** What the rules of an action have to know besides the action. */
export interface ActionContext {
  readonly source: EndState;
  readonly meeting: EndState;
  readonly result: EndState;
  readonly takenKeys: Iterable<string>;
  readonly takenSlugs?: Iterable<string>;
}
