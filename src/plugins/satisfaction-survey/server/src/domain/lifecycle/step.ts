import { stateOf, type Run } from './run';

/** What editors do with a survey. */
export const STEPS = ['open', 'pause', 'resume', 'close', 'reopen', 'archive'] as const;
export type Step = (typeof STEPS)[number];

/** Why a step is not possible. */
export type StepObstacle =
  | 'SURVEY_STEP_UNPUBLISHED'
  | 'SURVEY_STEP_CONFLICT'
  | 'SURVEY_STEP_TIME_OVER'
  | 'SURVEY_STEP_FULL'
  | 'SURVEY_STEP_UNTIL';

export type Stepped = { readonly run: Run } | { readonly obstacle: StepObstacle };

const FROM: Readonly<Record<Step, readonly ReturnType<typeof stateOf>[]>> = {
  open: ['draft'],
  pause: ['open', 'scheduled'],
  resume: ['paused'],
  close: ['open', 'scheduled', 'paused'],
  reopen: ['closed'],
  archive: ['draft', 'closed'],
};

/**
 * The survey after a step. Opening needs a published revision and an end that is not over; what is full
 * or over opens again only after its quota or end was changed.
 */
export function takeStep(run: Run, step: Step, at: { now: Date; until?: string }): Stepped {
  const { now, until } = at;
  if (run.revision === null && step !== 'archive') return { obstacle: 'SURVEY_STEP_UNPUBLISHED' };
  if (!FROM[step].includes(stateOf(run, now))) return { obstacle: 'SURVEY_STEP_CONFLICT' };
  const isOver = run.closesAt !== null && run.closesAt <= now.toISOString();
  const opened: Run = { ...run, intent: 'open', closedAt: null };
  switch (step) {
    case 'open':
    case 'reopen':
      if (isOver) return { obstacle: 'SURVEY_STEP_TIME_OVER' };
      if (run.quota !== null && run.taken >= run.quota) return { obstacle: 'SURVEY_STEP_FULL' };
      return { run: { ...opened, isPaused: false, pausedUntil: null } };
    case 'pause':
      if (until !== undefined && until <= now.toISOString())
        return { obstacle: 'SURVEY_STEP_UNTIL' };
      return { run: { ...run, isPaused: true, pausedUntil: until ?? null } };
    case 'resume':
      return { run: { ...run, isPaused: false, pausedUntil: null } };
    case 'close':
      return { run: { ...run, intent: 'closed', closedAt: now.toISOString() } };
    case 'archive':
      return { run: { ...run, intent: 'archived' } };
  }
}

/** What is possible now. */
export function possibleSteps(run: Run, now: Date): readonly Step[] {
  return STEPS.filter((step) => 'run' in takeStep(run, step, { now }));
}
