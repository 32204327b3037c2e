import { createHash } from 'node:crypto';

import type { PublicSurvey } from '../../../contracts/public/survey';
import { stateOf } from '../domain/lifecycle/run';
import type { SeenSurvey } from './survey-cache';

/** The survey as everybody may read it; null while it is a draft. */
export function publicSurvey(survey: SeenSurvey, now: Date): PublicSurvey | null {
  const { run, present, hasResults } = survey;
  const state = stateOf(run, now);
  if (state === 'draft') return null;
  return {
    ...{
      slug: run.slug,
      revision: present.number,
      hash: present.hash,
      state,
    },
    ...{ access: run.access, opensAt: run.opensAt, closesAt: run.closesAt, hasResults },
    definition: present.definition,
  };
}

export interface Answer {
  readonly body: string;
  /** Strong: the same bytes have the same tag. */
  readonly etag: string;
}

/** Made once for each state that was seen of a survey. */
const answers = new WeakMap<SeenSurvey, Map<string, Answer>>();

export function definitionAnswer(survey: SeenSurvey, now: Date): Answer | null {
  const state = stateOf(survey.run, now);
  const known = answers.get(survey) ?? new Map<string, Answer>();
  answers.set(survey, known);
  const kept = known.get(state);
  if (kept !== undefined) return kept;
  const data = publicSurvey(survey, now);
  if (data === null) return null;
  const body = JSON.stringify({ data });
  const made = { body, etag: etagOf(body) };
  known.set(state, made);
  return made;
}

export function etagOf(body: string): string {
  return `"${createHash('sha256').update(body).digest('base64url')}"`;
}
