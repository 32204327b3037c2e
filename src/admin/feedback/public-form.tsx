import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { masked } from '../../feedback/domain/personal-data';
import type { PreviewResponse, TicketResponse } from '../../feedback/staff-contracts';
import { Heading } from '../staff/staff-page';
import { useWords } from '../use-words';
import { LongText } from './inputs';
import { Panel } from './panel';
import { Problem } from './problem';
import { useSend } from './use-send';

interface PublicFormProps {
  readonly ticket: TicketResponse;
  readonly onDone: () => void;
}

const ENTRIES = '/content-manager/collection-types/api::feedback-entry.feedback-entry';

/** The text for the public, what in it would tell who somebody is, and the draft made of it. */
export function PublicForm({ ticket, onDone }: PublicFormProps) {
  const { say } = useWords();
  const { problem, isSending, send } = useSend();
  const [question, setQuestion] = useState(() => masked(ticket.rawText));
  const [reply, setReply] = useState(ticket.reply ?? '');
  const [preview, setPreview] = useState<PreviewResponse | null>(null);
  const text = { question, reply };
  const root = `/transparency/feedback/${ticket.id}`;
  const check = async () => {
    const answer = await send<PreviewResponse>('post', `${root}/preview`, text);
    if (answer !== undefined) setPreview(answer);
  };
  const make = async () => {
    if ((await send('post', `${root}/entry`, text)) !== undefined) onDone();
  };
  if (ticket.entryId !== null && ticket.visibility !== 'private') {
    return (
      <Panel>
        <Heading>{say('feedback.public')}</Heading>
        <Typography>{say(`feedback.visibility.${ticket.visibility}`)}</Typography>
        <Typography tag={Link} to={`${ENTRIES}/${ticket.entryId}`} textColor="primary600">
          {say('feedback.openEntry')}
        </Typography>
      </Panel>
    );
  }
  if (ticket.reply === null) return null;
  return (
    <Panel>
      <Heading>{say('feedback.public')}</Heading>
      <Typography variant="pi">{say('feedback.publicHint')}</Typography>
      <LongText label="feedback.publicQuestion" value={question} onChange={setQuestion} />
      <LongText label="feedback.publicReply" value={reply} onChange={setReply} />
      {preview !== null && <Preview {...{ text, preview }} />}
      <Problem text={problem} />
      <Flex gap={2} wrap="wrap">
        <Button variant="secondary" disabled={isSending} onClick={() => void check()}>
          {say('feedback.preview')}
        </Button>
        <Button disabled={isSending} onClick={() => void make()}>
          {say('feedback.makeEntry')}
        </Button>
      </Flex>
    </Panel>
  );
}

interface PreviewProps {
  readonly text: { readonly question: string; readonly reply: string };
  readonly preview: PreviewResponse;
}

function Preview({ text, preview: { findings } }: PreviewProps) {
  const { say } = useWords();
  return (
    <Flex direction="column" alignItems="stretch" gap={2} background="neutral100" padding={4}>
      <Typography variant="sigma">{say('feedback.previewTitle')}</Typography>
      <Typography fontWeight="bold">{text.question}</Typography>
      <Typography>{text.reply}</Typography>
      <Flex direction="column" alignItems="stretch" role="status">
        {findings.length === 0 && <Typography>{say('feedback.previewClean')}</Typography>}
        {findings.map(({ field, text: found, blocks }, index) => (
          <Typography key={`${field}-${index}`} textColor={blocks ? 'danger600' : 'warning700'}>
            {say(blocks ? 'feedback.previewBlocks' : 'feedback.previewName', { text: found })}
          </Typography>
        ))}
      </Flex>
    </Flex>
  );
}
