/** What can be wrong with a definition: every code there is, with what it means. */
export const DEFINITION_ISSUES = {
  SURVEY_DEFINITION_SHAPE: 'The value is missing, unknown, too long or of another kind.',
  SURVEY_DEFINITION_CONDITION_DEEP: 'The condition has too many parts or levels.',
  SURVEY_DEFINITION_CODE_TWICE: 'The code exists already.',
  SURVEY_DEFINITION_CODE_RETIRED: 'The code belonged to something else once.',
  SURVEY_DEFINITION_CODE_RESERVED: 'The code "other" is that of the option with a text.',
  SURVEY_DEFINITION_WORDS_MISSING: 'The text is missing in the default language.',
  SURVEY_DEFINITION_RANGE: 'The least is more than the most, or more than there is.',
  SURVEY_DEFINITION_CONDITION_FORWARD: 'A condition may ask only about earlier questions.',
  SURVEY_DEFINITION_CONDITION_VALUE: 'The condition can never hold for that question.',
  SURVEY_DEFINITION_NO_QUESTION: 'Nothing is asked.',
  SURVEY_DEFINITION_SEGMENT: 'Groups are formed by a single-choice question that all are asked.',
  SURVEY_DEFINITION_IDENTIFYING: 'Children under 14 are not asked who they are.',
  SURVEY_DEFINITION_GUARDIAN: 'Where children under 14 are asked, a notice to guardians is needed.',
} as const;

export type DefinitionIssueCode = keyof typeof DEFINITION_ISSUES;

/** Something wrong, and where: `['items', 3, 'options', 0, 'label']`. */
export interface DefinitionIssue {
  readonly code: DefinitionIssueCode;
  readonly path: readonly (string | number)[];
}
