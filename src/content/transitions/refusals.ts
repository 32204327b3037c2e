import type { Core } from '@strapi/strapi';
import { errorAt } from '../issue-codes';
import { readerLocale, refuse } from '../refusal';
import type { Issue } from '../rules';
import { staffRefusal } from '../staff-messages';
import type { AnswerProblem } from './answers';
import { transitionNames, type TransitionNames } from './names';
import { stepIssue } from './step-issue';
import type { Stepped } from './subject';

/** Why a step is not taken, in the language of whoever asked, always with what can be done instead. */
export function stepRefusals(strapi: Core.Strapi, { uid, bound, state }: Stepped) {
  const names = transitionNames(uid, bound, readerLocale(strapi));
  const now = { now: names.state(state), steps: names.stepsOf(state), state };
  return {
    unknownStep: (step: string) => staffRefusal(strapi, 'STEP_UNKNOWN', { ...now, step }),
    wrongState: (step: string) =>
      staffRefusal(strapi, 'STEP_NOT_NOW', { ...now, step: names.step(step) }),
    movedMeanwhile: () => staffRefusal(strapi, 'STEP_STATE_CONFLICT', now),
    reasonNeeded: (step: string) =>
      staffRefusal(strapi, 'STEP_REASON_NEEDED', { step: names.step(step), max: MAX_REASON }),
    answers: (step: string, problems: readonly AnswerProblem[]) =>
      refuse(
        strapi,
        'STEP_ANSWERS',
        problems.map((problem) => answerIssue(names, step, problem)),
      ),
    blocked: (issues: readonly Issue[]) =>
      refuse(
        strapi,
        'STEP_BLOCKED',
        issues.map((issue) => stepIssue(uid, issue)),
      ),
  };
}

/** Longest reason of a step, in characters. */
export const MAX_REASON = 500;

const CODES = {
  required: 'STEP_ANSWER_REQUIRED',
  format: 'STEP_ANSWER_FORMAT',
  unknown: 'STEP_ANSWER_UNKNOWN',
} as const;

function answerIssue(names: TransitionNames, step: string, { kind, name }: AnswerProblem): Issue {
  return errorAt(CODES[kind], ['answers', name], { ask: names.ask(step, name) });
}
