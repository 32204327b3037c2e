import { Box, Button, Divider, Flex, Loader, Typography } from '@strapi/design-system';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useEffect, useState } from 'react';
import type { TransitionsResponse } from '../../content/transitions/contracts';
import { isComputed, isOperational } from '../../content/schema';
import { textOf, valueAt } from '../form-value';
import { useAnswer } from '../staff/use-answer';
import { useModel } from '../use-model';
import { useWords } from '../use-words';
import { StepHistory } from './step-history';
import { StepList } from './step-list';
import { useRefreshForm } from './use-refresh-form';

/** Where a document stands, its next steps and its history, for types whose state moves by steps. */
export const TransitionsPanel: PanelComponent = (props) => {
  const { model, documentId = '', collectionType, document, activeTab } = props;
  const { say } = useWords();
  const { schema } = useModel();
  const state = schema?.attributes['state'];
  const isStepped = state !== undefined && isComputed(state) && isOperational(state);
  if (!isStepped || activeTab === 'published') return null;
  const savedAt = textOf(valueAt(document, 'updatedAt'));
  const isSaved = documentId !== '' && savedAt !== '';
  return {
    title: say('steps.title'),
    content: isSaved ? (
      <Transitions {...{ model, documentId, collectionType, savedAt }} />
    ) : (
      <Typography variant="pi" textColor="neutral600">
        {say('steps.saveFirst')}
      </Typography>
    ),
  };
};

interface TransitionsProps {
  readonly model: string;
  readonly documentId: string;
  readonly collectionType: string;
  readonly savedAt: string;
}

function Transitions({ model, documentId, collectionType, savedAt }: TransitionsProps) {
  const { say } = useWords();
  const address = `/transparency/transitions/${model}/${documentId}`;
  const refreshForm = useRefreshForm({ model, documentId, collectionType });
  const { state, refresh } = useAnswer<TransitionsResponse>(`${address}?savedAt=${savedAt}`);
  const [taken, setTaken] = useState<TransitionsResponse | null>(null);
  useEffect(() => setTaken(null), [savedAt]);
  const done = (answer: TransitionsResponse) => {
    setTaken(answer);
    refreshForm();
  };
  if (taken === null && state.kind === 'loading')
    return <Loader small>{say('steps.loading')}</Loader>;
  if (taken === null && state.kind === 'failed') {
    return (
      <Flex direction="column" alignItems="stretch" gap={2} width="100%">
        <Typography variant="pi" role="alert" textColor="danger600">
          {say('steps.failed')}
        </Typography>
        <Button size="S" variant="tertiary" onClick={refresh}>
          {say('steps.retry')}
        </Button>
      </Flex>
    );
  }
  const shown = taken ?? (state.kind === 'shown' ? state.answer : null);
  return shown && <Progress {...{ address, shown }} isTaken={taken !== null} onTaken={done} />;
}

interface ProgressProps {
  readonly address: string;
  readonly shown: TransitionsResponse;
  readonly isTaken: boolean;
  readonly onTaken: (answer: TransitionsResponse) => void;
}

function Progress({ address, shown, isTaken, onTaken }: ProgressProps) {
  const { say } = useWords();
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography variant="omega" fontWeight="bold">
        {say('steps.now', { state: shown.label })}
      </Typography>
      <Box role="status">
        {isTaken && (
          <Typography variant="pi" textColor="success600">
            {say('steps.taken', { state: shown.label })}
          </Typography>
        )}
      </Box>
      <StepList {...{ address, shown, onTaken }} />
      <Divider />
      <StepHistory {...shown} />
    </Flex>
  );
}
