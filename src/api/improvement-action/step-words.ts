import type { StepWords } from '../../content/transitions/step-words';
import { say } from '../../content/words/words';

export const ACTION_STEP_WORDS: StepWords = {
  approve: {
    label: say('采纳', '採納', 'Adopt it'),
    asks: {
      decision: {
        label: say('采纳到什么程度', '採納到什麼程度', 'How far it is adopted'),
        options: {
          adopted: say('采纳', '採納', 'Adopted'),
          partiallyAdopted: say('部分采纳', '部分採納', 'Partially adopted'),
        },
      },
    },
  },
  decline: { label: say('不采纳', '不採納', 'Decline it') },
  start: { label: say('开始办理', '開始辦理', 'Begin with it') },
  finish: {
    label: say('已完成', '已完成', 'It is done'),
    asks: { doneOn: { label: say('完成日期', '完成日期', 'Day it was done') } },
  },
};
