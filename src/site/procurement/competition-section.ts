import { awardedOf, competitionFigures } from '../../content/competition';
import { factList, section } from '../facts';
import { bothAmounts, exactAmount, formatCount, formatRate } from '../figures';
import { html, type Html } from '../html';
import type { SiteContext } from '../shapes';
import { dataTable } from '../table';
import { WORDS } from '../words';
import type { Procurement } from './procurement';
import { PROCUREMENT_WORDS } from './words';

/** How much competition there was, from what the list itself says (R42). */
export function competitionSection(
  { locale }: SiteContext,
  procurements: readonly Procurement[],
): Html | null {
  const words = PROCUREMENT_WORDS[locale];
  const awarded = awardedOf(procurements);
  if (awarded.length === 0) return null;
  const figures = competitionFigures(awarded);
  const mean = figures.biddersMeanX100;
  const facts = factList([
    [words.awarded, formatCount(figures.count)],
    [words.meanBidders, mean === null ? WORDS[locale].noValue : (mean / 100).toFixed(2)],
    [
      words.saved,
      html`${bothAmounts(figures.savingsFen, locale)} ${formatRate(figures.savingsRateBp, locale)}`,
    ],
    [words.single, formatCount(figures.singleBidCount)],
  ]);
  const table = dataTable({
    ...{ caption: words.method, captionHidden: true },
    columns: [
      { label: words.method, kind: 'name' },
      { label: words.count, kind: 'number' },
      { label: words.awardAmount, kind: 'number' },
      { label: words.share, kind: 'number' },
    ],
    groups: [
      {
        rows: figures.byMethod.map(({ method, count, awardFen, shareBp }) => [
          words.methods[method] ?? method,
          formatCount(count),
          exactAmount(awardFen, locale),
          formatRate(shareBp, locale),
        ]),
      },
    ],
  });
  const body = html`<p class="muted">${words.competitionLead}</p>
    ${facts} ${table}`;
  return section('competition', words.competition, body);
}
