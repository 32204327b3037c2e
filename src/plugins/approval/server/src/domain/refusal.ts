/** Why something cannot be done: every code there is, with what it means. */
export const REFUSALS = {
  APPROVAL_VERSION_CONFLICT: 'Somebody changed the case since it was read.',
  APPROVAL_CASE_NOT_FOUND: 'There is no case.',
  APPROVAL_CASE_ENDED: 'The case has ended; a new one has to be opened.',
  APPROVAL_CASE_RUNNING: 'The case is already in review, approved or overridden.',
  APPROVAL_POLICY_NOT_FOUND: 'No policy is for this document in these locales.',
  APPROVAL_LOCALES_NEEDED: 'The locales that the case covers have to be named.',
  APPROVAL_DOCUMENT_UNFIT: 'The case is about another document.',
  APPROVAL_FINDINGS_OPEN: 'Findings are neither fixed nor justified.',
  APPROVAL_NOT_IN_REVIEW: 'The case is not in review.',
  APPROVAL_REQUIREMENT_NOT_OPEN: 'The requirement is not one of the current step.',
  APPROVAL_REQUIREMENT_MET: 'The requirement has its approvals.',
  APPROVAL_ALREADY_DECIDED: 'The same person has already approved here.',
  APPROVAL_CONTENT_CHANGED: 'The content is not the one that was submitted.',
  APPROVAL_COMMENT_NEEDED: 'A comment is required.',
  APPROVAL_REASON_NEEDED: 'A reason is required.',
  APPROVAL_PERSON_INACTIVE: 'The account is not active.',
  APPROVAL_NOT_ELIGIBLE: 'The person is none of those who may decide here.',
  APPROVAL_DELEGATION_NOT_FOUND: 'There is no delegation for this.',
  APPROVAL_DELEGATION_NOT_IN_FORCE: 'The delegation has not begun, has ended or was revoked.',
  APPROVAL_DELEGATION_OUT_OF_SCOPE: 'The delegation is not for this content.',
  APPROVAL_DELEGATOR_NOT_ELIGIBLE: 'Whoever delegated may not decide here.',
  APPROVAL_ACTOR_IS_SUBMITTER: 'Whoever submitted does not decide.',
  APPROVAL_ACTOR_IS_EDITOR: 'Whoever edited this revision does not decide.',
  APPROVAL_DELEGATOR_IS_SUBMITTER: 'Nobody decides for whoever submitted.',
  APPROVAL_DELEGATOR_IS_EDITOR: 'Nobody decides for whoever edited this revision.',
  APPROVAL_APPROVED_ELSEWHERE: 'The person approved another requirement of this round.',
  APPROVAL_AUTHORITY_USED: 'The same authority has already approved here.',
  APPROVAL_PERMISSION_NEEDED: 'The permission for this is missing.',
  APPROVAL_NOT_THE_SUBMITTER: 'Only whoever submitted may take it back.',
  APPROVAL_CHECK_NOT_OPEN: 'The case is not waiting for this check.',
  APPROVAL_ADDED_ALREADY: 'The same people may already decide here.',
  APPROVAL_NOTHING_OWED: 'Nothing waits for an approval after the fact.',
  APPROVAL_ACTOR_RELEASED: 'Whoever let it out does not approve it afterwards.',
  APPROVAL_NOTHING_TO_INVALIDATE: 'There is no approval that this could invalidate.',
  APPROVAL_GATE_CLOSED: 'The document may not be published now.',
  APPROVAL_PUBLISHED_DIFFERS: 'What was published is not what was approved.',
  APPROVAL_LOCKED_FROZEN: 'Nobody edits while the document is in review.',
  APPROVAL_LOCKED_TO_SUBMITTER: 'Only whoever submitted edits while the document is in review.',
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
