import type { SurveyAction } from '../../../contracts/admin/surveys';

/** What is done with a survey besides writing it. */
export type StepName = Exclude<SurveyAction, 'edit' | 'publish'>;

const STEPS: readonly StepName[] = ['open', 'resume', 'reopen', 'pause', 'close', 'archive'];

/** The possible ones in the order of their buttons: what brings answers first. */
export function stepsIn(actions: readonly SurveyAction[]): readonly StepName[] {
  return STEPS.filter((step) => actions.includes(step));
}
