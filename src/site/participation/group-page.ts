import { formatDay } from '../dates';
import { documentEnd, documentHead, type DocumentSurroundings } from '../document-page';
import { factList, section } from '../facts';
import { html } from '../html';
import { renderLayout } from '../layout';
import type { SiteContext } from '../shapes';
import { spoken } from '../spoken';
import { dataTable } from '../table';
import { WORDS } from '../words';
import type { WorkingGroup } from './governance';
import { PARTICIPATION_WORDS } from './words';

export interface GroupData extends DocumentSurroundings {
  readonly group: WorkingGroup | null;
}

/** Who answers for what, by post. */
export function renderWorkingGroup(site: SiteContext, data: GroupData): string {
  const { locale } = site;
  const words = PARTICIPATION_WORDS[locale].group;
  const common = WORDS[locale];
  const { group } = data;
  return renderLayout(site, {
    page: { kind: 'working-group' },
    title: words.title,
    description: words.lead,
    crumbs: [
      { label: common.home, page: { kind: 'home' } },
      { label: common.meetings, page: { kind: 'meetings' } },
      { label: words.title },
    ],
    ...(group && { imprint: group.publication }),
    body:
      group === null
        ? html`<div class="page-head"><h1>${words.title}</h1></div>
            <p class="empty">${words.none}</p>`
        : html`${documentHead(group, site, { title: words.title, lead: words.lead })}
          ${facts(group, site)} ${members(group, site)} ${documentEnd(group, site, data)}`,
  });
}

function facts({ establishedOn, meetingsPerTerm }: WorkingGroup, { locale }: SiteContext) {
  const words = PARTICIPATION_WORDS[locale].group;
  return factList([
    [words.established, establishedOn && formatDay(establishedOn, locale)],
    [words.meetings, meetingsPerTerm === null ? null : words.times(meetingsPerTerm)],
  ]);
}

function members({ members: lines, locale: written }: WorkingGroup, { locale }: SiteContext) {
  const words = PARTICIPATION_WORDS[locale].group;
  const table = dataTable({
    caption: words.members,
    captionHidden: true,
    columns: [
      { label: words.post, kind: 'name' },
      { label: words.position, kind: 'text' },
      { label: words.duty, kind: 'text' },
    ],
    groups: [
      {
        rows: lines.map(({ post, position, duty }) => [
          spoken(post, { locale, written }),
          words.positions[position] ?? position,
          spoken(duty, { locale, written }),
        ]),
      },
    ],
  });
  return section('members', words.members, table);
}
