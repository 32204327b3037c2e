import { Button, Flex, Typography } from '@strapi/design-system';

import { Card, Heading } from '../../../../../shared/panel/card';
import { PageLink } from '../../../../../shared/panel/page-link';
import type { Day } from '../../../../../shared/workdays';
import type { ShownEntry } from '../../../server/src/domain/calendar/agenda';
import { StateBadge } from '../parts/badges';
import { DocumentName } from '../plans/document-name';
import { PAGES } from '../plugin-id';
import { useWords } from '../words/use-words';
import type { PanelEntry } from './shown-entry';

interface DayEntriesProps {
  readonly day: Day;
  readonly entries: readonly ShownEntry<PanelEntry>[];
  readonly onOpen: (entry: PanelEntry) => void;
  readonly onPickUp: (entry: PanelEntry, day: Day) => void;
}

/** What is planned on a day, one after another. */
export function DayEntries({ day, entries, onOpen, onPickUp }: DayEntriesProps) {
  const { say, longDay } = useWords();
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={2} aria-label={longDay(day)}>
      <Heading>{longDay(day)}</Heading>
      {entries.length === 0 ? (
        <Typography textColor="neutral600">{say('day.empty')}</Typography>
      ) : (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
          {entries.map((entry) => (
            <Card key={entry.planId}>
              <Entry
                entry={entry}
                onOpen={() => onOpen(entry)}
                onPickUp={() => onPickUp(entry, day)}
              />
            </Card>
          ))}
        </Flex>
      )}
    </Flex>
  );
}

interface EntryProps {
  readonly entry: ShownEntry<PanelEntry>;
  readonly onOpen: () => void;
  readonly onPickUp: () => void;
}

function Entry({ entry, onOpen, onPickUp }: EntryProps) {
  const { say, clock } = useWords();
  const { verb, state, isElsewhere, bundleId, mayMove, title } = entry;
  return (
    <Flex justifyContent="space-between" gap={4} wrap="wrap" alignItems="flex-start">
      <Flex direction="column" alignItems="flex-start" gap={1} flex="1 1 26rem">
        <Flex gap={2} wrap="wrap" alignItems="center">
          <Typography fontWeight="bold">{entry.clock}</Typography>
          <Typography>{say(`verb.${verb}`)}</Typography>
          <StateBadge state={state} />
        </Flex>
        <DocumentName plan={entry} />
        {isElsewhere && (
          <Typography variant="pi" textColor="neutral600">
            {say('plan.planned', { time: clock(entry) })}
          </Typography>
        )}
        {bundleId !== null && (
          <Typography variant="pi">
            <PageLink to={`${PAGES}/bundles/${bundleId}`}>{say('plan.bundle')}</PageLink>
          </Typography>
        )}
      </Flex>
      <Flex gap={2} wrap="wrap">
        {mayMove && (
          <Button
            size="S"
            variant="tertiary"
            aria-label={say('carry.start.of', { title })}
            onClick={onPickUp}
          >
            {say('carry.start')}
          </Button>
        )}
        <Button
          size="S"
          variant="tertiary"
          aria-label={say('details.of', { title })}
          onClick={onOpen}
        >
          {say('details')}
        </Button>
      </Flex>
    </Flex>
  );
}
