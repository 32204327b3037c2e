import { Button, Flex } from '@strapi/design-system';
import { useState } from 'react';
import { TRANSFERS } from '../../feedback/domain/ticket';
import type { TicketResponse } from '../../feedback/staff-contracts';
import { useWords } from '../use-words';
import { Choice, Line } from './inputs';
import { Panel } from './panel';
import { Problem } from './problem';
import { useSend } from './use-send';

interface ProtectFormProps {
  readonly ticket: TicketResponse;
  readonly onDone: () => void;
}

/** Takes a report out of the ordinary flow, or hands it back, for a reason. */
export function ProtectForm({ ticket, onDone }: ProtectFormProps) {
  const { say } = useWords();
  const { problem, isSending, send } = useSend();
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [target, setTarget] = useState('');
  const label = say(ticket.isProtected ? 'feedback.release' : 'feedback.protect');
  const confirm = async () => {
    const transfer = ticket.isProtected ? null : target;
    const path = `/transparency/feedback/${ticket.id}/protect`;
    const done = await send('post', path, { transfer, reason });
    if (done === undefined) return;
    setAsking(false);
    onDone();
  };
  if (!isAsking) {
    return (
      <Flex>
        <Button variant="tertiary" onClick={() => setAsking(true)}>
          {label}
        </Button>
      </Flex>
    );
  }
  return (
    <Panel>
      {!ticket.isProtected && (
        <Choice
          label="feedback.protectTarget"
          value={target}
          options={TRANSFERS.map((one) => [one, say(`feedback.transfer.${one}`)])}
          onChange={setTarget}
        />
      )}
      <Line label="feedback.protectReason" value={reason} onChange={setReason} />
      <Problem text={problem} />
      <Flex gap={2}>
        <Button
          variant="danger-light"
          disabled={isSending || (!ticket.isProtected && target === '')}
          onClick={() => void confirm()}
        >
          {label}
        </Button>
        <Button variant="tertiary" onClick={() => setAsking(false)}>
          {say('feedback.cancel')}
        </Button>
      </Flex>
    </Panel>
  );
}
