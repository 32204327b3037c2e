import type { Locale } from '../../content/locales';
import { formatCount, formatRate } from '../figures';
import { html, type Html } from '../html';
import { dataTable, type Cell } from '../table';
import type { ThemeCoverage } from './timeliness';
import { DISCLOSURE_SITE_WORDS } from './words';

/** Of each theme of the catalogue: how much of what fell due is public; a theme with nothing is marked. */
export function coverageTable(coverage: readonly ThemeCoverage[], locale: Locale): Html {
  const words = DISCLOSURE_SITE_WORDS[locale].figures;
  return dataTable({
    caption: words.coverage,
    captionHidden: true,
    columns: [
      { label: words.theme, kind: 'name' },
      { label: words.expected, kind: 'number' },
      { label: words.covered, kind: 'number' },
      { label: words.coverageRate, kind: 'number' },
    ],
    groups: [
      {
        rows: coverage.map(({ theme, expected, covered, coverageBp }): readonly Cell[] => [
          html`${words.themes[theme] ?? theme}
          ${covered === 0 && html`<span class="badge badge-overdue">${words.missing}</span>`}`,
          formatCount(expected),
          formatCount(covered),
          formatRate(coverageBp, locale),
        ]),
      },
    ],
  });
}
