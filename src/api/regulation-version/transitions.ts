import { errorAt } from '../../content/issue-codes';
import { checkPresent } from '../../content/publication-facts';
import type { Issue } from '../../content/rules';
import { machine, type Answers, type Scene } from '../../content/transitions/machine';
import { checkTimeline } from './check-timeline';
import type { VersionContext, VersionShared, VersionState } from './types';

/** What the steps of a version are judged by. */
export interface StepContext extends Pick<VersionContext, 'others'> {
  /** Numbers of the themes of the consultation that nobody answered yet. */
  readonly openThemes: readonly number[];
}

type VersionScene = Scene<VersionShared, StepContext>;

const CONSULTATION_DAYS = [
  { name: 'consultationOpensOn', kind: 'day', required: true },
  { name: 'consultationClosesOn', kind: 'day', required: true },
] as const;

/**
 * The life of a text: drafted, put to those it concerns, adopted, repealed. That it is in force or
 * superseded follows from days and from the next version, so no step says so.
 */
export const versionMachine = machine<VersionState, VersionShared, StepContext>({
  states: ['draft', 'consultation', 'adopted', 'repealed'],
  initial: 'draft',
  steps: [
    {
      name: 'consult',
      from: ['draft'],
      to: 'consultation',
      asks: CONSULTATION_DAYS,
      blocked: (scene) => checkTimeline(withAnswers(scene, 'consultation'), scene.context),
      writes: ({ answers }) => ({
        consultationOpensOn: answerOf(answers, 'consultationOpensOn'),
        consultationClosesOn: answerOf(answers, 'consultationClosesOn'),
      }),
    },
    {
      name: 'extend',
      from: ['consultation'],
      to: 'consultation',
      reason: 'required',
      asks: [CONSULTATION_DAYS[1]],
      blocked: (scene) => checkTimeline(withAnswers(scene, 'consultation'), scene.context),
      writes: ({ answers }) => ({
        consultationClosesOn: answerOf(answers, 'consultationClosesOn'),
      }),
    },
    {
      name: 'adopt',
      from: ['draft', 'consultation'],
      to: 'adopted',
      asks: [{ name: 'expiresOn', kind: 'day', required: false }],
      blocked: checkAdoption,
      writes: ({ answers }) => ({ expiresOn: answerOf(answers, 'expiresOn') }),
    },
    {
      name: 'repeal',
      from: ['adopted'],
      to: 'repealed',
      reason: 'required',
      asks: [
        { name: 'repealDocumentNo', kind: 'text', required: true, limit: 60 },
        { name: 'expiresOn', kind: 'day', required: true },
      ],
      blocked: checkRepeal,
      writes: ({ answers }) => ({
        expiresOn: answerOf(answers, 'expiresOn'),
        repealDocumentNo: answerOf(answers, 'repealDocumentNo'),
      }),
    },
  ],
});

/** Adopted is what has a number and days, was discussed to the end, and follows the text before. */
function checkAdoption(scene: VersionScene): readonly Issue[] {
  const { shared, context, today } = scene;
  const closes = shared.state === 'consultation' ? shared.consultationClosesOn : null;
  return [
    ...checkPresent(shared, ['documentNo', 'adoptedOn', 'effectiveOn']),
    ...(closes !== null && today <= closes
      ? [errorAt('CONSULTATION_OPEN', ['consultationClosesOn'], { day: closes })]
      : []),
    ...context.openThemes.map((no) =>
      errorAt('CONSULTATION_UNANSWERED', ['consultationAnswers'], { no }),
    ),
    ...checkTimeline(withAnswers(scene, 'adopted'), context),
  ];
}

function checkRepeal(scene: VersionScene): readonly Issue[] {
  const { shared, context, answers } = scene;
  const lastDay = answerOf(answers, 'expiresOn');
  const from = shared.effectiveOn;
  if (lastDay !== null && from !== null && lastDay < from) {
    return [errorAt('REPEAL_BEFORE_EFFECT', ['expiresOn'], { day: from })];
  }
  return checkTimeline(withAnswers(scene, 'repealed'), context);
}

/** The version as it will be once the step is taken. */
function withAnswers({ shared, answers }: VersionScene, state: VersionState): VersionShared {
  return { ...shared, ...answers, state };
}

function answerOf(answers: Answers, name: string): string | null {
  const value = answers[name];
  return typeof value === 'string' ? value : null;
}
