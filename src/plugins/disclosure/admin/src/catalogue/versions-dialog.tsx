import { Box, Flex, Loader, Modal, Typography } from '@strapi/design-system';

import type { ItemResponse } from '../../../contracts/catalogue';
import { useAnswer } from '../../../../../shared/panel/use-answer';
import { DialogFrame } from '../../../../../shared/panel/dialog-frame';
import { Failed } from '../../../../../shared/panel/failed';
import { StateBadge } from '../parts/state-badge';
import { Table } from '../../../../../shared/panel/table';
import { useWords } from '../words/use-words';

interface VersionsDialogProps {
  readonly itemNo: string;
  readonly name: string;
  readonly onClose: () => void;
}

/** Every version of an item with who made it, and what was owed by it. */
export function VersionsDialog({ itemNo, name, onClose }: VersionsDialogProps) {
  const { say } = useWords();
  const state = useAnswer<ItemResponse>(`/disclosure/items/${encodeURIComponent(itemNo)}`);
  return (
    <DialogFrame title={say('versions.title', { name })} onClose={onClose}>
      <Modal.Body>
        {state.kind === 'loading' && <Loader>{say('loading')}</Loader>}
        {state.kind === 'failed' && <Failed />}
        {state.kind === 'shown' && <Versions shown={state.answer} />}
      </Modal.Body>
    </DialogFrame>
  );
}

function Versions({ shown }: { readonly shown: ItemResponse }) {
  const { say, instant, day } = useWords();
  const { versions, obligations } = shown;
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <Typography variant="pi" textColor="neutral600">
        {say('item.past')}
      </Typography>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
        {versions.map(({ version, at, by, ruleText }) => (
          <Box tag="li" key={version} style={{ listStyle: 'none' }}>
            <Typography fontWeight="bold" tag="p">
              {say('version', { version })}
            </Typography>
            <Typography tag="p">{ruleText}</Typography>
            <Typography variant="pi" textColor="neutral600" tag="p">
              {say('version.changed', { at: instant(at), name: by?.name ?? say('system') })}
            </Typography>
          </Box>
        ))}
      </Flex>
      {obligations.length === 0 ? (
        <Typography textColor="neutral600">{say('versions.nothingOwed')}</Typography>
      ) : (
        <Table
          caption={say('versions.owed')}
          columns={[
            { key: 'period', label: say('period') },
            { key: 'dueOn', label: say('dueOn') },
            { key: 'state', label: say('due.state') },
          ]}
          rows={obligations.map(({ periodKey, dueOn, state }) => ({
            key: periodKey,
            cells: { period: periodKey, dueOn: day(dueOn), state: <StateBadge state={state} /> },
          }))}
        />
      )}
    </Flex>
  );
}
