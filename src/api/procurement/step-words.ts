import type { StepWords } from '../../content/transitions/step-words';
import { say } from '../../content/words/words';

export const PROCUREMENT_STEPS: StepWords = {
  announce: { label: say('发布采购公告', '發布採購公告', 'Publish the notice') },
  evaluate: { label: say('完成评审', '完成評審', 'Complete the evaluation') },
  award: { label: say('公布成交结果', '公布成交結果', 'Publish the award') },
  sign: { label: say('签订合同', '簽訂合同', 'Sign the contract') },
  accept: { label: say('验收通过', '驗收通過', 'Accept the delivery') },
  close: { label: say('款项结清', '款項結清', 'Close: everything is paid') },
  fail: { label: say('宣布采购失败', '宣布採購失敗', 'Declare the attempt failed') },
  retry: { label: say('重新采购', '重新採購', 'Try again') },
  cancel: { label: say('取消采购', '取消採購', 'Call it off') },
  terminate: { label: say('终止合同', '終止合同', 'Terminate the contract') },
};
