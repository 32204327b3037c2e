import type { Evaluation } from '../domain/evaluation/evaluation';
import type { IndicatorKey } from '../domain/evaluation/indicator';
import { say, type Sentence } from '../../../../../shared/sentence';

/** An indicator and what it measures, as it is shown beside its weight. */
export const INDICATOR_WORDS: Readonly<
  Record<IndicatorKey, { readonly name: Sentence; readonly meaning: Sentence }>
> = {
  timeliness: {
    name: say('及时', '及時', 'Timeliness'),
    meaning: say(
      '到期事项中按时公开的比例，已豁免的不计。',
      '到期事項中按時公開的比例，已豁免的不計。',
      'The share of what was due that was published on time, waived items left out.',
    ),
  },
  coverageAndCompleteness: {
    name: say('全面、完整', '全面、完整', 'Coverage and completeness'),
    meaning: say(
      '有任务的目录事项中最近一期已公开的比例，与应填内容的填写比例，取平均。',
      '有任務的目錄事項中最近一期已公開的比例，與應填內容的填寫比例，取平均。',
      'The mean of two shares: catalogue items whose last due period is public, and required fields that are filled.',
    ),
  },
  readability: {
    name: say('易懂', '易懂', 'Readability'),
    meaning: say(
      '按句长、长分句、行话和摘要长度计算的平均分。',
      '按句長、長分句、行話和摘要長度計算的平均分。',
      'The mean of points for length of sentences, long clauses, jargon and length of the summary.',
    ),
  },
  feedback: {
    name: say('意见答复', '意見答覆', 'Answers to the public'),
    meaning: say(
      '意见在期限内得到首次答复的比例。',
      '意見在期限內得到首次答覆的比例。',
      'The share of tickets with a first reply in time.',
    ),
  },
  rectification: {
    name: say('整改', '整改', 'Rectification'),
    meaning: say(
      '检查发现的问题按期改好并经复查的比例。',
      '檢查發現的問題按期改好並經複查的比例。',
      'The share of findings that were put right in time and verified.',
    ),
  },
  procurementNotices: {
    name: say('采购公告', '採購公告', 'Procurement notices'),
    meaning: say(
      '采购结果、合同和验收按时公开的比例。',
      '採購結果、合同和驗收按時公開的比例。',
      'The share of results, contracts and acceptances that were published on time.',
    ),
  },
  satisfaction: {
    name: say('满意度', '滿意度', 'Satisfaction'),
    meaning: say(
      '满意度调查的平均分，1 至 5 分。',
      '滿意度調查的平均分，1 至 5 分。',
      'The mean of the satisfaction survey, 1 to 5.',
    ),
  },
};

/** Why there is no total. */
export const WITHHELD_WORDS: Readonly<Record<NonNullable<Evaluation['withheld']>, Sentence>> = {
  tooFewObligations: say(
    '到期事项太少，不计总分。',
    '到期事項太少，不計總分。',
    'Too little was due for a total.',
  ),
  noData: say('还没有数据，不计总分。', '還沒有數據，不計總分。', 'There is no data for a total.'),
};
