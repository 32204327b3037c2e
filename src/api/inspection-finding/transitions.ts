import { errorAt } from '../../content/issue-codes';
import { DEFAULT_LOCALE } from '../../content/locales';
import type { Issue } from '../../content/rules';
import { isDay } from '../../content/instant';
import { machine, type Ask, type Machine, type Scene } from '../../content/transitions/machine';
import { sameRole } from './same-role';
import {
  FINDING_STATES,
  type FindingShared,
  type FindingState,
  type FindingStepContext,
} from './types';

export type FindingScene = Scene<FindingShared, FindingStepContext>;

const NEW_DUE_ON: Ask = { name: 'newDueOn', kind: 'day', required: true };

const extension = (name: string, state: FindingState) =>
  ({
    ...{ name, from: [state], to: state, reason: 'required' as const, asks: [NEW_DUE_ON] },
    blocked: notLater,
    writes: extended,
  }) as const;

/** How a finding is put right: by whoever is responsible, and verified by somebody else. */
export const findingMachine: Machine<FindingState, FindingShared, FindingStepContext> = machine({
  states: FINDING_STATES,
  initial: 'open',
  steps: [
    {
      name: 'makeSafe',
      from: ['open'],
      to: 'interim',
      asks: [{ name: 'lateReason', kind: 'text', required: false, limit: 200 }],
      blocked: ({ shared, context, answers, at }) => [
        ...(shared.severity === 'critical'
          ? []
          : [errorAt('FINDING_NOT_CRITICAL', ['severity'], {})]),
        ...missing('interimMeasure', context.hasInterimMeasure),
        ...lateWithoutReason(shared, textOf(answers['lateReason']), at),
      ],
      writes: ({ at }) => ({ interimAt: at }),
    },
    {
      name: 'rectify',
      from: ['open', 'interim'],
      to: 'rectifying',
      blocked: ({ shared, context }) => [
        ...(shared.severity === 'critical' && shared.state === 'open'
          ? [errorAt('INTERIM_FIRST', ['interimMeasure'], {})]
          : []),
        ...missing('measure', context.hasMeasure),
      ],
    },
    extension('extendOpen', 'open'),
    extension('extendInterim', 'interim'),
    extension('extendRectifying', 'rectifying'),
    {
      name: 'report',
      from: ['rectifying'],
      to: 'rectified',
      asks: [
        { name: 'rectifiedOn', kind: 'day', required: true },
        { name: 'costFen', kind: 'money', required: false },
      ],
      blocked: ({ answers, context, today }) => [
        ...dayIssues(answers['rectifiedOn'], context, today),
        ...costIssues(answers['costFen']),
      ],
      writes: ({ answers }) => ({
        rectifiedOn: dayOf(answers['rectifiedOn']),
        costFen: typeof answers['costFen'] === 'number' ? answers['costFen'] : null,
      }),
    },
    {
      name: 'failCheck',
      from: ['rectified'],
      to: 'rectifying',
      reason: 'required',
      writes: () => ({ rectifiedOn: null }),
    },
    {
      name: 'verify',
      from: ['rectified'],
      to: 'verified',
      asks: [{ name: 'verifiedByRole', kind: 'text', required: true, limit: 60 }],
      blocked: notByOwner,
      writes: ({ answers, context, today }) => ({
        verifiedOn: today,
        verifiedByRole: textOf(answers['verifiedByRole']),
        publicPlaceCode: context.publicPlaceCode,
      }),
    },
  ],
});

/** Nobody confirms his own work: neither the responsible post nor who holds one in its department. */
function notByOwner({ shared, context, answers }: FindingScene): readonly Issue[] {
  const role = textOf(answers['verifiedByRole']);
  const field = 'verifiedByRole';
  const isOfDepartment = context.actorDepartments.includes(shared.responsibleDepartmentCode ?? '');
  return [
    // Not at the question: whoever may not verify at all is told before anything is asked.
    ...(isOfDepartment
      ? [errorAt('VERIFIER_OF_DEPARTMENT', ['responsibleDepartmentCode'], {})]
      : []),
    ...(role === '' ? [errorAt('FIELD_REQUIRED', [field], { field })] : []),
    ...(sameRole(role, shared.responsibleRole ?? '')
      ? [errorAt('VERIFIER_RESPONSIBLE', [field], { role })]
      : []),
  ];
}

function notLater({ shared, answers }: FindingScene): readonly Issue[] {
  const field = 'newDueOn';
  const due = shared.rectifyDueOn;
  const newDueOn = dayOf(answers[field]);
  if (due === null) return [errorAt('FIELD_REQUIRED', ['rectifyDueOn'], { field: 'rectifyDueOn' })];
  if (newDueOn === null) return [errorAt('FIELD_REQUIRED', [field], { field })];
  return newDueOn > due ? [] : [errorAt('EXTENSION_NOT_LATER', [field], { due })];
}

/** Extensions are added to those before, so that every day that was promised can be read. */
function extended({ shared, answers, reason, today }: FindingScene): Partial<FindingShared> {
  const newDueOn = dayOf(answers['newDueOn']);
  const fromDueOn = shared.rectifyDueOn;
  if (newDueOn === null || fromDueOn === null) return {};
  const before = shared.extensions ?? [];
  const entry = { no: before.length + 1, fromDueOn, newDueOn, extendedOn: today, reason };
  return { rectifyDueOn: newDueOn, extensions: [...before, entry] };
}

/** After its 24 hours an interim measure is still noted, but only with the reason why it came late. */
function lateWithoutReason({ interimDueAt }: FindingShared, reason: string, at: string) {
  const isLate = interimDueAt !== null && Date.parse(at) > Date.parse(interimDueAt);
  return isLate && reason === '' ? [errorAt('INTERIM_LATE_REASON', ['lateReason'], {})] : [];
}

function missing(field: 'measure' | 'interimMeasure', isThere: boolean): readonly Issue[] {
  return isThere ? [] : [errorAt('WORDS_REQUIRED', [field], { field, locale: DEFAULT_LOCALE })];
}

function dayIssues(
  value: unknown,
  { inspectedOn }: FindingStepContext,
  today: string,
): readonly Issue[] {
  const field = 'rectifiedOn';
  const day = dayOf(value);
  if (day === null) return [errorAt('FIELD_REQUIRED', [field], { field })];
  if (day > today) return [errorAt('TIME_IN_FUTURE', [field], { field })];
  if (inspectedOn === null || day >= inspectedOn) return [];
  return [errorAt('DAY_BEFORE', [field], { field, otherField: 'inspectedOn' })];
}

function costIssues(value: unknown): readonly Issue[] {
  const field = 'costFen';
  if (typeof value !== 'number' || value >= 0) return [];
  return [errorAt('AMOUNT_TOO_SMALL', [field], { field, minimumFen: 0 })];
}

function dayOf(value: unknown): string | null {
  return isDay(value) ? value : null;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
