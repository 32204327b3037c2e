import { hasLuhnDigit } from '../../shared/luhn';

/** Kinds of personal data that a text for the public must not hold. */
export const PERSONAL_KINDS = [
  ...(['idNumber', 'bankCard', 'mobile', 'plate', 'email', 'name'] as const),
] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

/** What was found and where, as positions of UTF-16 units. */
export interface PersonalFinding {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
}

/** Between the digits of a number people write blanks and hyphens. */
const GAP = String.raw`[\s\u3000-]?`;
const digits = (count: number) => Array.from({ length: count }, () => String.raw`\d`).join(GAP);

const PROVINCES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚钟姜崔谭陆汪范石廖贾夏韦付方邹熊孟秦白江阎薛侯雷龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤張劉陳楊黃趙吳孫馬鄭許韓鄧馮蕭葉蔣盧鍾姜譚陸賈韋鄒閻賀顧龔錢嚴湯';
const TITLES = '老师|老師|同学|同學|主任|校长|校長|师傅|師傅|阿姨|教练|教練|医生|醫生';
/** What looks like a surname and a name before a title, and is a word. */
const NO_NAMES = /^(?:任课|任課|高年级|高年級|高中|高一|高二|高三|班|万能|江南|白天|向阳)/;

const PATTERNS: readonly (readonly [PersonalKind, RegExp])[] = [
  ['idNumber', new RegExp(String.raw`(?<!\d)${digits(17)}${GAP}[\dXx](?!\d)`, 'g')],
  ['bankCard', new RegExp(String.raw`(?<!\d)\d(?:${GAP}\d){15,18}(?!\d)`, 'g')],
  ['mobile', new RegExp(String.raw`(?<!\d)1${GAP}[3-9]${GAP}${digits(9)}(?!\d)`, 'g')],
  [
    'plate',
    new RegExp(`[${PROVINCES}][A-Z][·\\s]?(?=[A-Z0-9]*\\d)[A-Z0-9]{5,6}(?![A-Z0-9])`, 'gi'),
  ],
  ['email', /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g],
  ['name', new RegExp(`[${SURNAMES}]\\p{Script=Han}{0,2}(?=${TITLES})`, 'gu')],
  ['name', new RegExp(`(?<=[我叫]叫|姓名[:： ]?)[${SURNAMES}]\\p{Script=Han}{1,2}`, 'gu')],
];

/** Personal data in a text, from its beginning to its end, without overlaps. */
export function scanPersonalData(text: string): readonly PersonalFinding[] {
  const plain = halfWidth(text);
  const found: PersonalFinding[] = [];
  for (const [kind, pattern] of PATTERNS) {
    for (const match of plain.matchAll(pattern)) {
      const finding = { kind, start: match.index, end: match.index + match[0].length };
      if (isReal(kind, match[0]) && !found.some((other) => overlaps(other, finding))) {
        found.push(finding);
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Numbers and addresses are certain enough to hold a text back; names are a warning. */
export function isCertain({ kind }: PersonalFinding): boolean {
  return kind !== 'name';
}

/** The text with what was found blotted out, as a first proposal for the public text. */
export function masked(text: string): string {
  return scanPersonalData(text)
    .toReversed()
    .reduce((rest, { start, end }) => `${rest.slice(0, start)}○○${rest.slice(end)}`, text);
}

/** The kinds found, each once. */
export function personalKinds(text: string): readonly PersonalKind[] {
  return [...new Set(scanPersonalData(text).map(({ kind }) => kind))];
}

/** Full-width signs become half-width ones of the same length, so that positions stay. */
function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
}

function isReal(kind: PersonalKind, text: string): boolean {
  if (kind === 'bankCard') return hasLuhnDigit(text.replace(/\D/g, ''));
  return kind !== 'name' || !NO_NAMES.test(text);
}

function overlaps(one: PersonalFinding, other: PersonalFinding): boolean {
  return one.start < other.end && other.start < one.end;
}
