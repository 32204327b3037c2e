import { loadProcurementContext } from '../../api/procurement/context';
import { PROCUREMENT_STEPS } from '../../api/procurement/step-words';
import { procurementMachine } from '../../api/procurement/transitions';
import { loadStepContext as loadVersionSteps } from '../../api/regulation-version/context';
import { VERSION_STEP_WORDS } from '../../api/regulation-version/step-words';
import { versionMachine } from '../../api/regulation-version/transitions';
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
    'api::procurement.procurement',
    bindMachine({
      machine: procurementMachine,
      loadContext: loadProcurementContext,
      words: PROCUREMENT_STEPS,
    }),
  ],
  [
    'api::regulation-version.regulation-version',
    bindMachine({
      machine: versionMachine,
      loadContext: loadVersionSteps,
      words: VERSION_STEP_WORDS,
    }),
  ],
  [
    'api::inspection-finding.inspection-finding',
    bindMachine({
      machine: findingMachine,
      loadContext: loadFindingStepContext,
      words: FINDING_STEP_WORDS,
    }),
  ],
]);
