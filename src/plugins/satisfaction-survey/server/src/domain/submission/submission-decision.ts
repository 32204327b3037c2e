import type { AnswerIssue } from '../../../../domain/answer/issue';
import type { Answers } from '../../../../domain/answer/answer';
import type { RefusalCode } from '../../../../contracts/public/refusal';
import type { Admission } from '../lifecycle/admission';

/** An old revision is taken for so long after the next one was published. */
export const OLD_REVISION_MS = 24 * 60 * 60 * 1000;

/** A response under the same key, as far as it decides. */
export interface KnownResponse {
  readonly payloadHash: string;
}

/** Everything that is known when answers arrive; looked up where it is first needed. */
export interface Arrival {
  readonly payloadHash: string;
  readonly known: KnownResponse | null;
  readonly admission: Admission;
  /** What was answered: the present revision, one that is taken until an instant, or none at all. */
  readonly revision: 'present' | { readonly until: string } | 'unknown';
  readonly now: Date;
  readonly checked: { readonly answers: Answers } | { readonly issues: readonly AnswerIssue[] };
  /** Of the one-time token; null where the survey asks for none. */
  readonly token: 'missing' | 'unknown' | 'spent' | 'fresh' | null;
  /** When it was begun, as far as this server signed it. */
  readonly start: StartCheck;
  /** Whether the work that was asked for was done before for somebody else. */
  readonly isProofUsed: boolean;
}

/** `secondsLeft` is what filling in would still have taken at least. */
export type StartCheck =
  | { readonly kind: 'valid'; readonly secondsLeft: number }
  | { readonly kind: 'invalid' | 'expired' };

export type Decision =
  | { readonly kind: 'repeat' }
  | {
      readonly kind: 'accept';
      readonly answers: Answers;
      readonly isLate: boolean;
      readonly standing: 'counted' | 'pending';
    }
  | {
      readonly kind: 'refuse';
      readonly code: RefusalCode;
      readonly retryAfterSeconds?: number;
      readonly issues?: readonly AnswerIssue[];
    };

/**
 * What becomes of answers. Whoever sends the same again is told the same, whatever has happened since;
 * so that is asked first, and what cannot be changed by whoever answers before what can.
 */
export function decide(arrival: Arrival): Decision {
  const { known, payloadHash, admission, checked, token, start } = arrival;
  if (known !== null) {
    return known.payloadHash === payloadHash
      ? { kind: 'repeat' }
      : { kind: 'refuse', code: 'SURVEY_KEY_CONFLICT' };
  }
  if (start.kind !== 'valid') {
    const code = start.kind === 'invalid' ? 'SURVEY_START_INVALID' : 'SURVEY_START_EXPIRED';
    return { kind: 'refuse', code };
  }
  if (admission.kind === 'refused') {
    const { code, retryAfterSeconds } = admission;
    return { kind: 'refuse', code, ...(retryAfterSeconds === null ? {} : { retryAfterSeconds }) };
  }
  if (!isRevisionTaken(arrival)) return { kind: 'refuse', code: 'SURVEY_REVISION_EXPIRED' };
  const refusal = tokenRefusal(token);
  if (refusal !== null) return { kind: 'refuse', code: refusal };
  if (arrival.isProofUsed) return { kind: 'refuse', code: 'SURVEY_PROOF_NEEDED' };
  if ('issues' in checked) {
    return { kind: 'refuse', code: 'SURVEY_ANSWERS_INVALID', issues: checked.issues };
  }
  // Last, so that a questionnaire that has to be changed anyway is not called hasty.
  if (start.secondsLeft > 0) {
    const { secondsLeft: retryAfterSeconds } = start;
    return { kind: 'refuse', code: 'SURVEY_TOO_QUICK', retryAfterSeconds };
  }
  const { isLate, standing } = admission;
  return { kind: 'accept', answers: checked.answers, isLate, standing };
}

function isRevisionTaken({ revision, now }: Arrival): boolean {
  if (typeof revision === 'string') return revision === 'present';
  return revision.until > now.toISOString();
}

function tokenRefusal(token: Arrival['token']): RefusalCode | null {
  switch (token) {
    case null:
    case 'fresh':
      return null;
    case 'missing':
      return 'SURVEY_TOKEN_NEEDED';
    case 'unknown':
      return 'SURVEY_TOKEN_INVALID';
    case 'spent':
      return 'SURVEY_TOKEN_SPENT';
  }
}
