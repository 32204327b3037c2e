import { DEFAULT_TIME_ZONE } from '../dates';
import { html, type Html } from '../html';
import { renderLayout } from '../layout';
import { pathOf } from '../routes';
import type { SiteContext } from '../shapes';
import { spoken } from '../spoken';
import { WORDS } from '../words';
import { timeSpan } from '../works/notice-card';
import type { Meeting } from './meeting';
import { PARTICIPATION_WORDS } from './words';

/** What is coming up, and what was held. */
export function renderMeetingList(
  site: SiteContext,
  { meetings }: { readonly meetings: readonly Meeting[] },
): string {
  const { locale, now } = site;
  const words = PARTICIPATION_WORDS[locale].meetings;
  const common = WORDS[locale];
  const isComing = ({ endAt, state }: Meeting) =>
    Date.parse(endAt) > Date.parse(now) && (state === 'planned' || state === 'announced');
  const coming = meetings.filter(isComing);
  const past = meetings.filter((meeting) => !isComing(meeting));
  return renderLayout(site, {
    page: { kind: 'meetings' },
    title: words.title,
    description: words.lead,
    crumbs: [{ label: common.home, page: { kind: 'home' } }, { label: common.meetings }],
    body: html`<div class="page-head">
        <h1>${words.title}</h1>
        <p class="lead">${words.lead}</p>
      </div>
      ${part('coming', { title: words.coming, none: words.comingNone, meetings: coming }, site)}
      ${part('past', { title: words.past, none: words.none, meetings: past }, site)}
      <p>
        <a class="more" href="${pathOf({ kind: 'working-group' }, locale)}">${words.moreGroup}</a>
      </p>
      <p>
        <a class="more" href="${pathOf({ kind: 'training' }, locale)}">${words.moreTraining}</a>
      </p>`,
  });
}

interface PartOfList {
  readonly title: string;
  readonly none: string;
  readonly meetings: readonly Meeting[];
}

function part(id: string, { title, none, meetings }: PartOfList, site: SiteContext): Html {
  return html`<section aria-labelledby="${id}-heading">
    <h2 id="${id}-heading">${title}</h2>
    ${
      meetings.length === 0
        ? html`<p class="empty">${none}</p>`
        : html`<ul class="cards">
            ${meetings.map((meeting) => html`<li>${meetingCard(meeting, site)}</li>`)}
          </ul>`
    }
  </section>`;
}

function meetingCard(meeting: Meeting, { locale, school }: SiteContext): Html {
  const { key, title, locale: written, topics, startAt, endAt } = meeting;
  const timeZone = school?.timeZone ?? DEFAULT_TIME_ZONE;
  const said = topics.join(WORDS[locale].listSeparator);
  return html`<article class="card notice-card">
    <h3>
      <a href="${pathOf({ kind: 'meeting', key }, locale)}"
        >${spoken(title, { locale, written })}</a
      >
    </h3>
    ${meetingBadges(meeting, locale)}
    <p class="notice-time">${timeSpan(startAt, endAt, { timeZone, locale })}</p>
    ${said !== '' && html`<p class="card-summary">${spoken(said, { locale, written })}</p>`}
  </article>`;
}

const TONES: Readonly<Record<Meeting['state'], string>> = {
  ...{ planned: 'planned', announced: 'announced', held: 'inProgress' },
  ...{ minutesPublished: 'completed', closed: 'completed', cancelled: 'cancelled' },
};

/** What kind of meeting, and how it stands. */
export function meetingBadges({ kind, state }: Meeting, locale: SiteContext['locale']): Html {
  const words = PARTICIPATION_WORDS[locale].meetings;
  return html`<span class="badges">
    <span class="badge badge-kind">${words.kinds[kind] ?? kind}</span>
    <span class="badge badge-${TONES[state]}">${words.states[state]}</span>
  </span>`;
}
