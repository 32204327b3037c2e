import type { Locale } from '../../content/locales';
import { formatDay } from '../dates';
import { formatCount } from '../figures';
import { html, type Html } from '../html';
import { renderLayout } from '../layout';
import { badges } from '../punctuality';
import { pathOf } from '../routes';
import type { SiteContext } from '../shapes';
import { spoken } from '../spoken';
import { dataTable } from '../table';
import { WORDS } from '../words';
import type { Bulletin } from './bulletin';
import { LOGISTICS_WORDS } from './words';

/** All weekly bulletins, year by year, newest first. */
export function renderBulletinList(
  site: SiteContext,
  { bulletins }: { readonly bulletins: readonly Bulletin[] },
): string {
  const words = LOGISTICS_WORDS[site.locale];
  const common = WORDS[site.locale];
  const years = [...new Set(bulletins.map(({ year }) => year))];
  return renderLayout(site, {
    page: { kind: 'logistics' },
    title: words.title,
    description: words.lead,
    crumbs: [{ label: common.home, page: { kind: 'home' } }, { label: common.logistics }],
    body: html`<div class="page-head">
        <h1>${words.title}</h1>
        <p class="lead">${words.lead}</p>
      </div>
      ${years.length === 0 && html`<p class="empty">${words.none}</p>`}
      ${years.map((year) =>
        yearSection(
          String(year),
          bulletins.filter((one) => one.year === year),
          site,
        ),
      )}`,
  });
}

function yearSection(year: string, bulletins: readonly Bulletin[], site: SiteContext): Html {
  const words = LOGISTICS_WORDS[site.locale];
  return html`<section aria-labelledby="year-${year}">
    <h2 id="year-${year}">${WORDS[site.locale].yearHeading(year)}</h2>
    ${dataTable({
      caption: words.list(year),
      captionHidden: true,
      columns: [
        { label: words.weekColumn, kind: 'name' },
        { label: words.summaryColumn, kind: 'text' },
        { label: words.pendingColumn, kind: 'number' },
        { label: words.stateColumn, kind: 'text' },
      ],
      groups: [{ rows: bulletins.map((bulletin) => bulletinRow(bulletin, site)) }],
    })}
  </section>`;
}

function bulletinRow(bulletin: Bulletin, { locale, school }: SiteContext) {
  const pending = bulletin.sections.repairs.figures.find(([name]) => name === 'pending');
  return [
    html`<a class="row-link" href="${bulletinPath(bulletin, locale)}"
        >${weekName(bulletin, locale)}</a
      >
      <span class="muted">${weekDays(bulletin, locale)}</span>`,
    spoken(bulletin.summary ?? bulletin.title, { locale, written: bulletin.locale }),
    pending ? formatCount(pending[1]) : WORDS[locale].noValue,
    badges(bulletin, { school, locale }),
  ];
}

/** "2025年第36周", "Week 36, 2025" */
export function weekName({ year, isoWeek }: Pick<Bulletin, 'year' | 'isoWeek'>, locale: Locale) {
  return LOGISTICS_WORDS[locale].week(year, isoWeek);
}

/** "2025年9月1日—2025年9月7日" */
export function weekDays(
  { weekStart, weekEnd }: Pick<Bulletin, 'weekStart' | 'weekEnd'>,
  locale: Locale,
): string | null {
  if (weekStart === null || weekEnd === null) return null;
  return LOGISTICS_WORDS[locale].days(formatDay(weekStart, locale), formatDay(weekEnd, locale));
}

export function bulletinPath({ week }: Pick<Bulletin, 'week'>, locale: Locale): string {
  return pathOf({ kind: 'bulletin', week }, locale);
}
