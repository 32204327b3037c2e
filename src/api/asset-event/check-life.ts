import { errorAt } from '../../content/issue-codes';
import { checkPresent } from '../../content/publication-facts';
import type { Issue } from '../../content/rules';
import { take, type Outcome } from '../../content/transitions/machine';
import { assetMachine, canStand, isStep } from '../asset/transitions';
import type { AssetShared, AssetState } from '../asset/types';
import type { AssetEventContext, AssetEventShared } from './types';

type Moves = Pick<AssetEventShared, 'fromState' | 'toState'>;

/** From where to where an event moves its asset; nowhere where it moves nothing or may not. */
export function movesOf(shared: AssetEventShared, context: AssetEventContext): Moves {
  const outcome = outcomeOf(shared, context);
  if (outcome?.kind !== 'moved') return { fromState: null, toState: null };
  const fromState = shared.kind === 'registered' ? null : (context.asset?.state ?? null);
  return { fromState, toState: outcome.to };
}

/** Findings on whether it can happen to the asset as it is. */
export function checkLife(shared: AssetEventShared, context: AssetEventContext): readonly Issue[] {
  const { kind } = shared;
  const { asset } = context;
  if (kind === null || asset === null) return [];
  const outcome = outcomeOf(shared, context);
  if (outcome === null) {
    return canStand(kind, asset.state) ? checkPapers(shared) : [wrongState(kind, asset.state)];
  }
  switch (outcome.kind) {
    case 'moved':
      return checkPapers(shared);
    case 'blocked':
      return outcome.issues;
    case 'wrongState':
    case 'unknownStep':
      return [wrongState(kind, asset.state)];
  }
}

function outcomeOf(
  shared: AssetEventShared,
  { asset, past, calendar, today }: AssetEventContext,
): Outcome<AssetState, AssetShared> | null {
  const { kind, keepsInUse, happenedOn, docNo, procurementCode } = shared;
  if (kind === null || asset === null || !isStep(kind)) return null;
  if (kind === 'maintenance' && keepsInUse === true) return null;
  const day = happenedOn ?? today;
  return take(assetMachine, kind, asset.state, {
    shared: { state: asset.state } as AssetShared,
    context: { past, calendar },
    answers: { docNo, procurementCode },
    reason: '',
    at: `${day}T00:00:00.000Z`,
    today: day,
  });
}

function checkPapers(shared: AssetEventShared): readonly Issue[] {
  return shared.kind === 'disposalApproved' ? checkPresent(shared, ['docNo']) : [];
}

// Labels of states and events are kept apart from those of attributes: `lost` is more than one thing.
function wrongState(kind: string, state: AssetState): Issue {
  return errorAt('EVENT_WRONG_STATE', ['kind'], {
    field: `assetEvent.${kind}`,
    state: `assetState.${state}`,
  });
}
