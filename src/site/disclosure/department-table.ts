import type { Locale } from '../../content/locales';
import { formatQuarter } from '../dates';
import { formatCount, formatRate } from '../figures';
import { html, type Html } from '../html';
import { spoken } from '../spoken';
import { dataTable, type Cell } from '../table';
import { WORDS } from '../words';
import type { DisclosureFigures, Timeliness } from './timeliness';
import { DISCLOSURE_SITE_WORDS } from './words';

/** How timely each department was in each quarter, and in all of them. */
export function departmentTable(figures: DisclosureFigures, locale: Locale): Html {
  const words = DISCLOSURE_SITE_WORDS[locale].figures;
  const { quarters, departments } = figures;
  return dataTable({
    caption: words.table,
    captionHidden: true,
    note: words.tableNote,
    columns: [
      { label: words.department, kind: 'name' },
      ...quarters.map(({ quarter }) => ({
        label: formatQuarter(quarter, locale),
        kind: 'number' as const,
      })),
      { label: words.total, kind: 'number' },
    ],
    groups: [
      {
        rows: departments.map((department) => [
          spoken(department.name, { locale }),
          ...quarters.map((quarter) =>
            rate(
              quarter.departments.find(({ code }) => code === department.code),
              locale,
            ),
          ),
          rate(department, locale),
        ]),
      },
    ],
    total: [
      words.whole,
      ...quarters.map((quarter) => rate(quarter, locale)),
      rate(figures, locale),
    ],
  });
}

/** "84.61%（11/13）"; a dash where nothing fell due. */
function rate(timeliness: Timeliness | undefined, locale: Locale): Cell {
  if (timeliness === undefined || timeliness.total === 0) return WORDS[locale].noValue;
  const words = DISCLOSURE_SITE_WORDS[locale].figures;
  const { onTime, total, timelinessBp } = timeliness;
  return html`${formatRate(timelinessBp, locale)}<span class="of-due"
      >${words.ofDue(formatCount(onTime), formatCount(total))}</span
    >`;
}
