import type { AnswerIssue } from '../../domain/answer/issue';
import type { Challenge } from './submission';

/**
 * Every refusal of the public endpoints: its status, and whether the same request can succeed later
 * (`retryable`; `retryAfterSeconds` and the header `Retry-After` say when). A refusal with 4xx never
 * means that a draft on a device may be deleted.
 */
export const REFUSALS = {
  SURVEY_NOT_FOUND: { status: 404, retryable: false },
  /** A parameter of a list that there is not, or not so; `allowed` names what there is. */
  SURVEY_QUERY_INVALID: { status: 400, retryable: false },
  /** Of oEmbed, which is JSON only; the standard has this status for it. */
  SURVEY_FORMAT_UNKNOWN: { status: 501, retryable: false },
  SURVEY_BODY_INVALID: { status: 400, retryable: false },
  SURVEY_KEY_INVALID: { status: 400, retryable: false },
  /** `errors` names each question. */
  SURVEY_ANSWERS_INVALID: { status: 400, retryable: false },
  /** The start token is not of this server, survey and key: ask for a new one and send again. */
  SURVEY_START_INVALID: { status: 403, retryable: true },
  SURVEY_START_EXPIRED: { status: 403, retryable: true },
  SURVEY_TOKEN_NEEDED: { status: 403, retryable: false },
  SURVEY_TOKEN_INVALID: { status: 403, retryable: false },
  SURVEY_TOKEN_SPENT: { status: 403, retryable: false },
  /** The key belongs to other answers; those stay as they are. */
  SURVEY_KEY_CONFLICT: { status: 409, retryable: false },
  SURVEY_CLOSED: { status: 410, retryable: false },
  SURVEY_FULL: { status: 410, retryable: false },
  /** The questions changed too long ago: read the definition again, keep the answers that fit. */
  SURVEY_REVISION_EXPIRED: { status: 412, retryable: false },
  SURVEY_SCHEDULED: { status: 423, retryable: true },
  SURVEY_PAUSED: { status: 423, retryable: true },
  SURVEY_TOO_QUICK: { status: 429, retryable: true },
  SURVEY_TOO_MANY: { status: 429, retryable: true },
  /** `challenge` or, for who cannot compute, `wait`: send again with one of them. */
  SURVEY_PROOF_NEEDED: { status: 429, retryable: true },
  SURVEY_RECEIPT_NOT_FOUND: { status: 404, retryable: false },
  SURVEY_RESULTS_NOT_FOUND: { status: 404, retryable: false },
  SURVEY_SERIES_NOT_FOUND: { status: 404, retryable: false },
  SURVEY_UNAVAILABLE: { status: 503, retryable: true },
} as const;

export type RefusalCode = keyof typeof REFUSALS;

/** One thing that is wrong, in words of the reader's language. */
export interface RefusedAnswer {
  /** The question's code, as the one step of a path. */
  readonly path: readonly string[];
  readonly name: AnswerIssue['code'];
  readonly message: string;
}

/** The body of every refusal. */
export interface RefusalResponse {
  readonly data: null;
  readonly error: {
    readonly status: number;
    readonly name: string;
    /** What to do next, in the language that the request accepts. */
    readonly message: string;
    readonly details: {
      readonly code: RefusalCode;
      readonly retryable: boolean;
      readonly retryAfterSeconds?: number;
      /** The field or parameter that is wrong, and what is possible where that can be told. */
      readonly field?: string;
      readonly allowed?: string;
      /** The first question that is wrong. */
      readonly question?: string;
      readonly errors?: readonly RefusedAnswer[];
      readonly challenge?: Challenge;
      /** A signed wait, of use `retryAfterSeconds` from now. */
      readonly wait?: string;
    };
  };
}
