import { Flex, Typography } from '@strapi/design-system';
import type { TicketResponse } from '../../feedback/staff-contracts';
import { formatInstant } from '../../site/dates';
import { Card, Heading } from '../staff/staff-page';
import { OWN_WORDS, useWords, type WordKey } from '../use-words';
import type { ChoiceNames } from './choice-names';
import { noteLines } from './event-note';

interface TicketEventsProps {
  readonly ticket: TicketResponse;
  readonly names: ChoiceNames;
}

/** What happened to a ticket, in order; nothing of it can be changed. */
export function TicketEvents({ ticket, names }: TicketEventsProps) {
  const { say, locale } = useWords();
  return (
    <Flex direction="column" alignItems="stretch" gap={3} tag="section">
      <Heading>{say('feedback.history')}</Heading>
      <Flex direction="column" alignItems="stretch" gap={2} tag="ol">
        {ticket.events.map(({ at, step, actor, who, publicText, internalText }, index) => (
          <Card key={`${at}-${index}`}>
            <Typography fontWeight="bold">{stepName(step, say)}</Typography>
            <Typography variant="pi" textColor="neutral600" tag="p">
              {[formatInstant(at, ticket.timeZone, locale), who ?? say(`feedback.${actor}`)].join(
                ' · ',
              )}
            </Typography>
            {publicText !== null && <Typography tag="p">{publicText}</Typography>}
            {internalText !== null && (
              <Typography tag="p" textColor="neutral600" style={{ whiteSpace: 'pre-line' }}>
                {say('feedback.noteOf', {
                  text: noteLines({ step, internalText }, { names, say }).join('\n'),
                })}
              </Typography>
            )}
          </Card>
        ))}
      </Flex>
    </Flex>
  );
}

function stepName(step: string, say: ReturnType<typeof useWords>['say']): string {
  const key = `feedback.step.${step}`;
  return key in OWN_WORDS ? say(key as WordKey) : step;
}
