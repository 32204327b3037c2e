import type { RefusedAnswer } from './refusal';

/**
 * The form without JavaScript: `GET /s/:slug` shows it and `POST /s/:slug` takes it, urlencoded. It is
 * answered with 303 to `/s/:slug/receipts/:receipt`, or with the page again, everything still in it.
 */
export const FORM = {
  key: 'key',
  revision: 'revision',
  startToken: 'start',
  locale: 'locale',
  token: 'token',
  honeypot: 'website',
  wait: 'wait',
} as const;

/**
 * Names of the fields with answers, after the question's code:
 * single, rating, nps, yesNo (`true`, `false`), texts, number, date: `a:q1`; multi: `a:q1`, once for
 * each chosen; consent: `a:q1` = `true`; matrix: `a:q1:row`; ranking: `a:q1:option` = its rank from 1;
 * the text beside the option `other`: `a:q1:other`. With dots or brackets in them, names would come out
 * of the server's reading of forms as objects and lists, and codes that are numbers as nothing.
 */
export const ANSWER_FIELD = 'a:';

export function answerField(question: string, part?: string): string {
  return part === undefined ? `${ANSWER_FIELD}${question}` : `${ANSWER_FIELD}${question}:${part}`;
}

/** What was sent, as it stands in the form again. */
export type FormValues = Readonly<Record<string, readonly string[]>>;

/** What is said above the form; each answer's error links to its field. */
export interface FormProblem {
  readonly message: string;
  readonly answers: readonly RefusedAnswer[];
  /** Until the form may be sent again; null where waiting does not help. */
  readonly retryAfterSeconds: number | null;
}
