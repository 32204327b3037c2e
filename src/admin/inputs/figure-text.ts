import { parseFen } from '../../content/money';
import { isMoney, type AttributeSchema } from '../../content/schema';
import { formatYuan } from '../../content/yuan';
import { textOf } from '../form-value';

/** A computed value as a reader wants it: fen in yuan, basis points as per cent. */
export function figureText(name: string, attribute: AttributeSchema, value: unknown): string {
  if (value === null || value === undefined || value === '') return '—';
  if (isMoney(attribute)) {
    const fen = parseFen(value);
    return fen === null ? '—' : formatYuan(fen);
  }
  return name.endsWith('Bp') ? `${(Number(value) / 100).toFixed(2)}%` : textOf(value);
}
