import type { RawAnswers } from '../../domain/answer/answer';

/** The submission key: made by the client, once for each questionnaire that is filled in. */
export const SUBMISSION_KEY = /^[A-Za-z0-9_-]{20,64}$/;

/** The language in which it was answered, `zh-Hans`: it is kept, so it is no place for anything else. */
export const LOCALE = /^[A-Za-z0-9-]{1,20}$/;

/**
 * `POST /api/surveys/:slug/start`, when somebody begins to answer; after a time without network, just
 * before sending. Nothing is stored.
 */
export interface StartRequest {
  /** The key under which the answers will be sent. */
  readonly key: string;
  /** The one-time token, or the code that hangs on the site, where the survey asks for one. */
  readonly token?: string;
}

export interface StartResponse {
  readonly data: {
    /** Signed; holds for this survey, revision and key. */
    readonly startToken: string;
    readonly revision: number;
    /** Seconds that filling in takes at least: what is sent earlier is asked to wait. */
    readonly minimumSeconds: number;
  };
}

/**
 * Work to be done before sending where very much is sent at the moment: the number from 0 to
 * `maxNumber` for which the SHA-256 of `salt` followed by its decimal digits is `challenge` in hex.
 * Sent back as it came, with the number.
 */
export interface Challenge {
  readonly algorithm: 'SHA-256';
  readonly challenge: string;
  readonly salt: string;
  readonly maxNumber: number;
  readonly signature: string;
}

export interface SolvedChallenge {
  readonly challenge: string;
  readonly salt: string;
  readonly signature: string;
  readonly number: number;
}

/** How a questionnaire reached whoever answers it. */
export const SUBMISSION_CHANNELS = ['page', 'embed', 'offline', 'paper'] as const;
export type SubmissionChannel = (typeof SUBMISSION_CHANNELS)[number];

/**
 * `PUT /api/surveys/:slug/responses/:key`. The same key with the same answers, however often, is one
 * response: 201 first, 200 afterwards, with the same receipt. Only `revision` and `answers` decide what
 * is the same; all the rest may differ.
 */
export interface SubmitRequest {
  readonly revision: number;
  readonly startToken: string;
  /** The language in which it was answered. */
  readonly locale: string;
  /** By the question's code; the text beside `other` by `code.other`. */
  readonly answers: RawAnswers;
  readonly channel?: Exclude<SubmissionChannel, 'paper'>;
  readonly token?: string;
  /** The field that people do not see. */
  readonly website?: string;
  /** After `SURVEY_PROOF_NEEDED`: the work, or the wait that came with it once it is over. */
  readonly proof?: SolvedChallenge;
  readonly wait?: string;
}

export interface SubmitResponse {
  readonly data: {
    /** `K7QM-0F3D-9XRT`: whoever has it can look what became of the response. */
    readonly receipt: string;
    /** False for a repeat. */
    readonly isNew: boolean;
    readonly isLate: boolean;
  };
}

/** Counted; not yet, because somebody has to decide; excluded, with a reason. */
export type PublicStanding = 'counted' | 'pending' | 'excluded';

/** `GET /api/surveys/:slug/receipts/:receipt` */
export interface ReceiptResponse {
  readonly data: {
    readonly standing: PublicStanding;
    readonly isLate: boolean;
    /** Whether something about it made the school look at it. */
    readonly isFlagged: boolean;
    /** Why it was excluded, in the words of the school; else null. */
    readonly reason: string | null;
  };
}
