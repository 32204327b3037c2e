/** How a change of a questionnaire meets the answers that are there: it merges, or it does not. */
export const CHANGE_KINDS = ['cosmetic', 'additive', 'breaking'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Every change that can be told apart, with its kind. */
export const CHANGES = {
  SURVEY_CHANGE_WORDS: 'cosmetic',
  SURVEY_CHANGE_ORDER: 'cosmetic',
  SURVEY_CHANGE_LOOK: 'cosmetic',
  SURVEY_CHANGE_NOTICE: 'cosmetic',
  SURVEY_CHANGE_QUESTION_ADDED: 'additive',
  SURVEY_CHANGE_QUESTION_RETIRED: 'additive',
  SURVEY_CHANGE_OPTION_ADDED: 'additive',
  SURVEY_CHANGE_OPTION_RETIRED: 'additive',
  SURVEY_CHANGE_REQUIRED: 'additive',
  SURVEY_CHANGE_LIMITS_WIDER: 'additive',
  SURVEY_CHANGE_REMOVED: 'breaking',
  SURVEY_CHANGE_TYPE: 'breaking',
  SURVEY_CHANGE_SCALE: 'breaking',
  SURVEY_CHANGE_CONDITION: 'breaking',
  SURVEY_CHANGE_LIMITS_NARROWER: 'breaking',
  SURVEY_CHANGE_SEGMENT: 'breaking',
  SURVEY_CHANGE_UNRETIRED: 'breaking',
} as const satisfies Readonly<Record<string, ChangeKind>>;

export type ChangeCode = keyof typeof CHANGES;

/** One difference; `item` is null for what concerns the whole, `option` for what concerns the item. */
export interface Change {
  readonly code: ChangeCode;
  readonly item: string | null;
  readonly option: string | null;
}

export function kindOf({ code }: Change): ChangeKind {
  return CHANGES[code];
}

/** The gravest kind; null where nothing changed. */
export function gravest(changes: readonly Change[]): ChangeKind | null {
  const kinds = new Set(changes.map(kindOf));
  return CHANGE_KINDS.findLast((kind) => kinds.has(kind)) ?? null;
}
