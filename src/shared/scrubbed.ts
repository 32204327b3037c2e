const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const PHONE = /(?<![\d.])(?:\+?86[- ]?)?1[3-9]\d{9}(?!\d)/g;
const BEARER = /(bearer\s+)[\w.~+/=-]+/gi;

/**
 * A text without addresses of mail, numbers of mobile phones and tokens.
 *
 * @example scrubbed('to a@b.cn') // 'to [mail]'
 */
export const scrubbed = (text: string): string =>
  text.replace(MAIL, '[mail]').replace(BEARER, '$1[token]').replace(PHONE, '[phone]');
