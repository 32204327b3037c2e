import type { StepWords } from '../../content/transitions/step-words';
import { say } from '../../content/words/words';

const extend = {
  label: say('延长整改期限', '延長整改期限', 'Extend the due date'),
  asks: { newDueOn: { label: say('新期限', '新期限', 'New due date') } },
};

/** How the steps of a finding are called. */
export const FINDING_STEP_WORDS: StepWords = {
  makeSafe: {
    label: say('已采取临时措施', '已採取臨時措施', 'Interim measure in place'),
    asks: {
      lateReason: {
        label: say('超过 24 小时的原因', '超過 24 小時的原因', 'Why it took more than 24 hours'),
      },
    },
  },
  rectify: { label: say('开始整改', '開始整改', 'Begin to put it right') },
  extendOpen: extend,
  extendInterim: extend,
  extendRectifying: extend,
  report: {
    label: say('报告整改完成', '報告整改完成', 'Report it put right'),
    asks: {
      rectifiedOn: { label: say('完成日期', '完成日期', 'Day it was put right') },
      costFen: { label: say('费用', '費用', 'Cost') },
    },
  },
  failCheck: { label: say('复查不通过', '複查不通過', 'Check failed') },
  verify: {
    label: say('复查通过', '複查通過', 'Verify'),
    asks: {
      verifiedByRole: { label: say('复查人岗位', '複查人崗位', 'Verified by (post)') },
    },
  },
};
