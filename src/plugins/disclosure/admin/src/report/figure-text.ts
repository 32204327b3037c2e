import type { Words } from '../words/use-words';
import type { Writing } from './figures';

/** A figure as it is read: 90.3%, 56, 3.8; a dash where there is no data. */
export function figureText(
  value: number | null,
  writing: Writing,
  { share, number }: Pick<Words, 'share' | 'number'>,
): string {
  if (writing === 'share') return share(value);
  return writing === 'count' ? number(value) : number(value === null ? null : value / 100, 2);
}
