/** Sums and shares; a date, a week or a number of rooms needs nothing to compare with. */
const FIGURE = /\d[\d,]*(?:\.\d+)?\s*(?:亿元|億元|万元|萬元|元|%|％|个百分点|個百分點)/gu;

/** Words that set a figure against another one. */
const COMPARATORS = [
  ...[
    '比',
    '较',
    '較',
    '增',
    '减',
    '減',
    '升',
    '降',
    '涨',
    '漲',
    '占',
    '佔',
    '同期',
    '上月',
    '上年',
  ],
  ...[
    '去年',
    '预算',
    '預算',
    '计划',
    '計劃',
    '平均',
    '人均',
    '其中',
    '合计',
    '合計',
    '原价',
    '原價',
  ],
  ...['由', '从', '從', '低于', '低於', '高于', '高於', '超过', '超過', '不足'],
];
const COMPARES = new RegExp(COMPARATORS.join('|'), 'u');
const SENTENCE = /[^。！？；!?;\n]+/gu;

/**
 * Figures that stand alone: sums and shares in a sentence that compares with nothing, so that nobody
 * can tell whether they are much.
 */
export function bareFigures(text: string): readonly string[] {
  return (text.match(SENTENCE) ?? [])
    .filter((sentence) => !COMPARES.test(sentence))
    .flatMap((sentence) => sentence.match(FIGURE) ?? []);
}
