import type { Issue } from './rules';

/**
 * Every code that a rule of the content can report, with the names of the values of its sentence.
 * Names ending in `Fen` are amounts, in `Bp` rates; the other names with a meaning of their own
 * (field, list, column, locale, scheme) are shown by their label: see `messages.ts`.
 */
export const ISSUE_CODES = {
  MONEY_NOT_FEN: ['text'],
  MONEY_NOT_A_NUMBER: ['text'],
  MONEY_TOO_MANY_DECIMALS: ['text'],
  MONEY_TOO_LARGE: ['text'],
  MONEY_NEGATIVE: ['list', 'line', 'field', 'amountFen'],
  TOTAL_TOO_LARGE: ['field'],
  PERIOD_INVALID: ['text'],

  FIELD_REQUIRED: ['field'],
  FIELD_OUT_OF_RANGE: ['field', 'minimum', 'maximum'],
  WORDS_REQUIRED: ['field', 'locale'],
  TEXT_TOO_LONG: ['field', 'locale', 'length', 'limit'],
  DUPLICATE_PERIOD: ['period'],
  DUPLICATE_YEAR: ['year'],
  PERIOD_FIXED: ['key'],
  NOT_RECOMPUTED: ['field'],

  INVALID_INPUT: [],
  INPUT_UNKNOWN_FIELD: ['allowed'],
  INPUT_WRONG_TYPE: ['expected'],
  INPUT_NOT_ALLOWED: ['allowed'],
  INPUT_NOT_IN_RANGE: ['min', 'max'],
  INPUT_TOO_MANY: ['limit'],
  INPUT_TOO_LONG: ['limit'],
  INPUT_TOO_DEEP: ['limit'],
  INPUT_BROKEN_TEXT: [],
  INPUT_CHOICE_TWICE: [],
  INPUT_MONEY_NOT_INTEGER: [],
  INPUT_MONEY_TOO_LARGE: [],
  CANNOT_BE_PUBLISHED: [],
  NOTHING_TO_PUBLISH: [],
  CORRECTION_REASON_REQUIRED: ['fields'],
  FOLLOWER_HAS_CHANGES: ['title'],
  NAME_CONFLICT: ['field'],
  WRITE_CONFLICT: [],
  WRITE_QUEUE_UNAVAILABLE: [],

  LINES_MISSING: [],
  LINE_FIELD_REQUIRED: ['list', 'line', 'field'],
  DUPLICATE_LINE: ['list', 'line', 'otherLine', 'key'],
  UNKNOWN_CODE: ['list', 'line', 'field', 'code'],
  CODE_LEVEL: ['list', 'line', 'code'],
  WORDS_KEY_UNKNOWN: ['list', 'locale', 'key'],
  WORDS_KEY_TWICE: ['list', 'locale', 'key'],
  WORDS_KEY_MISSING: ['list', 'locale', 'key'],
  WORDS_ONLY_TRANSLATED: ['list', 'locale', 'key'],
  TRANSLATION_INCOMPLETE: ['list', 'locale', 'key'],

  ADJUSTMENT_NO_TWICE: ['no'],
  ADJUSTMENT_UNKNOWN_NO: ['line', 'no'],
  ADJUSTMENT_UNKNOWN_LINE: ['line', 'key'],
  ADJUSTMENT_WITHOUT_LINES: ['no'],
  ADJUSTMENT_UNBALANCED: ['no', 'incomeFen', 'expenditureFen'],
  BUDGET_ADJUSTED: ['list', 'line', 'key', 'computedFen'],
  BUDGET_NEGATIVE: ['list', 'line', 'key', 'adjustedFen'],
  BUDGET_NET: ['no', 'computedFen'],
  BUDGET_TOTALS: ['field', 'computedFen'],
  BUDGET_DEFICIT: ['expenditureFen', 'availableFen'],

  F1_TOTALS: ['field', 'computedFen'],
  F2_OPENING: ['openingFen', 'expectedFen'],
  F3_CLOSING: ['computedFen'],
  F4_CUMULATIVE: ['list', 'line', 'key', 'computedFen'],
  F4_LINE_MISSING: ['list', 'key', 'cumulativeFen'],
  F5_ABOVE_BUDGET: ['code', 'key', 'cumulativeFen', 'annualBudgetFen'],
  F6_VARIANCE: ['code', 'key', 'executionRateBp', 'timeProgressBp'],
  F7_PROCUREMENT: ['code', 'paymentsFen', 'amountFen'],
  F8_ORDER: ['period'],
  F9_SAME_PERSON: ['field', 'otherField', 'role'],
  NO_BUDGET: ['year'],
  BUDGET_UNPUBLISHED: ['year'],
  BUDGET_STALE: ['list', 'line', 'key', 'computedFen'],
  BUDGET_LINE_MISSING: ['list', 'key', 'annualBudgetFen'],

  CODE_TAKEN: ['code'],
  CODE_FORMAT: ['code'],
  PARENT_UNKNOWN: ['code', 'parent'],
  VALIDITY_ORDER: ['from', 'to'],
  CREDIT_CODE: ['text'],
  VALUE_FORMAT: ['field', 'text', 'example'],
  PHONE_MOBILE: ['field'],
  AMOUNT_TOO_SMALL: ['field', 'minimumFen'],
  MEAL_OPENING: ['openingFen', 'expectedFen', 'period'],
  MEAL_LATER_PUBLIC: ['period', 'later'],
  MEAL_SURPLUS_RATE: ['rateBp', 'limitBp'],
  FEE_OVERLAP: ['title', 'from'],
  FEE_NOT_VOLUNTARY: [],
  MENU_EMPTY: [],
  RICH_TEXT_SHAPE: ['field', 'locale'],
  RICH_TEXT_KIND: ['field', 'locale', 'text'],
  RICH_TEXT_LINK: ['field', 'locale', 'text'],
  RICH_TEXT_BLOCKS: ['field', 'locale', 'length', 'limit'],
  ISO_WEEK_UNKNOWN: ['year', 'week', 'weeks'],
  HEADCOUNT_TWICE: ['year', 'stage'],

  SECTION_MISSING: ['section'],
  SECTION_FIELD_REQUIRED: ['section', 'field'],
  NO_CHANGE_WITH_FIGURES: ['section', 'field'],
  FIGURE_ABOVE: ['field', 'otherField', 'value', 'limit'],
  PENDING_NEGATIVE: ['completed', 'available'],
  WEEK_BEFORE_MISSING: ['period'],
  WEEK_CARRIED_OVER: ['period', 'carriedOver', 'expected'],
  NOTICE_UNKNOWN: ['line', 'key'],

  SHORT_NOTICE: ['due', 'day', 'workdays'],
  SHORT_NOTICE_REASON: ['due', 'workdays'],
  DUPLICATE_WORKS: ['key', 'title', 'place'],
  WORKS_OVERLAP: ['key', 'title', 'place'],
  STATE_CANNOT_BEGIN: ['state'],
  STATE_CANNOT_FOLLOW: ['from', 'state'],
  END_BEFORE_COMPLETION: ['state'],
  UPDATE_MISSING: ['state'],
  UPDATE_TOLD: ['no'],
  PLACE_CIRCLE: ['code', 'parent'],
  PLACE_HAS_PARTS: ['code'],
  PLACE_IN_SENSITIVE: ['parent'],
  PLACE_PARTS_PUBLIC: ['code'],
  THRESHOLD_NOT_POSITIVE: [],
  THRESHOLD_OVERLAP: ['from', 'to'],
  DAY_TAKEN: ['day'],
  MAKEUP_ON_WEEKDAY: ['day'],
  TERM_OUTSIDE_YEAR: ['key'],
  TERM_OVERLAP: ['key'],
  TERM_TAKEN: ['text', 'locale'],
  TIME_IN_FUTURE: ['field'],
  TIME_ORDER: ['field', 'otherField'],
  POSTING_OF_WEBSITE: [],
  POSTING_AUTOMATIC: [],
  POSTING_UNKNOWN: ['key'],
  POSTING_UNPUBLISHED: ['key'],
  POSTING_REVISION: ['revision', 'newest'],
  POSTING_TWICE: ['key'],

  IMPORT_TOO_LARGE: ['limit'],
  IMPORT_TOO_MANY_ROWS: ['limit'],
  IMPORT_EMPTY: [],
  IMPORT_ENCODING: [],
  IMPORT_QUOTES: ['row'],
  IMPORT_COLUMN_MISSING: ['column'],
  IMPORT_COLUMN_TWICE: ['column'],
  IMPORT_COLUMN_IGNORED: ['text'],
  IMPORT_CELL_MISSING: ['row', 'column'],
  IMPORT_CELL_TOO_LONG: ['row', 'column', 'limit'],
  IMPORT_EXTRA_CELLS: ['row', 'count'],
  IMPORT_UNKNOWN_CODE: ['row', 'column', 'text'],
  IMPORT_NAME_AMBIGUOUS: ['row', 'column', 'text', 'codes'],
  IMPORT_CODE_LEVEL: ['row', 'code'],
  IMPORT_NOT_A_NUMBER: ['row', 'column', 'text'],
  IMPORT_TOO_MANY_DECIMALS: ['row', 'column', 'text'],
  IMPORT_AMOUNT_TOO_LARGE: ['row', 'column', 'text'],
  IMPORT_NEGATIVE: ['row', 'column', 'amountFen'],
  IMPORT_DUPLICATE: ['row', 'otherRow', 'key'],
  IMPORT_TOTAL_ROW: ['row', 'text'],

  FILE_TYPE_NOT_ALLOWED: ['name', 'allowed'],
  FILE_NOT_WHAT_IT_SAYS: ['name'],
  FILE_IMAGE_BROKEN: ['name'],
  FILE_IMAGE_TOO_LARGE: ['name', 'limit'],
  FILE_MISSING: ['name'],
  FILE_NAME_UNREADABLE: ['limit'],
  FILE_ATTACHED_BY_UPLOAD: [],
  FILE_IS_RESTRICTED: ['name'],
  FILE_IN_USE: ['name'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type IssueCode = keyof typeof ISSUE_CODES;

/** The values that the sentence of a code needs, all of them and no others. */
export type IssueParams<Code extends IssueCode> = Readonly<
  Record<(typeof ISSUE_CODES)[Code][number], string | number>
>;

/** A finding that blocks publication. */
export function errorAt<Code extends IssueCode>(
  code: Code,
  path: Issue['path'],
  params: IssueParams<Code>,
): Issue {
  return { code, severity: 'error', path, params };
}

/** A finding that is shown to whoever approves and blocks nothing. */
export function warningAt<Code extends IssueCode>(
  code: Code,
  path: Issue['path'],
  params: IssueParams<Code>,
): Issue {
  return { code, severity: 'warning', path, params };
}

export function isIssueCode(code: string): code is IssueCode {
  return Object.hasOwn(ISSUE_CODES, code);
}

// These cannot be mended by going on with the form, so not even a draft may hold them.
const UNSTORABLE: ReadonlySet<string> = new Set<IssueCode>([
  'MONEY_NOT_FEN',
  'MONEY_TOO_LARGE',
  'TOTAL_TOO_LARGE',
  'DUPLICATE_PERIOD',
  'DUPLICATE_YEAR',
  'PERIOD_FIXED',
  'FIELD_OUT_OF_RANGE',
  'CODE_TAKEN',
  'STATE_CANNOT_BEGIN',
  'STATE_CANNOT_FOLLOW',
  'PHONE_MOBILE',
  'RICH_TEXT_SHAPE',
  'RICH_TEXT_KIND',
  'RICH_TEXT_LINK',
  'RICH_TEXT_BLOCKS',
  'ISO_WEEK_UNKNOWN',
]);

/** True for findings that refuse a draft too; every other error waits until publication. */
export function blocksSaving(issue: Issue): boolean {
  return issue.severity === 'error' && UNSTORABLE.has(issue.code);
}
