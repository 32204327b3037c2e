import type { StepWords } from '../../content/transitions/step-words';
import { say } from '../../content/words/words';

const OPENS = say('征求意见开始日期', '徵求意見開始日期', 'First day of the consultation');
const CLOSES = say('征求意见截止日期', '徵求意見截止日期', 'Last day of the consultation');

export const VERSION_STEP_WORDS: StepWords = {
  consult: {
    label: say('征求意见', '徵求意見', 'Open the consultation'),
    asks: { consultationOpensOn: { label: OPENS }, consultationClosesOn: { label: CLOSES } },
  },
  extend: {
    label: say('延长征求意见', '延長徵求意見', 'Extend the consultation'),
    asks: { consultationClosesOn: { label: CLOSES } },
  },
  adopt: {
    label: say('通过', '通過', 'Adopt'),
    asks: {
      expiresOn: {
        label: say(
          '最后有效日（长期有效不填）',
          '最後有效日（長期有效不填）',
          'Last day in force (empty: without end)',
        ),
      },
    },
  },
  repeal: {
    label: say('废止', '廢止', 'Repeal'),
    asks: {
      repealDocumentNo: {
        label: say('废止文件文号', '廢止文件文號', 'Number of the repealing document'),
      },
      expiresOn: { label: say('最后有效日', '最後有效日', 'Last day in force') },
    },
  },
};
