import { parseYuan } from '../../content/money';
import type { Issue } from '../../content/rules';
import { formatYuan } from '../../content/yuan';
import { textOf } from '../form-value';
import { RuleError } from '../../shared/rule-error';

/** What a money field holds. */
export type Money =
  | { readonly kind: 'blank' }
  | { readonly kind: 'amount'; readonly fen: number }
  | { readonly kind: 'wrong'; readonly text: string; readonly problem: MoneyProblem };

export type MoneyProblem = Pick<Issue, 'code' | 'params'>;

/**
 * Stands before what could not be read, so that Strapi's own check of whole numbers refuses to
 * save it: a wrong text is kept in the form, and never stored.
 */
const WRONG = '?';
const FEN = /^-?\d{1,16}$/;
export const NEGATIVE = 'NEGATIVE_NOT_ALLOWED';

/** Reads what somebody typed or pasted, in yuan. */
export function readYuan(text: string, isSigned: boolean): Money {
  try {
    const fen = parseYuan(text);
    if (fen === null) return { kind: 'blank' };
    if (fen < 0 && !isSigned) return wrong(text, { code: NEGATIVE, params: {} });
    return { kind: 'amount', fen };
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    return wrong(text, { code: error.code, params: paramsOf(error.details) });
  }
}

/** Reads what the form holds: fen as text or number, or a text that could not be read. */
export function readForm(value: unknown, isSigned: boolean): Money {
  if (value === null || value === undefined || value === '') return { kind: 'blank' };
  const text = textOf(value);
  if (FEN.test(text) && Number.isSafeInteger(Number(text))) {
    return { kind: 'amount', fen: Number(text) };
  }
  return readYuan(isWrong(text) ? text.slice(WRONG.length) : text, isSigned);
}

/** What the form holds for it: whole fen as text, as Strapi keeps big integers. */
export function formValue(money: Money): string | null {
  if (money.kind === 'blank') return null;
  return money.kind === 'amount' ? String(money.fen) : `${WRONG}${money.text}`;
}

/** What the field shows while nobody types in it. */
export function shownText(money: Money): string {
  if (money.kind === 'blank') return '';
  return money.kind === 'amount' ? formatYuan(money.fen) : money.text;
}

/** The amount in fen; null when blank or wrong. */
export function fenOf(value: unknown): number | null {
  if (isWrong(value)) return null;
  const money = readForm(value, true);
  return money.kind === 'amount' ? money.fen : null;
}

/** True for a text that was refused where it was typed. */
export function isWrong(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith(WRONG);
}

function wrong(text: string, problem: MoneyProblem): Money {
  return { kind: 'wrong', text, problem };
}

function paramsOf(details: Readonly<Record<string, unknown>>): Issue['params'] {
  return Object.fromEntries(
    Object.entries(details).filter(
      (entry): entry is [string, string | number] =>
        typeof entry[1] === 'string' || typeof entry[1] === 'number',
    ),
  );
}
