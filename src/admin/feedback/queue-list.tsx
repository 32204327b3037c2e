import { Badge, Button, Flex, Typography } from '@strapi/design-system';
import type { QueuedTicket } from '../../feedback/staff-contracts';
import { Card } from '../staff/staff-page';
import { useWords, type WordKey } from '../use-words';
import type { ChoiceNames } from './choice-names';

interface QueueListProps {
  readonly tickets: readonly QueuedTicket[];
  readonly names: ChoiceNames;
  readonly onOpen: (id: number) => void;
}

/** The tickets of a list; the most pressing stand first. */
export function QueueList({ tickets, names, onOpen }: QueueListProps) {
  const { say } = useWords();
  if (tickets.length === 0) {
    return <Typography textColor="neutral600">{say('feedback.empty')}</Typography>;
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={2} tag="ul">
      {tickets.map((ticket) => (
        <Card key={ticket.id}>
          <Flex wrap="wrap" gap={4} justifyContent="space-between">
            <Flex direction="column" alignItems="flex-start" gap={1}>
              <TicketBadges ticket={ticket} />
              <Typography dir="auto">{ticket.beginning}</Typography>
              <Typography variant="pi" textColor="neutral600">
                {[
                  ticket.ticketNo,
                  say(`feedback.channel.${ticket.channel}`),
                  names.department(ticket.department),
                  dueText(ticket, say),
                ].join(' · ')}
              </Typography>
            </Flex>
            <Button
              variant="secondary"
              aria-label={`${say('feedback.open')} ${ticket.ticketNo}`}
              onClick={() => onOpen(ticket.id)}
            >
              {say('feedback.open')}
            </Button>
          </Flex>
        </Card>
      ))}
    </Flex>
  );
}

const FLAGS: Readonly<Record<string, WordKey>> = {
  honeypot: 'feedback.flag.honeypot',
  personalData: 'feedback.flag.personalData',
};

type Shown = Pick<QueuedTicket, 'state' | 'overdue' | 'flags' | 'isProtected' | 'kind'>;

export function TicketBadges({ ticket }: { readonly ticket: Shown }) {
  const { say } = useWords();
  const { state, overdue, flags, isProtected, kind } = ticket;
  return (
    <Flex gap={1} wrap="wrap">
      <Badge>{say(`feedback.state.${state}`)}</Badge>
      <Badge>{say(`feedback.kind.${kind}`)}</Badge>
      {overdue !== null && (
        <Badge backgroundColor="danger100" textColor="danger700">
          {say(`feedback.overdue.${overdue}`)}
        </Badge>
      )}
      {isProtected && (
        <Badge backgroundColor="warning100" textColor="warning700">
          {say('feedback.isProtected')}
        </Badge>
      )}
      {flags.map((flag) => {
        const key = FLAGS[flag];
        return key === undefined ? null : <Badge key={flag}>{say(key)}</Badge>;
      })}
    </Flex>
  );
}

type Due = Pick<QueuedTicket, 'acceptDueOn' | 'replyDueOn' | 'fieldDueOn'>;

export function dueText(
  { acceptDueOn: accept, replyDueOn: reply, fieldDueOn: field }: Due,
  say: ReturnType<typeof useWords>['say'],
): string {
  return say('feedback.due', { accept, reply, field });
}
