import { Button, Flex, Typography } from '@strapi/design-system';
import type { ChoicesResponse, TicketResponse } from '../../feedback/staff-contracts';
import { Heading, StaffPage } from '../staff/staff-page';
import { useAnswer } from '../staff/use-answer';
import { useWords } from '../use-words';
import { choiceNames, type ChoiceNames } from './choice-names';
import { ContactBox } from './contact-box';
import { Panel } from './panel';
import { PictureBox } from './picture-box';
import { ProtectForm } from './protect-form';
import { PublicForm } from './public-form';
import { dueText, TicketBadges } from './queue-list';
import { StepForms } from './step-forms';
import { TicketEvents } from './ticket-events';

interface TicketViewProps {
  readonly id: number;
  readonly mayHandle: boolean;
  readonly onClose: () => void;
}

/** One ticket: what was said, what can be done, what happened. */
export function TicketView({ id, mayHandle, onClose }: TicketViewProps) {
  const { say } = useWords();
  const ticket = useAnswer<TicketResponse>(`/transparency/feedback/${id}`);
  const choices = useAnswer<ChoicesResponse>('/transparency/feedback/choices');
  const action = (
    <Button variant="tertiary" onClick={onClose}>
      {say('feedback.back')}
    </Button>
  );
  const title = ticket.state.kind === 'shown' ? ticket.state.answer.ticketNo : say('feedback.menu');
  const { refresh } = ticket;
  const known = choices.state.kind === 'shown' ? choices.state.answer : null;
  const names = choiceNames(known);
  return (
    <StaffPage
      title={title}
      subtitle={say('feedback.subtitle')}
      {...{ action, state: ticket.state }}
    >
      {(answer) => (
        <Flex direction="column" alignItems="stretch" gap={6}>
          <Said {...{ ticket: answer, names, mayHandle }} />
          {mayHandle && <PictureBox ticket={answer} />}
          {mayHandle && known !== null && (
            <StepForms
              key={answer.version}
              {...{ ticket: answer, choices: known, onDone: refresh }}
            />
          )}
          {mayHandle && <ContactBox ticket={answer} />}
          {mayHandle && !answer.isProtected && (
            <PublicForm key={`public-${answer.version}`} ticket={answer} onDone={refresh} />
          )}
          {mayHandle && (
            <ProtectForm ticket={answer} onDone={answer.isProtected ? refresh : onClose} />
          )}
          <TicketEvents {...{ ticket: answer, names }} />
        </Flex>
      )}
    </StaffPage>
  );
}

interface SaidProps {
  readonly ticket: TicketResponse;
  readonly names: ChoiceNames;
  readonly mayHandle: boolean;
}

function Said({ ticket, names, mayHandle }: SaidProps) {
  const { say } = useWords();
  const { rawText, submitterRole, channel, department, assignee, visibility } = ticket;
  const facts = [
    say(`feedback.channel.${channel}`),
    say(`feedback.role.${submitterRole}`),
    names.department(department),
    ...(assignee === null ? [] : [assignee]),
    say(`feedback.visibility.${visibility}`),
    dueText(ticket, say),
  ];
  return (
    <Panel>
      <TicketBadges ticket={ticket} />
      <Heading>{say('feedback.original')}</Heading>
      <Typography dir="auto" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {rawText}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {facts.join(' · ')}
      </Typography>
      {ticket.attachments.length > 0 && !mayHandle && (
        <Typography variant="pi">
          {say('feedback.images', { count: ticket.attachments.length })}
        </Typography>
      )}
    </Panel>
  );
}
