import { errorAt } from '../../content/issue-codes';
import { checkPresent } from '../../content/publication-facts';
import type { Issue, Rules } from '../../content/rules';
import { isCreditCode } from '../school/credit-code';

export interface SupplierShared {
  readonly code: string | null;
  readonly name: string | null;
  readonly unifiedSocialCreditCode: string | null;
  readonly scale: string | null;
}

export interface SupplierContext {
  readonly takenCodes: readonly string[];
  readonly takenCreditCodes: readonly string[];
}

const CODE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const NUMBERED = /^sup-(\d{2,})$/;

/** The rules of a supplier: a number of its own, and a credit code whose check digit is right. */
export const supplierRules: Rules<SupplierShared, object, SupplierContext> = {
  derive: ({ shared, words }, { takenCodes }) => ({
    shared: {
      ...shared,
      code: (shared.code ?? '').trim() === '' ? nextCode(takenCodes) : shared.code,
      unifiedSocialCreditCode: shared.unifiedSocialCreditCode?.trim().toUpperCase() ?? null,
    },
    words,
  }),

  check({ shared }, context) {
    return [
      ...checkPresent(shared, ['name', 'unifiedSocialCreditCode', 'scale']),
      ...checkCode(shared, context),
      ...checkCreditCode(shared, context),
    ];
  },
};

/** `nextCode(['sup-01', 'sup-09']) = 'sup-10'` */
export function nextCode(taken: readonly string[]): string {
  const numbers = taken.flatMap((code) => Number(NUMBERED.exec(code)?.[1] ?? Number.NaN));
  const last = Math.max(0, ...numbers.filter((number) => !Number.isNaN(number)));
  return `sup-${String(last + 1).padStart(2, '0')}`;
}

function checkCode({ code }: SupplierShared, { takenCodes }: SupplierContext): readonly Issue[] {
  if (code === null) return [];
  if (takenCodes.includes(code)) return [errorAt('CODE_TAKEN', ['code'], { code })];
  return CODE.test(code)
    ? []
    : [errorAt('VALUE_FORMAT', ['code'], { field: 'code', text: code, example: 'sup-01' })];
}

function checkCreditCode(
  { unifiedSocialCreditCode: text }: SupplierShared,
  { takenCreditCodes }: SupplierContext,
): readonly Issue[] {
  const path = ['unifiedSocialCreditCode'];
  if (text === null || text === '') return [];
  if (!isCreditCode(text)) return [errorAt('CREDIT_CODE', path, { text })];
  return takenCreditCodes.includes(text) ? [errorAt('CODE_TAKEN', path, { code: text })] : [];
}
