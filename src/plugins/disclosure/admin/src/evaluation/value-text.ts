import type { ShownEvaluation } from '../../../contracts/report';
import type { Words } from '../words/use-words';

export type Indicator = ShownEvaluation['indicators'][number];

/** A value of an indicator in its own unit: a share, points, or a mean of 1 to 5. */
export function valueText(
  key: Indicator['key'],
  value: number | null,
  { share, number }: Pick<Words, 'share' | 'number'>,
): string {
  if (key === 'readability') return number(value);
  return key === 'satisfaction' ? number(value === null ? null : value / 100, 2) : share(value);
}
