/** Why something cannot be done: every code there is, with what it means. */
export const REFUSALS = {
  DISCLOSURE_ITEM_NOT_FOUND: 'The catalogue has no such item.',
  DISCLOSURE_ITEM_NUMBER_TAKEN: 'Another item has this number.',
  DISCLOSURE_OBLIGATION_NOT_FOUND: 'There is no such obligation.',
  DISCLOSURE_REASON_NEEDED: 'A reason is required.',
  DISCLOSURE_WAIVED_ALREADY: 'The obligation is waived already.',
  DISCLOSURE_MET_ON_TIME: 'What was disclosed on time needs no waiver.',
  DISCLOSURE_PERMISSION_NEEDED: 'The permission for this is missing.',
  DISCLOSURE_VERSION_CONFLICT: 'Somebody changed it since it was read.',
  DISCLOSURE_ITEM_INVALID: 'The item does not hold together.',
  DISCLOSURE_METHOD_INVALID: 'The method of evaluation does not hold together.',
  DISCLOSURE_INPUT_INVALID: 'A field of the request cannot be read.',
  DISCLOSURE_LOCALE_UNKNOWN: 'There is no such language.',
  DISCLOSURE_NO_DRAFT: 'The app opens no draft for this item.',
  DISCLOSURE_NOTHING_OPEN: 'It is met or waived already.',
  DISCLOSURE_ANSWER_NEEDED: 'An answer is an action or a reason.',
} as const;

export type RefusalCode = keyof typeof REFUSALS;

/** A refused wish: the code for machines, the facts for the sentence that people read. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly details: Readonly<Record<string, unknown>>;
}

export function refusal(code: RefusalCode, details: Refusal['details'] = {}): Refusal {
  return { code, details };
}
