import type { Core } from '@strapi/strapi';
import { z } from 'zod';

import {
  LOCALE,
  SUBMISSION_KEY,
  type SubmissionChannel,
} from '../../../contracts/public/submission';
import type { RefusalCode } from '../../../contracts/public/refusal';
import type { AnswerIssue } from '../../../domain/answer/issue';
import type { RawAnswers } from '../../../domain/answer/answer';
import { isHoneypotFilled } from '../../../../../shared/honeypot';
import { inputOf } from '../../../../../shared/strapi/request-input';
import { isWarm } from '../protection/heat';
import { challengeFor, checkProof, hasWaited, waitFor, type GoodProof } from '../protection/proof';
import { checkStart } from '../protection/start';
import { seeSurvey, type SeenSurvey } from '../public/survey-cache';
import { surveyConfig } from '../config';
import { surveyRefusal } from './survey-refusal';
import { write, type Outcome } from './writer';

const MOST_ANSWERS = 500;
const text = z.string().max(200);

/** The body of a submission, read strictly: an unknown field is an error that names it. */
const submissionContract = z.strictObject({
  revision: z.int().min(1),
  startToken: text,
  locale: z.string().regex(LOCALE),
  answers: z
    .record(z.string().max(100), z.unknown())
    .refine((answers) => Object.keys(answers).length <= MOST_ANSWERS),
  channel: z.enum(['page', 'embed', 'offline']).default('embed'),
  token: text.optional(),
  website: z.string().max(500).optional(),
  proof: z
    .strictObject({
      ...{ challenge: text, salt: text, signature: text },
      number: z.int().min(0).max(100_000_000),
    })
    .optional(),
  wait: text.optional(),
});
export type Submission = z.output<typeof submissionContract>;

/** Answers on their way in, with what is known of them before the database is asked. */
export interface Sending {
  readonly survey: SeenSurvey;
  readonly key: string;
  readonly revision: number;
  readonly answers: RawAnswers;
  readonly locale: string;
  readonly channel: SubmissionChannel;
  readonly token: string | null;
  readonly startedAt: Date;
  readonly start: ReturnType<typeof checkStart>['check'];
  readonly isHoneypotFilled: boolean;
  readonly proof: GoodProof | null;
  readonly hasWaited: boolean;
  readonly now: Date;
}

export interface SentAnswers {
  readonly slug: string;
  readonly key: string;
  readonly body: unknown;
  /** Counted and not kept. */
  readonly address: string;
  readonly now: Date;
}

/** What whoever answered takes away. */
export interface Submitted {
  readonly receipt: string;
  readonly isNew: boolean;
  readonly isLate: boolean;
}

/**
 * Takes answers, once: the same key with the same answers is one response and one receipt, whatever
 * came between. Returns after the commit.
 *
 * @throws RuleError with a code of `REFUSALS`
 */
export async function submitAnswers(strapi: Core.Strapi, sent: SentAnswers): Promise<Submitted> {
  const survey = await seeSurvey(strapi, sent.slug);
  if (survey === null) throw surveyRefusal('SURVEY_NOT_FOUND');
  if (!SUBMISSION_KEY.test(sent.key)) throw surveyRefusal('SURVEY_KEY_INVALID');
  const submission = parsed(sent.body);
  const { address, now, key } = sent;
  const surveyId = survey.run.id;
  const { revision } = submission;
  const { check, startedAt } = checkStart(strapi, submission.startToken, {
    ...{ surveyId, revision, key, now },
  });
  const work = await workDone(strapi, submission, { surveyId, key, address, now });
  const outcome = await write(strapi, {
    ...{ survey, key, revision, startedAt, now, start: check, ...work },
    ...{ answers: submission.answers, locale: submission.locale, channel: submission.channel },
    token: submission.token ?? null,
    isHoneypotFilled: isHoneypotFilled(submission.website),
  });
  return settled(strapi, outcome, { surveyId, key, now });
}

export function settled(
  strapi: Core.Strapi,
  outcome: Outcome,
  asked: { readonly surveyId: number; readonly key: string; readonly now: Date },
): Submitted {
  if (outcome.kind === 'taken') {
    const { receipt, isNew, isLate } = outcome;
    return { receipt, isNew, isLate };
  }
  const { code, retryAfterSeconds, issues } = outcome;
  if (code === 'SURVEY_PROOF_NEEDED') throw proofNeeded(strapi, asked);
  throw surveyRefusal(code, refusalDetails({ retryAfterSeconds, issues }));
}

function refusalDetails(details: {
  readonly retryAfterSeconds: number | undefined;
  readonly issues: readonly AnswerIssue[] | undefined;
}): Readonly<Record<string, unknown>> {
  const { retryAfterSeconds, issues } = details;
  return {
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
    ...(issues === undefined ? {} : { issues }),
  };
}

function parsed(body: unknown): Submission {
  return inputOf(submissionContract, body, ({ field }) =>
    surveyRefusal('SURVEY_BODY_INVALID' satisfies RefusalCode, { field }),
  );
}

interface Asked {
  readonly surveyId: number;
  readonly key: string;
  readonly address: string;
  readonly now: Date;
}

/** @throws SURVEY_PROOF_NEEDED where much is sent and neither work nor waiting was done */
async function workDone(
  strapi: Core.Strapi,
  { proof, wait }: Submission,
  asked: Asked,
): Promise<Pick<Sending, 'proof' | 'hasWaited'>> {
  if (!(await isWarm(strapi, asked))) return { proof: null, hasWaited: false };
  const good = proof === undefined ? null : checkProof(strapi, proof, asked);
  if (good !== null) return { proof: good, hasWaited: true };
  if (wait !== undefined && hasWaited(strapi, wait, asked)) return { proof: null, hasWaited: true };
  throw proofNeeded(strapi, asked);
}

function proofNeeded(strapi: Core.Strapi, { surveyId, key, now }: Omit<Asked, 'address'>) {
  return surveyRefusal('SURVEY_PROOF_NEEDED', {
    retryAfterSeconds: surveyConfig(strapi).waitSeconds,
    challenge: challengeFor(strapi, surveyId, now),
    wait: waitFor(strapi, { surveyId, key, now }),
  });
}
