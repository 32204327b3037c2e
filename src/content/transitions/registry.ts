import { loadFindingStepContext } from '../../api/inspection-finding/step-context';
import { FINDING_STEP_WORDS } from '../../api/inspection-finding/step-words';
import { findingMachine } from '../../api/inspection-finding/transitions';
import { bindMachine, type BoundMachine } from './bound-machine';

/**
 * The machine of every type whose `state` moves by steps alone. A new one joins by its lines; its
 * schema marks `state` public, computed and operational, with the first state as default.
 */
export const transitionRegistry: ReadonlyMap<string, BoundMachine> = new Map([
  [
    'api::inspection-finding.inspection-finding',
    bindMachine({
      machine: findingMachine,
      loadContext: loadFindingStepContext,
      words: FINDING_STEP_WORDS,
    }),
  ],
]);
