import { dataPath } from '../data-path';
import {
  askPanel,
  documentEnd,
  documentHead,
  neighbourLinks,
  type DocumentSurroundings,
} from '../document-page';
import { section } from '../facts';
import { html, type Html } from '../html';
import { renderLayout } from '../layout';
import { pathOf } from '../routes';
import type { Names, SiteContext } from '../shapes';
import { spoken } from '../spoken';
import { dataTable } from '../table';
import { WORDS } from '../words';
import type { WorksNotice } from '../works/notice';
import { SECTION_NAMES, type Bulletin } from './bulletin';
import { bulletinSection } from './bulletin-section';
import { weekDays, weekName } from './list-page';
import { LOGISTICS_WORDS } from './words';

export interface BulletinData extends DocumentSurroundings {
  readonly bulletin: Bulletin;
  /** The works notices it names, as far as they are public. */
  readonly notices: readonly WorksNotice[];
}

/** One week: the main points, five sections with their figures, the repairs, what comes next. */
export function renderBulletin(site: SiteContext, data: BulletinData): string {
  const { locale } = site;
  const { bulletin, names } = data;
  const words = LOGISTICS_WORDS[locale];
  const common = WORDS[locale];
  const week = weekName(bulletin, locale);
  const title = words.bulletin(week);
  return renderLayout(site, {
    page: { kind: 'bulletin', week: bulletin.week },
    title,
    description: bulletin.summary ?? bulletin.title,
    crumbs: [
      { label: common.home, page: { kind: 'home' } },
      { label: common.logistics, page: { kind: 'logistics' } },
      { label: week },
    ],
    imprint: bulletin.publication,
    body: html`${documentHead(bulletin, site, {
        title,
        lead: bulletin.summary ?? bulletin.title,
        written: [bulletin.nextWeek, ...writtenIn(bulletin)],
      })}
      <p class="muted document-days">${weekDays(bulletin, locale)}</p>
      <div class="bulletin-sections">
        ${SECTION_NAMES.map((name) => bulletinSection(name, bulletin, locale))}
      </div>
      ${repairs(bulletin, { names, site })} ${nextWeek(bulletin, site)}
      ${notices(data.notices, site)} ${documentEnd(bulletin, site, data)}
      ${askPanel(site, {
        title,
        data: dataPath(
          'logistics-bulletins',
          { year: bulletin.year, isoWeek: bulletin.isoWeek },
          locale,
        ),
      })}
      ${neighbourLinks(data, { locale, labels: words })}`,
  });
}

/** Words of a bulletin beside its lead. */
export function writtenIn({ sections, repairItems }: Bulletin): readonly (string | null)[] {
  return [
    ...SECTION_NAMES.flatMap((name) => [sections[name].reason, ...sections[name].notes]),
    ...repairItems.map(({ what }) => what),
  ];
}

function repairs(
  { repairItems, locale: written }: Bulletin,
  { names, site }: { readonly names: Names; readonly site: SiteContext },
): Html | null {
  if (repairItems.length === 0) return null;
  const { locale } = site;
  const words = LOGISTICS_WORDS[locale];
  const rows = repairItems.map(({ what, placeCode, state }, index) => [
    spoken(what, { locale, written }) ?? WORDS[locale].itemNumber(index + 1),
    placeCode ? spoken(names.place(placeCode) ?? placeCode, { locale }) : WORDS[locale].noValue,
    state && html`<span class="badge badge-${state}">${words.states[state]}</span>`,
  ]);
  const table = dataTable({
    caption: words.repairItems,
    captionHidden: true,
    columns: [
      { label: words.repairItem, kind: 'name' },
      { label: words.place, kind: 'text' },
      { label: words.state, kind: 'text' },
    ],
    groups: [{ rows }],
  });
  return section('repair-items', words.repairItems, table);
}

function nextWeek({ nextWeek: text, locale: written }: Bulletin, { locale }: SiteContext) {
  if (text === null) return null;
  const said = html`<p class="prose">${spoken(text, { locale, written })}</p>`;
  return section('next-week', LOGISTICS_WORDS[locale].nextWeek, said);
}

function notices(named: readonly WorksNotice[], { locale }: SiteContext): Html | null {
  if (named.length === 0) return null;
  const links = named.map(
    ({ key, title, locale: written }) =>
      html`<li>
        <a class="row-link" href="${pathOf({ kind: 'notice', key }, locale)}"
          >${spoken(title, { locale, written })}</a
        >
      </li>`,
  );
  const list = html`<ul class="link-list">
    ${links}
  </ul>`;
  return section('notices', LOGISTICS_WORDS[locale].notices, list);
}
