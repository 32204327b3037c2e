import { Button, Flex } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';

import type { GeneratedCounts } from '../../../contracts/common';
import type { ItemsResponse } from '../../../contracts/catalogue';
import { useAnswer } from '../../../../../shared/panel/use-answer';
import { useMay, useSchool } from '../answers/use-school';
import { useSend } from '../answers/use-send';
import { Empty } from '../../../../../shared/panel/card';
import { Filters, OneOrAll } from '../../../../../shared/panel/filters';
import { DisclosurePage } from '../parts/page';
import { Problem } from '../../../../../shared/panel/problem';
import { Warnings } from '../parts/warnings';
import { useWords } from '../words/use-words';
import { ItemCard } from './item-card';
import { draftOfItem, newItem, type ItemDraft } from './item-draft';
import { ItemForm } from './item-form';

interface Edited {
  readonly draft: ItemDraft;
  readonly version: number;
}

/** The catalogue (公开目录): what the school has to publish, by whom, how often and until when. */
export function CataloguePage() {
  const { say } = useWords();
  const { panel } = useSchool();
  const [asking, setAsking] = useState({ theme: '', department: '' });
  const [edited, setEdited] = useState<Edited | null>(null);
  const state = useAnswer<ItemsResponse>('/disclosure/items');
  const mayManage = useMay('manageCatalogue');
  const choices = state.kind === 'shown' ? state.answer.choices : null;
  const add = () =>
    setEdited({
      draft: newItem(panel?.today ?? '', choices?.departments[0]?.code ?? ''),
      version: 0,
    });
  const isWanted = ({ item }: ItemsResponse['items'][number]) =>
    (asking.theme === '' || item.theme === asking.theme) &&
    (asking.department === '' || item.ownerDepartment === asking.department);
  return (
    <DisclosurePage
      title={say('catalogue.title')}
      subtitle={say('catalogue.subtitle')}
      action={
        mayManage &&
        edited === null && (
          <Button startIcon={<Plus />} disabled={choices === null} onClick={add}>
            {say('item.add')}
          </Button>
        )
      }
      state={state}
    >
      {({ items, choices: offered }) =>
        edited !== null ? (
          <ItemForm {...{ ...edited, choices: offered }} onClose={() => setEdited(null)} />
        ) : (
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Filters>
              <OneOrAll
                label={say('item.theme')}
                all={say('item.theme.all')}
                value={asking.theme}
                options={offered.themes.map(({ key, name }) => [key, name] as const)}
                onChange={(theme) => setAsking({ ...asking, theme })}
              />
              <OneOrAll
                label={say('department')}
                all={say('department.all')}
                value={asking.department}
                options={offered.departments.map(({ code, name }) => [code, name] as const)}
                onChange={(department) => setAsking({ ...asking, department })}
              />
            </Filters>
            {mayManage && <Generation />}
            {items.filter(isWanted).length === 0 && (
              <Empty>{say(items.length === 0 ? 'catalogue.empty' : 'catalogue.none')}</Empty>
            )}
            <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
              {items.filter(isWanted).map((shown) => (
                <ItemCard
                  key={shown.item.itemNo}
                  {...{ shown, mayManage, choices: offered }}
                  onEdit={() =>
                    setEdited({ draft: draftOfItem(shown.item), version: shown.version })
                  }
                />
              ))}
            </Flex>
          </Flex>
        )
      }
    </DisclosurePage>
  );
}

/** Has what is owed computed anew, and says what that changed and what nobody has entered. */
function Generation() {
  const { say } = useWords();
  const { send, isSending, problem } = useSend();
  const [done, setDone] = useState<GeneratedCounts | null>(null);
  const generate = async () => {
    const counts = await send<GeneratedCounts>({
      ...{ method: 'post', address: '/disclosure/generate', body: {}, done: null },
    });
    if (counts !== undefined) setDone(counts);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2} data-no-print>
      <Flex gap={3} wrap="wrap">
        <Button variant="tertiary" loading={isSending} onClick={() => void generate()}>
          {say('generate')}
        </Button>
        {done !== null && (
          <span role="status">
            {say('generate.done', {
              ...{ added: done.added, changed: done.changed, dropped: done.dropped },
            })}
          </span>
        )}
      </Flex>
      <Problem text={problem} />
      {done !== null && <Warnings warnings={done.warnings} />}
    </Flex>
  );
}
