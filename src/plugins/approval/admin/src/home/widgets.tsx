import { Flex, Typography } from '@strapi/design-system';

import type { InboxResponse, InboxView } from '../../../contracts/cases';
import { useAnswer } from '../../../../../shared/panel/use-answer';
import { inboxPath } from '../inbox/inbox-query';
import { ItemText } from '../inbox/inbox-list';
import { PageLink } from '../../../../../shared/panel/page-link';
import { PAGES } from '../plugin-id';
import { useWords } from '../words/use-words';

const MOST_SHOWN = 5;

/** On the home page: the first of what waits for the reader. */
export function WaitingWidget() {
  return <Cases view="waitingForMe" />;
}

/** On the home page: what the reader submitted. */
export function MineWidget() {
  return <Cases view="mine" />;
}

/** On the home page: what is late. */
export function OverdueWidget() {
  return <Cases view="overdue" />;
}

function Cases({ view }: { readonly view: InboxView }) {
  const { say } = useWords();
  const state = useAnswer<InboxResponse>(inboxPath({ view, page: 1, contentType: '', state: '' }));
  if (state.kind === 'loading') return <Typography>{say('loading')}</Typography>;
  if (state.kind === 'failed') return <Typography role="alert">{say('failed')}</Typography>;
  const { items, total } = state.answer;
  if (items.length === 0) {
    return <Typography textColor="neutral600">{say(`inbox.empty.${view}`)}</Typography>;
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {items.slice(0, MOST_SHOWN).map((item) => (
        <ItemText key={item.caseId} item={item} />
      ))}
      <Typography>
        <PageLink to={`${PAGES}?view=${view}`}>{say('widget.all', { count: total })}</PageLink>
      </Typography>
    </Flex>
  );
}
