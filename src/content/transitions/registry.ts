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
