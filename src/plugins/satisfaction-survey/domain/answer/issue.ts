/** What can be wrong with an answer: every code there is, with what it means. */
export const ANSWER_ISSUES = {
  SURVEY_ANSWER_REQUIRED: 'The question has to be answered.',
  SURVEY_ANSWER_KIND: 'The answer is of another kind than the question.',
  SURVEY_QUESTION_UNKNOWN: 'There is no such question.',
  SURVEY_OPTION_UNKNOWN: 'There is no such option.',
  SURVEY_OPTION_TWICE: 'An option is chosen twice.',
  SURVEY_OPTIONS_TOO_FEW: 'Fewer options are chosen than needed.',
  SURVEY_OPTIONS_TOO_MANY: 'More options are chosen than allowed.',
  SURVEY_OPTION_EXCLUSIVE: 'An option that stands alone is chosen beside others.',
  SURVEY_OTHER_TEXT_NEEDED: 'The option "other" lacks its text.',
  SURVEY_ROW_UNKNOWN: 'There is no such row.',
  SURVEY_ROW_REQUIRED: 'Every row has to be answered.',
  SURVEY_TEXT_TOO_SHORT: 'The text is shorter than needed.',
  SURVEY_TEXT_TOO_LONG: 'The text is longer than allowed.',
  SURVEY_NUMBER_TOO_SMALL: 'The number is below the least.',
  SURVEY_NUMBER_TOO_LARGE: 'The number is above the most.',
  SURVEY_NUMBER_DECIMALS: 'The number has more decimals than allowed.',
  SURVEY_DATE_INVALID: 'There is no such day.',
  SURVEY_DATE_TOO_EARLY: 'The day is before the first that is allowed.',
  SURVEY_DATE_TOO_LATE: 'The day is after the last that is allowed.',
  SURVEY_CONSENT_NEEDED: 'Without consent nothing can be sent.',
} as const;

export type AnswerIssueCode = keyof typeof ANSWER_ISSUES;

/** Something wrong with the answer to one question; `limit` is the number or day it missed. */
export interface AnswerIssue {
  readonly code: AnswerIssueCode;
  readonly question: string;
  readonly limit?: number | string;
}
