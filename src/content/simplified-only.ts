import { TRADITIONAL_SIMPLIFIED } from './search/traditional-simplified';

/**
 * Characters that stand for another one in Simplified Chinese and are written in Traditional Chinese
 * too: 后 in 皇后, 里 in 公里. They are those of the table that are among the 5,401 characters in
 * frequent use of Big5 (plane 1, 0xA440 to 0xC67E).
 */
const ALSO_TRADITIONAL = [
  '丑丫丰么了于云交亮仆仿伙余佛佝佣借儿克具冢冬准几凶出划刮制剃剩勤升卜占卷厄只台吁吃吊后向听呆周咬咸咽哄唇啕喂噪回困坏堤夸奸姐姜娘',
  '宴家尸局岩布帘席干并幸床弦彝彩彷征御德志念恤愈愿戚戮扇才扎扑托扣折拓挂挽捂捆捶捻搜斗昆晒暗曲朴杆杠杯杰松板果栗核梁楫榨檐欲款殷污',
  '沈沾泄泛注浚涌游漓灶炮焊焰狸玩球琅症痴皂真研磷禧私秘筑粗糊糟系累群翱耀肴胡腌致舍芸范荐蒙蔑薯藤虫虱蜷蠹表谷豆辟逾遁郁酸采里雇霉面',
  '韭麻',
].join('');

const SIGNS = [...TRADITIONAL_SIMPLIFIED];
const TRADITIONAL: ReadonlySet<string> = new Set(SIGNS.filter((_, at) => at % 2 === 0));
const ONLY: ReadonlySet<string> = new Set(
  SIGNS.filter((sign, at) => at % 2 === 1 && !TRADITIONAL.has(sign)).filter(
    (sign) => !ALSO_TRADITIONAL.includes(sign),
  ),
);

/** True for words that nobody would write in Traditional Chinese: 财务, but not 食堂 or 皇后. */
export function isSimplified(text: string): boolean {
  return [...text].some((sign) => ONLY.has(sign));
}

/** True for words with a character that Simplified Chinese writes in another way: 財務. */
export function isTraditional(text: string): boolean {
  return [...text].some((sign) => TRADITIONAL.has(sign));
}
