import type { PenaltyCode } from '../domain/readability/readability';
import { say, type Sentence } from '../../../../../shared/sentence';

/** What costs points of readability, and what to do. */
export const READABILITY_ADVICE: Readonly<Record<PenaltyCode, Sentence>> = {
  sentenceLength: say(
    '平均每句 {value} 个字，偏长。请拆成短句，每句不超过 25 个字。',
    '平均每句 {value} 個字，偏長。請拆成短句，每句不超過 25 個字。',
    'Sentences have {value} characters on average. Split them; 25 are enough.',
  ),
  longClauses: say(
    '{value}% 的分句超过 20 个字。请加标点或分开写。',
    '{value}% 的分句超過 20 個字。請加標點或分開寫。',
    '{value}% of the clauses have more than 20 characters. Divide them.',
  ),
  jargon: say(
    '每 100 字有 {value} 个行话或套话。请换成大家都懂的说法。',
    '每 100 字有 {value} 個行話或套話。請換成大家都懂的說法。',
    'There are {value} words of jargon per 100 characters. Use plain words.',
  ),
  bareFigures: say(
    '有 {value} 个数字没有对比。请写明与上月、去年或预算相比如何。',
    '有 {value} 個數字沒有對比。請寫明與上月、去年或預算相比如何。',
    '{value} figures stand alone. Compare them with last month, last year or the budget.',
  ),
  summaryLength: say(
    '摘要有 {value} 个字。请缩短到 120 字以内。',
    '摘要有 {value} 個字。請縮短到 120 字以內。',
    'The summary has {value} characters. Shorten it to 120.',
  ),
  summaryMissing: say(
    '没有简明摘要。请用几句平常话写明要点。',
    '沒有簡明摘要。請用幾句平常話寫明要點。',
    'There is no plain summary. State the main points in a few everyday sentences.',
  ),
};
