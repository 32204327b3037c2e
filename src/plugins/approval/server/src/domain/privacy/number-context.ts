import type { DigitWindow } from './digit-run';

/** What stands around a number. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

const NEAR = 18;

export function surroundingsOf(
  plain: string,
  { start, end }: { readonly start: number; readonly end: number },
): Surroundings {
  return {
    before: plain.slice(Math.max(0, start - NEAR), start),
    after: plain.slice(end, end + NEAR),
  };
}

/** What is counted, perhaps with its unit: 合同金额（元）, 电表读数. */
const FIGURE_LABEL =
  /(?:人民币|人民幣|RMB|CNY|USD|金额|金額|合计|合計|总计|總計|总额|總額|预算|預算|经费|經費|支出|收入|余额|餘額|结余|結餘|资金|資金|造价|造價|(?:合同|中标|中標|成交)[价價]|读数|讀數|数量|數量|人数|人數|面积|面積|用[水电電气氣]量|amount|total|sum|budget|reading)(?:\([^()]{1,6}\))?[:为為 ]{0,3}$/i;
const CURRENCY_BEFORE = /[¥$€£] ?$/;

/** 元旦 and 分机 begin with a unit and are none. */
const UNIT_AFTER =
  /^ ?(?:[万萬亿億]?(?:元(?!旦)|圆|圓|分(?![\u4e00-\u9fff]))|[万萬亿億角](?![\u4e00-\u9fff])|(?:yuan|RMB|CNY|fen|USD|bytes)\b|人次|%|‰|公里|平方|立方|吨|噸|千瓦|字节)/i;

/** True for amounts and measures: ¥13,812,345,678 or 15000000000 元. */
export function isAmount({ before, after }: Surroundings): boolean {
  return CURRENCY_BEFORE.test(before) || FIGURE_LABEL.test(before) || UNIT_AFTER.test(after);
}

const DOCUMENT_LABEL =
  /(?:编号|編號|文号|文號|单号|單號|订单|訂單|合同号?|合同號|流水号|流水號|凭证号?|憑證號?|批号|批號|案号|案號|发票号?码?|發票號?碼?|代码|代碼|项目号|項目號|序列号|序號|序号|条码|條碼|条形码|资产号|備案号|备案号|许可证号?|許可證號?|标识码|版本号?|ISBN|ISSN|(?:order|contract|invoice|serial|document|voucher|asset|licen[cs]e|tender|project|tracking|reference|ref)\.?(?: (?:no|number|code|id))?\.?)[:：# ]{0,3}$/i;

/** 青财教〔2025〕12号 */
const YEAR_OF_DOCUMENT = /[〕】\]]第? ?$/;

/** True when the words before say that this is the number of a paper or a thing. */
export function isDocumentNumber({ before }: Surroundings): boolean {
  return DOCUMENT_LABEL.test(before) || YEAR_OF_DOCUMENT.test(before);
}

const CREDIT_CODE_LABEL =
  /(?:信用代码|信用代碼|纳税人识别号|納稅人識別號|credit code)[:： ]{0,3}$/i;

export function isLabelledCreditCode({ before }: Surroundings): boolean {
  return CREDIT_CODE_LABEL.test(before);
}

const CONTACT_WORD =
  /(?:^|[^A-Za-z])(?:tel|telephone|phone|mobile|mob|cell|call|contact|wechat|weixin|wx|vx|v|qq|hp|ph|m|t|p|sms|card|no|nr|id|acct|account|bank|and|or|at|to)$/i;

/**
 * True when the digits are a piece of something longer of letters and digits: an asset code, a hash.
 * Words such as `tel` before and whole words after are no such piece.
 */
export function isPieceOfCode({ before, after }: Surroundings): boolean {
  const isLetterBefore = /[A-Za-z]$/.test(before);
  if (isLetterBefore && !CONTACT_WORD.test(before)) return true;
  if (
    /(?:^|[^A-Za-z])[A-Z]{1,6}[-_]$/.test(before) &&
    !/(?:TEL|MOB|PH|PHONE|WX|ID|QQ)[-_]$/.test(before)
  ) {
    return true;
  }
  const letters = /^[A-Za-z]+/.exec(after)?.[0] ?? '';
  return letters !== '' && (letters.length < 3 || /^[A-Fa-f]+$/.test(letters));
}

/** True when the number goes on after its last digit: 13812345678.90, 1,381. */
export function isDecimal({ after: next }: DigitWindow): boolean {
  return next?.gap === '.' && next.digits.length <= 2;
}

/**
 * True when a window stands by itself. A number of several groups that goes on with dashes is a
 * longer code; one of equal groups among more of the same is a row of a table.
 */
export function isApart({ lengths, before, after }: DigitWindow): boolean {
  if (lengths.length === 1) return true;
  const isUniform = lengths.every((length) => length === lengths[0]);
  return [before, after].every((neighbour) => {
    if (neighbour === null) return true;
    if (!/[ /]/.test(neighbour.gap)) return false;
    return !(isUniform && neighbour.digits.length === lengths[0]);
  });
}
