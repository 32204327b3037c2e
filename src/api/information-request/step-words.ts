import type { StepWords } from '../../content/transitions/step-words';
import { say } from '../../content/words/words';
import { DECISION_OPTIONS, REFUSAL_OPTIONS } from './option-words';

const { withdrawn: _byRequester, ...REPLY_OPTIONS } = DECISION_OPTIONS;

export const REQUEST_STEP_WORDS: StepWords = {
  accept: { label: say('受理', '受理', 'Accept it') },
  askClarification: {
    label: say('要求补正', '要求補正', 'Ask for clarification'),
  },
  clarify: { label: say('已补正', '已補正', 'It was clarified') },
  askThirdParty: { label: say('征求第三方意见', '徵求第三方意見', 'Ask a third party') },
  thirdPartyReplied: {
    label: say('征求意见结束', '徵求意見結束', 'The third party has answered'),
  },
  extend: {
    label: say('延长答复期限', '延長答覆期限', 'Extend the time limit'),
    asks: {
      extensionApprovedByRole: {
        label: say('批准人岗位', '批准人崗位', 'Approved by (post)'),
      },
      extensionNoticeOn: {
        label: say('告知申请人的日期', '告知申請人的日期', 'Day the requester was told'),
      },
    },
  },
  reply: {
    label: say('答复', '答覆', 'Reply'),
    asks: {
      decision: {
        label: say('办理决定', '辦理決定', 'Decision'),
        options: REPLY_OPTIONS,
      },
      refusalReason: {
        label: say('不予公开的理由', '不予公開的理由', 'Reason for refusal'),
        options: REFUSAL_OPTIONS,
      },
    },
  },
  withdraw: { label: say('申请人撤回', '申請人撤回', 'It was withdrawn') },
  close: { label: say('办结', '辦結', 'Close it') },
};
