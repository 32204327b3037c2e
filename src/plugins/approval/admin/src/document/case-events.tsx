import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import type { ShownCase, ShownCaseEvent } from '../../../contracts/document';
import { shownInPanel } from '../words/case-story';
import { eventSentence } from '../words/event-sentence';
import { useWords } from '../words/use-words';

const Summary = styled.summary`
  cursor: pointer;
  font-size: ${({ theme }) => theme.fontSizes[1]};
  font-weight: 600;
  color: ${({ theme }) => theme.colors.neutral800};
`;

/** Everything that happened to the case, newest first. */
export function CaseEvents({ shown }: { readonly shown: ShownCase }) {
  const { say, titleOf } = useWords();
  const events = shownInPanel(shown.events);
  if (events.length === 0) return null;
  const stepTitle = (key: string | null) =>
    titleOf(shown.steps.find((step) => step.key === key)?.titles ?? null);
  return (
    <details>
      <Summary>{say('events.title', { count: events.length })}</Summary>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={2} paddingTop={2}>
        {events.map((event, index) => (
          <Event key={`${event.at} ${index}`} event={event} step={stepTitle(event.stepKey)} />
        ))}
      </Flex>
    </details>
  );
}

interface EventProps {
  readonly event: ShownCaseEvent;
  /** Title of the step that it is about; empty for none. */
  readonly step: string;
}

function Event({ event, step }: EventProps) {
  const { tell, say, instant } = useWords();
  const name = event.by?.name ?? say('events.system');
  const who = event.for === null ? name : say('events.byFor', { name, for: event.for.name });
  return (
    <Flex tag="li" direction="column" alignItems="stretch">
      <Typography variant="pi">{tell(eventSentence(event, step))}</Typography>
      <Typography variant="pi" textColor="neutral600">{`${instant(event.at)} · ${who}`}</Typography>
      {event.text !== null && event.text !== '' && (
        <Typography variant="pi" textColor="neutral600" dir="auto">
          {event.text}
        </Typography>
      )}
    </Flex>
  );
}
