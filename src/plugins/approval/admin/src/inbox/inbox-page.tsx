import { Button, Flex } from '@strapi/design-system';
import { useState } from 'react';
import { useLocation } from 'react-router-dom';

import type { InboxItem, InboxResponse } from '../../../contracts/cases';
import { useMay, useSchool } from '../answers/use-school';
import { useAnswer } from '../../../../../shared/panel/use-answer';
import { Choice } from '../../../../../shared/panel/inputs';
import { ApprovalPage } from '../parts/page';
import { Pager } from '../../../../../shared/panel/pager';
import { PAGE_SIZE } from '../parts/page-size';
import { useWords } from '../words/use-words';
import { BulkDialog } from './bulk-dialog';
import { InboxList } from './inbox-list';
import { countOf, inboxPath, STATES, viewIn, VIEWS, type InboxAsking } from './inbox-query';

/** What waits for whom: choose a list, open a document, or approve several at once. */
export function InboxPage() {
  const { say } = useWords();
  const { search } = useLocation();
  const [asking, setAsking] = useState<InboxAsking>({
    ...{ view: viewIn(search), page: 1, contentType: '', state: '' },
  });
  const [chosen, setChosen] = useState<readonly InboxItem[]>([]);
  const [isBulk, setBulk] = useState(false);
  const mayDecide = useMay('decide');
  const state = useAnswer<InboxResponse>(inboxPath(asking));
  const change = (changes: Partial<InboxAsking>) => {
    setChosen([]);
    setAsking({ ...asking, page: 1, ...changes });
  };
  return (
    <ApprovalPage title={say('inbox.title')} subtitle={say('inbox.subtitle')} state={state}>
      {(inbox) => (
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Views view={asking.view} onView={(view) => change({ view })} />
          <Filters asking={asking} types={inbox.contentTypes} onChange={change} />
          {mayDecide && inbox.items.some(({ mine }) => mine.length > 0) && (
            <Flex>
              <Button disabled={chosen.length === 0} onClick={() => setBulk(true)}>
                {say('bulk.approve', { count: chosen.length })}
              </Button>
            </Flex>
          )}
          <InboxList
            {...{ view: asking.view, items: inbox.items, mayDecide }}
            chosen={chosen.map(({ caseId }) => caseId)}
            onChoose={(item, isOn) =>
              setChosen((before) => [
                ...before.filter(({ caseId }) => caseId !== item.caseId),
                ...(isOn ? [item] : []),
              ])
            }
          />
          <Pager
            {...{ page: asking.page, total: inbox.total, pageSize: PAGE_SIZE }}
            onPage={(page) => change({ page })}
          />
          {isBulk && (
            <BulkDialog
              items={chosen}
              onClose={() => {
                setBulk(false);
                setChosen([]);
              }}
            />
          )}
        </Flex>
      )}
    </ApprovalPage>
  );
}

interface ViewsProps {
  readonly view: InboxAsking['view'];
  readonly onView: (view: InboxAsking['view']) => void;
}

/** The lists there are, each with its number. */
function Views({ view, onView }: ViewsProps) {
  const { say } = useWords();
  const { counts } = useSchool();
  return (
    <Flex gap={2} wrap="wrap" role="group" aria-label={say('inbox.views')}>
      {VIEWS.map((one) => {
        const count = countOf(one, counts);
        return (
          <Button
            key={one}
            variant={one === view ? 'default' : 'tertiary'}
            aria-pressed={one === view}
            onClick={() => onView(one)}
          >
            {count === null ? say(`view.${one}`) : `${say(`view.${one}`)} ${count}`}
          </Button>
        );
      })}
    </Flex>
  );
}

const ALL = 'all';

interface FiltersProps {
  readonly asking: InboxAsking;
  readonly types: InboxResponse['contentTypes'];
  readonly onChange: (changes: Partial<InboxAsking>) => void;
}

function Filters({ asking, types, onChange }: FiltersProps) {
  const { say, nameOf } = useWords();
  return (
    <Flex gap={4} wrap="wrap" alignItems="flex-end">
      <Flex minWidth="20rem">
        <Choice
          label={say('inbox.type')}
          value={asking.contentType === '' ? ALL : asking.contentType}
          options={[
            [ALL, say('inbox.allTypes')],
            ...types.map(({ uid, name }) => [uid, nameOf(name)] as const),
          ]}
          onChange={(uid) => onChange({ contentType: uid === ALL ? '' : uid })}
        />
      </Flex>
      <Flex minWidth="20rem">
        <Choice
          label={say('inbox.state')}
          value={asking.state === '' ? ALL : asking.state}
          options={[
            [ALL, say('inbox.allStates')],
            ...STATES.map((state) => [state, say(`state.${state}`)] as const),
          ]}
          onChange={(name) => onChange({ state: STATES.find((state) => state === name) ?? '' })}
        />
      </Flex>
    </Flex>
  );
}
