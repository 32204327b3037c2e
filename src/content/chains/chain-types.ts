/**
 * What a chain is made of, by the names that `sourceType` and `resultType` use, and the content types
 * that may hold it, the first that is installed. Types of other parts of the app, or of a plugin, are
 * named here as text: one that is not there is passed over.
 */
export const CHAIN_TYPES = {
  evaluation: ['api::evaluation.evaluation'],
  feedback: ['api::feedback-entry.feedback-entry'],
  improvementAction: ['api::improvement-action.improvement-action'],
  inspection: ['api::inspection.inspection'],
  meeting: ['api::meeting.meeting'],
  disclosurePage: ['api::disclosure-page.disclosure-page'],
  procurement: ['api::procurement.procurement'],
  regulation: ['api::regulation.regulation'],
  regulationVersion: ['api::regulation-version.regulation-version'],
  survey: ['api::survey.survey', 'plugin::satisfaction-survey.survey'],
  worksNotice: ['api::works-notice.works-notice'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ChainType = keyof typeof CHAIN_TYPES;

export const CHAIN_TYPE_NAMES = Object.keys(CHAIN_TYPES) as readonly ChainType[];

export function isChainType(name: unknown): name is ChainType {
  return CHAIN_TYPE_NAMES.some((type) => type === name);
}
