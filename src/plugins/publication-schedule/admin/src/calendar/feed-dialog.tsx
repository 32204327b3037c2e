import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';

import { DialogFrame } from '../../../../../shared/panel/dialog-frame';
import { Failed } from '../../../../../shared/panel/failed';
import { Line } from '../../../../../shared/panel/inputs';
import { Problem } from '../../../../../shared/panel/problem';
import { useAnswer } from '../../../../../shared/panel/use-answer';
import type { FeedResponse, NewFeedResponse } from '../../../contracts/views';
import { useSend } from '../answers/use-send';
import { API } from '../plugin-id';
import { useWords } from '../words/use-words';

const FEED = `${API}/feed`;

/** An address under which another calendar reads what the reader may see; it is shown once. */
export function FeedDialog({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords();
  const state = useAnswer<FeedResponse>(FEED);
  return (
    <DialogFrame title={say('feed.title')} onClose={onClose}>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography>{say('feed.hint')}</Typography>
          {state.kind === 'loading' && <Typography>{say('loading')}</Typography>}
          {state.kind === 'failed' && <Failed isSmall />}
          {state.kind === 'shown' && <Feed madeAt={state.answer.madeAt} />}
        </Flex>
      </Modal.Body>
    </DialogFrame>
  );
}

function Feed({ madeAt }: FeedResponse) {
  const { say, instant } = useWords();
  const { send, isSending, problem } = useSend();
  const [address, setAddress] = useState('');
  const make = async () => {
    const made = await send<NewFeedResponse>({
      ...{ method: 'post', address: FEED, body: {}, done: null },
    });
    if (made) setAddress(new URL(made.path, window.location.origin).href);
  };
  const remove = async () => {
    const gone = await send({
      ...{ method: 'del', address: FEED, body: {}, done: { key: 'feed.removed' } },
    });
    if (gone !== undefined) setAddress('');
  };
  return (
    <>
      {address !== '' && (
        <Line
          label={say('feed.address')}
          hint={say('feed.once')}
          value={address}
          onChange={() => undefined}
        />
      )}
      {address === '' && madeAt !== null && (
        <Typography>{say('feed.made', { at: instant(madeAt) })}</Typography>
      )}
      <Problem text={problem} />
      <Flex gap={2} wrap="wrap">
        <Button loading={isSending} onClick={() => void make()}>
          {say(madeAt === null ? 'feed.make' : 'feed.makeAgain')}
        </Button>
        {madeAt !== null && (
          <Button variant="danger-light" disabled={isSending} onClick={() => void remove()}>
            {say('feed.remove')}
          </Button>
        )}
      </Flex>
    </>
  );
}
