import type { Locale } from '../../content/locales';
import { formatDay } from '../dates';
import { section } from '../facts';
import { html, type Html } from '../html';
import { dataTable, type Cell } from '../table';
import type { Indicator, Score } from './timeliness';
import { DISCLOSURE_SITE_WORDS } from './words';

const FULL_WEIGHT = 100;

/** The score with everything that it is made of: whoever doubts it can work it out. */
export function scoreSection(score: Score, locale: Locale): Html {
  const words = DISCLOSURE_SITE_WORDS[locale].figures;
  const { methodVersion, validFrom, totalX100, withheldText, weightCounted, indicators } = score;
  const isPartial = totalX100 !== null && weightCounted < FULL_WEIGHT;
  return section(
    'score',
    words.score,
    html`<p class="section-note">
        ${words.scoreNote(methodVersion, formatDay(validFrom, locale))} ${withheldText}
        ${isPartial && words.scoreCounted(weightCounted)}
      </p>
      ${dataTable({
        caption: words.score,
        captionHidden: true,
        columns: [
          { label: words.indicator, kind: 'name' },
          { label: words.weight, kind: 'number' },
          { label: words.points, kind: 'number' },
          { label: words.target, kind: 'text' },
        ],
        groups: [{ rows: indicators.map((one) => row(one, locale)) }],
        ...(totalX100 !== null && {
          total: [words.scoreTotal, String(weightCounted), points(totalX100, locale), null],
        }),
      })}`,
  );
}

function row(indicator: Indicator, locale: Locale): readonly Cell[] {
  const words = DISCLOSURE_SITE_WORDS[locale].figures;
  const { name, meaning, weight, scoreX100, meetsTarget } = indicator;
  return [
    html`${name} <span class="muted item-basis">${meaning}</span>`,
    String(weight),
    scoreX100 === null ? words.noData : points(scoreX100, locale),
    meetsTarget === null
      ? null
      : html`<span class="badge ${meetsTarget ? 'badge-on-time' : 'badge-late'}"
          >${meetsTarget ? words.met : words.missed}</span
        >`,
  ];
}

/** "92.5 分" */
function points(scoreX100: number, locale: Locale): string {
  return DISCLOSURE_SITE_WORDS[locale].figures.scoreOf((scoreX100 / 100).toFixed(1));
}
