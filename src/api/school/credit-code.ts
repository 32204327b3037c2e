/** Characters of the unified social credit code by value (GB 32100-2015): no I, O, S, V, Z. */
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** True for 18 characters of which the last one is the check character of the others. */
export function isCreditCode(text: string): boolean {
  const values = [...text].map((sign) => CHARACTERS.indexOf(sign));
  if (values.length !== 18 || values.includes(-1)) return false;
  const check = values.at(-1);
  const sum = values
    .slice(0, 17)
    .reduce((total, value, index) => total + value * (3 ** index % 31), 0);
  return check === (31 - (sum % 31)) % 31;
}
