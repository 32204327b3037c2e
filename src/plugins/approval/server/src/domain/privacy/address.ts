import type { Match } from './finding';
import { findAll } from './matches';

const NUM = '(?:\\d{1,5}|[一二三四五六七八九十百零〇]{1,5})';
const HAO = '[号號]';
const ROOM = '[室户戶房]';

/** Lines, cabinets and wells have numbers too; on the 12th something begins. */
const NO_DOOR = `(?![线線井柜櫃灯燈桩樁杆桿泵阀閥机機口文令]|起|前|后|後|上午|下午|晚|早|至|到|开始|開始|停|施工|将|將)`;

const FORMS: readonly RegExp[] = [
  // 幸福路12号, 建国路甲3-5号
  new RegExp(
    `(?:路|街|大道|道|巷|弄|胡同)(?:(?:[东西南北中]|${NUM})段)? ?[甲乙丙丁]?${NUM} ?(?:[-之~] ?${NUM} ?)?${HAO}${NO_DOOR}`,
    'g',
  ),
  // 李家村3组12号
  new RegExp(`[村庄莊屯寨] ?第?${NUM} ?[组組社队隊] ?${NUM} ?[号號户戶]`, 'g'),
  // 阳光花园5栋301室, 阳光花园3-2-501
  new RegExp(
    `(?:小区|小區|花园|花園|花苑|家园|家園|新村|公寓|社区|社區|大院|华庭|華庭|名苑|嘉园|嘉園|佳苑|雅苑|丽苑|麗苑|家属院|家屬院|新城)(?:[一二三四五六东西南北\\d]{1,2}[期区區])? ?(?:${NUM} ?(?:${HAO}(?:[楼樓院])?|[栋棟幢座]) ?(?:${NUM} ?(?:单元|單元) ?)?${NUM}(?: ?${ROOM})?|\\d{1,3} ?- ?\\d{1,2} ?- ?\\d{3,4})`,
    'g',
  ),
];

/** 3栋2单元501室; begins with a number, so it is dear to look for. */
const UNIT_WORD = /[单單]元/;
const UNIT = new RegExp(
  `(?:${NUM} ?(?:${HAO}[楼樓院]?|[栋棟幢座]) ?)?${NUM} ?(?:单元|單元) ?${NUM} ?(?:${ROOM}|${HAO})`,
  'g',
);

const ENGLISH =
  /(?<![\w.])((?:No\.? ?)?)(\d{1,5})[A-Z]?,? ((?:[A-Z][A-Za-z'’]* ){1,4}(?:Road|Rd|Street|St|Avenue|Ave|Lane|Ln|Alley|Boulevard|Blvd|Drive|Hutong))\b/g;
const ENGLISH_FLAT =
  /\b(?:Apt|Apartment|Flat)\.? ?(?:No\.? ?)?\d{1,5}[A-Z]?\b|\bRoom \d{1,5},? (?:Unit|Entrance) \d{1,2}\b/gi;
const NO_HOUSE = /(?:section|phase|route|lot|item|line|bus|since|in|until|of|by|the|year|and) $/i;

/** Words that end like a street and name none. */
const NO_STREET =
  /(?:道路|线路|線路|电路|電路|铁路|鐵路|公路|管路|水路|气路|氣路|油路|回路|网路|網路|支路|环路|街道|楼道|樓道|过道|過道|通道|走道|车道|車道|跑道|行道|管道|渠道|频道|頻道|隧道|轨道|軌道|赛道|地道|便道|味道|报道|報道|知道)$/;
const SCHOOL_HOUSING = /(?:学生|學生|教师|教師|教工|师生|師生)(?:公寓|社区|社區|大院)$/;
/** The word that the form begins with; none where it begins with a number. */
const SUFFIX =
  /^(?![一二三四五六七八九十百零〇])\p{Script=Han}{1,3}?(?=[ \d甲乙丙丁第一二三四五六七八九十百零〇])/u;

export function findAddresses(plain: string): readonly Match[] {
  return [
    ...FORMS.flatMap((form) => [...chinese(plain, form)]),
    ...(UNIT_WORD.test(plain) ? chinese(plain, UNIT) : []),
    ...streets(plain),
    ...findAll(plain, ENGLISH_FLAT, matched),
  ];
}

function chinese(plain: string, form: RegExp): Iterable<Match> {
  return findAll(plain, form, (match) => {
    const { 0: found, index } = match;
    const name =
      /\p{Script=Han}{0,8}$/u.exec(plain.slice(Math.max(0, index - 8), index))?.[0] ?? '';
    const suffix = SUFFIX.exec(found)?.[0] ?? '';
    // 3路12号 is a stop of a bus.
    if (suffix !== '' && name === '') return null;
    if (NO_STREET.test(name + suffix) || SCHOOL_HOUSING.test(name + suffix)) return null;
    return matched(match);
  });
}

function streets(plain: string): Iterable<Match> {
  return findAll(plain, ENGLISH, (match) => {
    const { 1: no = '', 2: number = '', index } = match;
    const isYear = no === '' && /^(?:19|20)\d\d$/.test(number);
    const isOther = NO_HOUSE.test(plain.slice(Math.max(0, index - 10), index));
    return isYear || isOther ? null : matched(match);
  });
}

function matched({ 0: found, index }: RegExpExecArray): Match {
  return { kind: 'address', start: index, end: index + found.length };
}
