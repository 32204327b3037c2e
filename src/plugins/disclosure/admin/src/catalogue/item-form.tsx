import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';

import type { ItemsResponse, SaveItemResponse } from '../../../contracts/catalogue';
import { useSend } from '../answers/use-send';
import { Filters } from '../../../../../shared/panel/filters';
import { Line } from '../../../../../shared/panel/inputs';
import { Problem } from '../../../../../shared/panel/problem';
import { Sheet } from '../../../../../shared/panel/sheet';
import { useWords } from '../words/use-words';
import { isComplete, itemOfDraft, type ItemDraft } from './item-draft';
import { ItemPlace } from './item-place';
import { ItemWords } from './item-words';
import { RuleInput } from './rule-input';

interface ItemFormProps {
  readonly draft: ItemDraft;
  /** The version that was read; 0 for a new item. */
  readonly version: number;
  readonly choices: ItemsResponse['choices'];
  readonly onClose: () => void;
}

/** A catalogue item as it is typed; what was owed before stays as it was. */
export function ItemForm({ draft: first, version, choices, onClose }: ItemFormProps) {
  const { say } = useWords();
  const { send, isSending, problem } = useSend();
  const [draft, setDraft] = useState(first);
  const change = (changes: Partial<ItemDraft>) => setDraft({ ...draft, ...changes });
  const type = choices.contentTypes.find(({ uid }) => uid === draft.contentType);
  const save = async () => {
    const item = itemOfDraft(draft);
    const saved = await send<SaveItemResponse>({
      method: 'put',
      address: `/disclosure/items/${encodeURIComponent(draft.itemNo.trim())}`,
      body: { version, item },
      done: { key: 'item.saved' },
    });
    if (saved !== undefined) onClose();
  };
  return (
    <Sheet title={say(version === 0 ? 'item.new' : 'item.edit')} hint={say('item.past')}>
      <ItemWords {...{ draft, change, choices }} isNew={version === 0} />
      <ItemPlace {...{ draft, change, choices }} fields={type?.fields ?? []} />
      <RuleInput
        {...{ rule: draft.rule, cadence: draft.cadence, eventFields: type?.eventFields ?? [] }}
        onChange={(rule) => change({ rule })}
      />
      <Filters>
        <Line
          label={say('item.grace')}
          hint={say('item.grace.hint')}
          type="number"
          value={draft.graceWorkdays}
          onChange={(graceWorkdays) => change({ graceWorkdays })}
        />
        <Line
          label={say('item.notice')}
          hint={say('item.notice.hint')}
          type="number"
          value={draft.noticeWorkdays}
          onChange={(noticeWorkdays) => change({ noticeWorkdays })}
        />
        <Line
          label={say('item.retention')}
          hint={say('item.retention.hint')}
          type="number"
          value={draft.retentionYears}
          onChange={(retentionYears) => change({ retentionYears })}
        />
      </Filters>
      <Filters>
        {(['activeFrom', 'activeTo', 'measuredFrom', 'measuredTo'] as const).map((name) => (
          <Line
            key={name}
            label={say(`item.${name}`)}
            hint={say(`item.${name}.hint`)}
            isRequired={name === 'activeFrom'}
            type="date"
            value={draft[name]}
            onChange={(day) => change({ [name]: day })}
          />
        ))}
      </Filters>
      <Problem text={problem} />
      {!isComplete(draft) && (
        <Typography variant="pi" textColor="neutral600">
          {say('item.incomplete')}
        </Typography>
      )}
      <Box>
        <Flex gap={2} wrap="wrap">
          <Button disabled={!isComplete(draft)} loading={isSending} onClick={() => void save()}>
            {say('save')}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {say('cancel')}
          </Button>
        </Flex>
      </Box>
    </Sheet>
  );
}
