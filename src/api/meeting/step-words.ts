import type { StepWords } from '../../content/transitions/step-words';
import { say } from '../../content/words/words';

export const MEETING_STEP_WORDS: StepWords = {
  announce: { label: say('发布公告', '發布公告', 'Announce it') },
  hold: { label: say('会议已召开', '會議已召開', 'The meeting was held') },
  holdInternally: {
    label: say('内部会议已召开', '內部會議已召開', 'The internal meeting was held'),
  },
  publishMinutes: { label: say('纪要已公开', '紀要已公開', 'The minutes are public') },
  close: { label: say('办结', '辦結', 'Close it') },
  closeInternally: { label: say('内部会议办结', '內部會議辦結', 'Close the internal meeting') },
  cancel: { label: say('取消会议', '取消會議', 'Cancel it') },
};
