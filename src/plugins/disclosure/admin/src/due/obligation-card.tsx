import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';

import type { ShownObligation } from '../../../contracts/obligations';
import { useMay } from '../answers/use-school';
import { Card } from '../../../../../shared/panel/card';
import { StateBadge } from '../parts/state-badge';
import { useWords } from '../words/use-words';
import { DraftButton } from './draft-button';
import { HistoryDialog } from './history-dialog';
import { WaiveDialog } from './waive-dialog';

interface ObligationCardProps {
  readonly obligation: ShownObligation;
  readonly isDraftable: boolean;
}

/** One thing that has to be out, how it stands, and what the reader can do about it. */
export function ObligationCard({ obligation, isDraftable }: ObligationCardProps) {
  const { say } = useWords();
  const [dialog, setDialog] = useState<'waive' | 'history' | null>(null);
  const may = { waive: useMay('waive'), draft: useMay('draft') };
  const { itemNo, periodKey, title, state, department, ruleText } = obligation;
  const name = say('due.name', { title, period: periodKey });
  const isOpen = ['overdue', 'dueSoon', 'upcoming'].includes(state);
  const isWaivable = isOpen || state === 'late';
  const facts = [department.name, say('due.item', { itemNo }), ruleText];
  return (
    <Card>
      <Flex justifyContent="space-between" gap={4} wrap="wrap" alignItems="flex-start">
        <Flex direction="column" alignItems="flex-start" gap={1} flex="1 1 26rem">
          <StateBadge state={state} />
          <Typography fontWeight="bold">{name}</Typography>
          <Typography>{obligation.sentence}</Typography>
          <Typography variant="pi" textColor="neutral600">
            {facts.join(' · ')}
          </Typography>
          {obligation.unknownYears.length > 0 && (
            <Typography variant="pi" textColor="neutral800">
              {say('due.unknownYears', { years: obligation.unknownYears.join(', ') })}
            </Typography>
          )}
        </Flex>
        <Flex gap={2} wrap="wrap" data-no-print>
          {isOpen && isDraftable && may.draft && <DraftButton {...{ obligation, name }} />}
          {isWaivable && may.waive && (
            <Button
              variant="tertiary"
              aria-label={`${say('waive')} ${name}`}
              onClick={() => setDialog('waive')}
            >
              {say('waive')}
            </Button>
          )}
          <Button
            variant="tertiary"
            aria-label={`${say('history')} ${name}`}
            onClick={() => setDialog('history')}
          >
            {say('history')}
          </Button>
        </Flex>
      </Flex>
      {dialog === 'waive' && (
        <WaiveDialog {...{ obligation, name }} onClose={() => setDialog(null)} />
      )}
      {dialog === 'history' && (
        <HistoryDialog {...{ obligation, name }} onClose={() => setDialog(null)} />
      )}
    </Card>
  );
}
