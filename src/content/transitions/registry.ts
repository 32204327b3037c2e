import { loadProcurementContext } from '../../api/procurement/context';
import { PROCUREMENT_STEPS } from '../../api/procurement/step-words';
import { procurementMachine } from '../../api/procurement/transitions';
import { loadStepContext as loadVersionSteps } from '../../api/regulation-version/context';
import { VERSION_STEP_WORDS } from '../../api/regulation-version/step-words';
import { versionMachine } from '../../api/regulation-version/transitions';
import { loadFindingStepContext } from '../../api/inspection-finding/step-context';
import { FINDING_STEP_WORDS } from '../../api/inspection-finding/step-words';
import { findingMachine } from '../../api/inspection-finding/transitions';
import { loadActionScene } from '../../api/improvement-action/scene';
import { ACTION_STEP_WORDS } from '../../api/improvement-action/step-words';
import { improvementActionMachine } from '../../api/improvement-action/transitions';
import { loadRequestScene } from '../../api/information-request/scene';
import { REQUEST_STEP_WORDS } from '../../api/information-request/step-words';
import { informationRequestMachine } from '../../api/information-request/transitions';
import { loadMeetingScene } from '../../api/meeting/scene';
import { MEETING_STEP_WORDS } from '../../api/meeting/step-words';
import { meetingMachine } from '../../api/meeting/transitions';
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
  [
    'api::improvement-action.improvement-action',
    bindMachine({
      machine: improvementActionMachine,
      loadContext: loadActionScene,
      words: ACTION_STEP_WORDS,
    }),
  ],
  [
    'api::information-request.information-request',
    bindMachine({
      machine: informationRequestMachine,
      loadContext: loadRequestScene,
      words: REQUEST_STEP_WORDS,
    }),
  ],
  [
    'api::meeting.meeting',
    bindMachine({
      machine: meetingMachine,
      loadContext: loadMeetingScene,
      words: MEETING_STEP_WORDS,
    }),
  ],
]);
