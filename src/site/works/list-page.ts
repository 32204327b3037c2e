import { html, type Html } from '../html';
import { renderLayout } from '../layout';
import type { Names, SiteContext } from '../shapes';
import { WORDS } from '../words';
import type { WorksNotice } from './notice';
import { noticeCard, type NoticeContext } from './notice-card';
import { byTiming } from './timing';
import { WORKS_WORDS } from './words';

export interface WorksListData {
  readonly notices: readonly WorksNotice[];
  readonly names: Names;
}

/** What is off now, what comes next, and what is over. */
export function renderWorksList(site: SiteContext, { notices, names }: WorksListData): string {
  const { locale, now } = site;
  const words = WORKS_WORDS[locale];
  const common = WORDS[locale];
  const sorted = byTiming(notices, now);
  const context = { site, names };
  return renderLayout(site, {
    page: { kind: 'works' },
    title: words.title,
    description: words.lead,
    crumbs: [{ label: common.home, page: { kind: 'home' } }, { label: common.works }],
    body: html`<div class="page-head">
        <h1>${words.title}</h1>
        <p class="lead">${words.lead}</p>
      </div>
      ${part('now', { title: words.now, none: words.nowNone, notices: sorted.now }, context)}
      ${part(
        'coming',
        { title: words.coming, none: words.comingNone, notices: sorted.coming },
        context,
      )}
      ${
        (sorted.past.length > 0 || notices.length === 0) &&
        part('past', { title: words.past, none: words.none, notices: sorted.past }, context)
      }`,
  });
}

interface PartOfList {
  readonly title: string;
  /** What to say where there is nothing: an empty place would leave a reader in doubt. */
  readonly none: string;
  readonly notices: readonly WorksNotice[];
}

function part(id: string, { title, none, notices }: PartOfList, context: NoticeContext): Html {
  return html`<section aria-labelledby="${id}-heading" class="works-${id}">
    <h2 id="${id}-heading">${title}</h2>
    ${notices.length === 0 ? html`<p class="empty">${none}</p>` : noticeCards(notices, context)}
  </section>`;
}

export function noticeCards(notices: readonly WorksNotice[], context: NoticeContext): Html {
  return html`<ul class="cards">
    ${notices.map((notice) => html`<li>${noticeCard(notice, context)}</li>`)}
  </ul>`;
}
