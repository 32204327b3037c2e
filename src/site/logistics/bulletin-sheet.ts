import { formatCount, formatRate } from '../figures';
import type { SiteContext } from '../shapes';
import { facts, joined, list, table, text, titled, type Block } from '../sheets/block';
import { documentSheet, type Sheet } from '../sheets/sheet';
import { WORDS } from '../words';
import { SECTION_NAMES, type Bulletin, type SectionName } from './bulletin';
import { writtenIn, type BulletinData } from './bulletin-page';
import { weekDays, weekName } from './list-page';
import { LOGISTICS_WORDS } from './words';

/** One week on paper: the main points, five sections with their figures, the repairs, what comes. */
export function bulletinSheet(site: SiteContext, data: BulletinData): Sheet {
  const { locale } = site;
  const { bulletin } = data;
  const words = LOGISTICS_WORDS[locale];
  const { week, summary, title, nextWeek } = bulletin;
  return documentSheet(
    bulletin,
    { site, ...data, page: { kind: 'bulletin', week } },
    {
      title: words.bulletin(weekName(bulletin, locale)),
      lead: summary ?? title,
      written: [nextWeek, ...writtenIn(bulletin)],
      badges: [weekDays(bulletin, locale)],
      blocks: [
        ...SECTION_NAMES.flatMap((name) =>
          titled(words.sections[name], sectionBlocks(name, bulletin, locale)),
        ),
        ...titled(words.repairItems, repairs(data, locale)),
        ...titled(words.nextWeek, text(nextWeek)),
        ...titled(words.notices, list(data.notices.map((notice) => notice.title))),
      ],
    },
  );
}

type Locale = SiteContext['locale'];

function sectionBlocks(name: SectionName, bulletin: Bulletin, locale: Locale): readonly Block[] {
  const words = LOGISTICS_WORDS[locale];
  const { noChange, reason, figures, notes } = bulletin.sections[name];
  const { menuPublished } = bulletin;
  const why = reason && words.because(reason);
  const menu = menuPublished ? words.menuPublished : words.menuNotPublished;
  return [
    ...text(noChange && joined([words.noChange, why], WORDS[locale].noteSeparator), 'note'),
    ...facts(
      figures.map(([figure, value]) => [
        words.figures[figure],
        figure.endsWith('Bp') ? formatRate(value, locale) : formatCount(value),
      ]),
    ),
    ...text(figures.length === 0 && !noChange && words.noFigures, 'muted'),
    ...text(name === 'canteen' && menuPublished !== null && menu, 'muted'),
    ...titled(name === 'canteen' ? words.issues : words.notes, list(notes), 3),
  ];
}

function repairs({ bulletin, names }: BulletinData, locale: Locale): readonly Block[] {
  const words = LOGISTICS_WORDS[locale];
  const { noValue, itemNumber } = WORDS[locale];
  return table({
    columns: [
      { label: words.repairItem, kind: 'name' },
      { label: words.place, kind: 'text' },
      { label: words.state, kind: 'text' },
    ],
    groups: [
      {
        rows: bulletin.repairItems.map(({ what, placeCode, state }, index) => [
          what ?? itemNumber(index + 1),
          placeCode ? (names.place(placeCode) ?? placeCode) : noValue,
          state && words.states[state],
        ]),
      },
    ],
  });
}
