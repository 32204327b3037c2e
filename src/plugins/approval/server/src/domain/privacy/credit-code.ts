const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** A unified social credit code (GB 32100): 18 places, who registered it, region, check sign. */
export function isCreditCode(code: string): boolean {
  if (!/^[1-9A-HJ-NP-RTUWXY][1-9]\d{6}[\dA-HJ-NP-RTUWXY]{10}$/.test(code)) return false;
  let weight = 1;
  let sum = 0;
  for (const sign of code.slice(0, 17)) {
    sum += SIGNS.indexOf(sign) * weight;
    weight = (weight * 3) % 31;
  }
  return SIGNS[(31 - (sum % 31)) % 31] === code[17];
}
