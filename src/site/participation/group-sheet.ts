import { formatDay } from '../dates';
import type { DocumentSurroundings } from '../document-page';
import type { SiteContext } from '../shapes';
import { facts, table, titled } from '../sheets/block';
import { documentSheet, type Sheet } from '../sheets/sheet';
import type { WorkingGroup } from './governance';
import { PARTICIPATION_WORDS } from './words';

/** Who answers for what, by post, on paper. */
export function groupSheet(
  site: SiteContext,
  data: DocumentSurroundings & { readonly group: WorkingGroup },
): Sheet {
  const { locale } = site;
  const { group } = data;
  const { establishedOn, meetingsPerTerm, members } = group;
  const words = PARTICIPATION_WORDS[locale].group;
  const rows = members.map(({ post, position, duty }) => [
    post,
    words.positions[position] ?? position,
    duty,
  ]);
  return documentSheet(
    group,
    { site, ...data, page: { kind: 'working-group' } },
    {
      ...{ title: words.title, lead: words.lead },
      blocks: [
        ...facts([
          [words.established, establishedOn && formatDay(establishedOn, locale)],
          [words.meetings, meetingsPerTerm !== null && words.times(meetingsPerTerm)],
        ]),
        ...titled(
          words.members,
          table({
            columns: [
              { label: words.post, kind: 'name' },
              { label: words.position, kind: 'text' },
              { label: words.duty, kind: 'text' },
            ],
            groups: [{ rows }],
          }),
        ),
      ],
    },
  );
}
