import type { Transfer } from './ticket';

/**
 * Words that take a report out of the public flow. They catch too much rather than too little: who
 * handles such reports can hand one back, while one that went the ordinary way was read by many.
 */
const WORDS: readonly (readonly [Transfer, readonly string[]])[] = [
  [
    'mentalHealth',
    [
      ...['自杀', '自殺', '自残', '自殘', '自伤', '自傷', '轻生', '輕生', '割腕', '跳楼', '跳樓'],
      ...['不想活', '活不下去', '结束生命', '結束生命', '想死'],
      ...['suicide', 'suicidal', 'kill myself', 'self-harm', 'end my life', 'want to die'],
    ],
  ],
  [
    'police',
    [
      ...['性侵', '猥亵', '猥褻', '强奸', '強姦', '性骚扰', '性騷擾', '虐待', '体罚', '體罰'],
      ...['殴打', '毆打', '打我', '打孩子', '打学生', '打學生', '霸凌', '欺凌', '敲诈', '敲詐'],
      ...['勒索', '威胁我', '威脅我', '偷拍', '毒品', '绑架', '綁架'],
      ...['sexual abuse', 'molest', 'raped', 'harassed', 'abuses', 'abused', 'bullied', 'bullying'],
      ...['beaten', 'beats me', 'hit me', 'blackmail', 'extort'],
    ],
  ],
  [
    'discipline',
    [
      ...['贪污', '貪污', '受贿', '受賄', '行贿', '行賄', '索贿', '索賄', '贿赂', '賄賂', '回扣'],
      ...[
        '挪用公款',
        '公款私用',
        '吃拿卡要',
        '收红包',
        '收紅包',
        '送红包',
        '送紅包',
        '围标',
        '圍標',
      ],
      ...['串标', '串標', '小金库', '小金庫', '以权谋私', '以權謀私'],
      ...['bribe', 'kickback', 'corrupt', 'embezzl'],
    ],
  ],
];

/** Where a report belongs instead, by its words; null for one that goes the ordinary way. */
export function transferOf(text: string): Transfer | null {
  const plain = text.normalize('NFKC').toLowerCase();
  // Blanks and signs between Chinese characters hide a word from a list, not from a reader.
  const dense = plain.replace(/(?<=\p{Script=Han})[^\p{L}\p{N}]+(?=\p{Script=Han})/gu, '');
  const found = WORDS.find(([, words]) =>
    words.some((word) => dense.includes(word) || plain.includes(word)),
  );
  return found?.[0] ?? null;
}
