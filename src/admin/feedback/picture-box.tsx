import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { TicketResponse } from '../../feedback/staff-contracts';
import { useWords } from '../use-words';
import { saveFile } from './save-file';
import { Line } from './inputs';
import { Panel } from './panel';
import { Problem } from './problem';
import { useSend } from './use-send';

/** The pictures of a report: each is downloaded for a reason, which is logged. */
export function PictureBox({ ticket }: { readonly ticket: TicketResponse }) {
  const { say } = useWords();
  const { problem, isSending, load } = useSend();
  const [reason, setReason] = useState('');
  const { attachments } = ticket;
  if (attachments.length === 0) return null;
  const download = async (no: number, name: string) => {
    const query = new URLSearchParams({ reason });
    const path = `/transparency/feedback/${ticket.id}/attachments/${no}?${query.toString()}`;
    const picture = await load(path);
    if (picture !== undefined) saveFile(picture, name);
  };
  return (
    <Panel>
      <Typography>{say('feedback.images', { count: attachments.length })}</Typography>
      <Line label="feedback.imageReason" value={reason} onChange={setReason} />
      <Flex tag="ul" direction="column" alignItems="flex-start" gap={2}>
        {attachments.map(({ id, name }) => (
          <li key={id}>
            <Button
              variant="secondary"
              disabled={isSending}
              onClick={() => void download(id, name)}
            >
              {say('feedback.imageGet', { name })}
            </Button>
          </li>
        ))}
      </Flex>
      <Problem text={problem} />
    </Panel>
  );
}
