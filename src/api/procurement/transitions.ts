import { errorAt } from '../../content/issue-codes';
import type { Issue } from '../../content/rules';
import { machine, type Machine, type Scene } from '../../content/transitions/machine';
import { checkCompetition } from './check-bids';
import { dayOf } from './day';
import { checkMethod, checkMoney, checkPaidOff } from './check-money';
import {
  PROCUREMENT_STATES,
  type ProcurementContext,
  type ProcurementShared,
  type ProcurementState,
  type Timeline,
} from './types';

type Here = Scene<ProcurementShared, ProcurementContext>;
type Milestone = Exclude<keyof Timeline, 'id'>;

const since = ({ today }: Here) => ({ stateSince: today });

/** The life of a procurement. Each step needs its date; what it rests on stands in the document. */
export const procurementMachine: Machine<ProcurementState, ProcurementShared, ProcurementContext> =
  machine<ProcurementState, ProcurementShared, ProcurementContext>({
    states: PROCUREMENT_STATES,
    initial: 'planned',
    steps: [
      {
        ...{ name: 'announce', from: ['planned'], to: 'tendering', writes: since },
        blocked: (here) => [
          ...needs(here, 'planPublishedOn', 'noticePublishedOn'),
          ...checkMethod(here.shared, here.context),
        ],
      },
      {
        ...{ name: 'evaluate', from: ['tendering'], to: 'evaluated', writes: since },
        blocked: (here) => [
          ...needs(here, 'openedAt', 'evaluatedOn'),
          ...lines(here, 'bids'),
          ...checkCompetition(here.shared),
        ],
      },
      {
        ...{ name: 'award', from: ['evaluated'], to: 'awarded', writes: since },
        blocked: (here) => [
          ...needs(here, 'resultPublishedOn'),
          ...part(here, 'award'),
          ...checkMoney(here.shared),
        ],
      },
      {
        ...{ name: 'sign', from: ['awarded'], to: 'contracted', writes: since },
        blocked: (here) => [
          ...needs(here, 'awardNotifiedOn', 'contractSignedOn'),
          ...lines(here, 'contracts'),
          ...checkMoney(here.shared),
        ],
      },
      {
        ...{ name: 'accept', from: ['contracted'], to: 'accepted', writes: since },
        blocked: (here) => [
          ...needs(here, 'deliveredOn', 'acceptedOn'),
          ...part(here, 'acceptance'),
          ...passed(here),
          ...checkMoney(here.shared),
        ],
      },
      {
        ...{ name: 'close', from: ['accepted'], to: 'closed', writes: since },
        blocked: ({ shared }) => checkPaidOff(shared),
      },
      {
        ...{ name: 'fail', from: ['tendering', 'evaluated'], to: 'failed', writes: since },
        reason: 'required',
      },
      {
        ...{ name: 'retry', from: ['failed'], to: 'tendering' },
        blocked: (here) => lines(here, 'previousAttempts'),
        writes: (here) => ({ ...since(here), attempt: (here.shared.attempt ?? 1) + 1 }),
      },
      {
        ...{ name: 'cancel', from: ['planned', 'failed'], to: 'cancelled', writes: since },
        reason: 'required',
      },
      {
        ...{ name: 'terminate', from: ['contracted'], to: 'terminated', writes: since },
        reason: 'required',
      },
    ],
  });

/** The days that the step rests on are known and have come. */
function needs({ shared, today }: Here, ...names: readonly Milestone[]): readonly Issue[] {
  return names.flatMap((field): readonly Issue[] => {
    const value = shared.timeline?.[field] ?? null;
    const path = ['timeline', field];
    if (value === null) return [errorAt('FIELD_REQUIRED', path, { field })];
    const isAhead = dayOf(value) > today;
    return isAhead ? [errorAt('TIME_IN_FUTURE', path, { field })] : [];
  });
}

function part({ shared }: Here, field: 'award' | 'acceptance'): readonly Issue[] {
  return shared[field] === null ? [errorAt('FIELD_REQUIRED', [field], { field })] : [];
}

function lines(
  { shared }: Here,
  field: 'bids' | 'contracts' | 'previousAttempts',
): readonly Issue[] {
  return shared[field].length === 0 ? [errorAt('FIELD_REQUIRED', [field], { field })] : [];
}

function passed({ shared }: Here): readonly Issue[] {
  if (shared.acceptance === null) return [];
  const { result } = shared.acceptance;
  if (result === 'passed' || result === 'passedAfterRework') return [];
  return [errorAt('ACCEPTANCE_NOT_PASSED', ['acceptance', 'result'], {})];
}
