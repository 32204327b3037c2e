import { isDay } from '../../content/instant';
import { errorAt } from '../../content/issue-codes';
import { machine, type Scene } from '../../content/transitions/machine';
import type { ActionShared, ActionState } from './types';

/** What the steps of an action have to know besides its facts: which words there are in Chinese. */
export interface ActionScene {
  readonly hasOutcome: boolean;
  readonly hasDeclineReason: boolean;
}

const DECISIONS = ['adopted', 'partiallyAdopted'] as const;

/** The life of an improvement action: proposed, then approved and done, or declined with a reason. */
export const improvementActionMachine = machine<ActionState, ActionShared, ActionScene>({
  states: ['proposed', 'approved', 'inProgress', 'done', 'declined'],
  initial: 'proposed',
  steps: [
    {
      name: 'approve',
      from: ['proposed'],
      to: 'approved',
      asks: [{ name: 'decision', kind: 'choice', required: true, options: DECISIONS }],
      blocked: ({ shared }) =>
        shared.completionDueOn === null
          ? [errorAt('FIELD_REQUIRED', ['completionDueOn'], { field: 'completionDueOn' })]
          : [],
      writes: ({ answers }) => ({
        decision: DECISIONS.find((decision) => decision === answers['decision']) ?? 'adopted',
      }),
    },
    {
      name: 'decline',
      from: ['proposed'],
      to: 'declined',
      reason: 'required',
      blocked: ({ context }) =>
        context.hasDeclineReason
          ? []
          : [errorAt('STEP_WORDS_MISSING', ['declineReason'], field('declineReason'))],
      writes: () => ({ decision: 'declined' }),
    },
    { name: 'start', from: ['approved'], to: 'inProgress' },
    {
      name: 'finish',
      from: ['inProgress'],
      to: 'done',
      asks: [{ name: 'doneOn', kind: 'day', required: true }],
      blocked: (scene) => [
        ...(scene.context.hasOutcome
          ? []
          : [errorAt('STEP_WORDS_MISSING', ['outcome'], field('outcome'))]),
        ...notYet(scene),
      ],
      writes: ({ answers, today }) => ({
        doneOn: isDay(answers['doneOn']) ? answers['doneOn'] : today,
      }),
    },
  ],
});

function notYet({ answers, today }: Scene<ActionShared, ActionScene>) {
  const { doneOn } = answers;
  return isDay(doneOn) && doneOn > today
    ? [errorAt('TIME_IN_FUTURE', ['doneOn'], { field: 'doneOn' })]
    : [];
}

function field(name: string) {
  return { field: name };
}
