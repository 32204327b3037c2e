import { Button, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { ContactResponse, TicketResponse } from '../../feedback/staff-contracts';
import { useWords } from '../use-words';
import { Line } from './inputs';
import { Panel } from './panel';
import { Problem } from './problem';
import { useSend } from './use-send';

/** How to reach the reporter: asked for with a reason, which is logged. */
export function ContactBox({ ticket }: { readonly ticket: TicketResponse }) {
  const { say } = useWords();
  const { problem, send } = useSend();
  const [reason, setReason] = useState('');
  const [shown, setShown] = useState<ContactResponse | null>(null);
  if (!ticket.hasContact) return null;
  const show = async () => {
    const query = new URLSearchParams({ reason });
    const path = `/transparency/feedback/${ticket.id}/contact?${query.toString()}`;
    const answer = await send<ContactResponse>('get', path);
    if (answer !== undefined) setShown(answer);
  };
  return (
    <Panel>
      {shown === null ? (
        <>
          <Line label="feedback.contactReason" value={reason} onChange={setReason} />
          <Button variant="secondary" onClick={() => void show()}>
            {say('feedback.contact')}
          </Button>
        </>
      ) : (
        <Typography>{contactText(shown, say)}</Typography>
      )}
      <Problem text={problem} />
    </Panel>
  );
}

function contactText({ contact }: ContactResponse, say: ReturnType<typeof useWords>['say']) {
  if (contact === null) return say('feedback.contactGone');
  const { name, phone, email, guardian, deleteAfter } = contact;
  return [
    ...[name, phone, email].filter((part) => part !== null),
    ...(guardian ? [say('feedback.guardian')] : []),
    say('feedback.contactUntil', { day: deleteAfter }),
  ].join(' · ');
}
