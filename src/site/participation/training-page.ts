import { formatDay } from '../dates';
import { formatRate } from '../figures';
import { html, type Html } from '../html';
import { renderLayout } from '../layout';
import type { SiteContext } from '../shapes';
import { spoken } from '../spoken';
import { dataTable } from '../table';
import { WORDS } from '../words';
import type { Training } from './governance';
import { PARTICIPATION_WORDS } from './words';

/** Every training: what was learned, and how many came. */
export function renderTrainingList(
  site: SiteContext,
  { trainings }: { readonly trainings: readonly Training[] },
): string {
  const { locale } = site;
  const words = PARTICIPATION_WORDS[locale].training;
  const common = WORDS[locale];
  return renderLayout(site, {
    page: { kind: 'training' },
    title: words.title,
    description: words.lead,
    crumbs: [
      { label: common.home, page: { kind: 'home' } },
      { label: common.meetings, page: { kind: 'meetings' } },
      { label: words.title },
    ],
    body: html`<div class="page-head">
        <h1>${words.title}</h1>
        <p class="lead">${words.lead}</p>
      </div>
      ${
        trainings.length === 0
          ? html`<p class="empty">${words.none}</p>`
          : trainingTable(trainings, site)
      }`,
  });
}

function trainingTable(trainings: readonly Training[], { locale }: SiteContext): Html {
  const words = PARTICIPATION_WORDS[locale].training;
  const { noValue, listSeparator } = WORDS[locale];
  return dataTable({
    caption: words.title,
    captionHidden: true,
    columns: [
      { label: words.name, kind: 'name' },
      { label: words.day, kind: 'text' },
      { label: words.hours, kind: 'number' },
      { label: words.attendance, kind: 'number' },
      { label: words.rate, kind: 'number' },
      { label: words.trainer, kind: 'text' },
    ],
    groups: [
      {
        rows: trainings.map((training) => {
          const { locale: written, eligible, attendees, topics } = training;
          const came =
            attendees === null || eligible === null ? noValue : words.of(attendees, eligible);
          return [
            html`${spoken(training.title, { locale, written })}
              <span class="muted"
                >${spoken(topics.join(listSeparator), { locale, written })}</span
              >`,
            formatDay(training.heldOn, locale),
            training.hours === null ? noValue : String(training.hours),
            came,
            formatRate(training.attendanceRateBp, locale),
            spoken(training.trainerRole, { locale, written }),
          ];
        }),
      },
    ],
  });
}
