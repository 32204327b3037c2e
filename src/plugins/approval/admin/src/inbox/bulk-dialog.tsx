import { Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';

import type { BulkRequest, BulkResponse, InboxItem } from '../../../contracts/cases';
import { useSend } from '../answers/use-send';
import { FormDialog } from '../../../../../shared/panel/form-dialog';
import { LongText } from '../../../../../shared/panel/inputs';
import { keyFor } from '../words/sentences';
import { useWords } from '../words/use-words';
import { bulkDecisions } from './bulk-decisions';

interface BulkDialogProps {
  readonly items: readonly InboxItem[];
  readonly onClose: () => void;
}

/** Approves several cases at once and says of each what came of it. */
export function BulkDialog({ items, onClose }: BulkDialogProps) {
  const { say } = useWords();
  const { send, ...sending } = useSend();
  const [comment, setComment] = useState('');
  const [results, setResults] = useState<BulkResponse['results'] | null>(null);
  // What was ticked when it opened: the list behind it changes with every approval.
  const [asked] = useState(items);
  const approve = async () => {
    const body: BulkRequest = { decisions: bulkDecisions(asked, comment) };
    const answer = await send<BulkResponse>({
      ...{ method: 'post', address: '/approval/decisions', body, done: null },
    });
    if (answer) setResults(answer.results);
  };
  return (
    <FormDialog
      title={say('bulk.title', { count: asked.length })}
      confirmLabel={say(results === null ? 'verdict.approve' : 'close')}
      isReady
      {...{ ...sending, onClose }}
      onConfirm={() => (results === null ? void approve() : onClose())}
    >
      <Typography>{say('bulk.hint')}</Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {asked.map((item) => (
          <Flex key={item.caseId} tag="li" direction="column" alignItems="stretch">
            <Typography fontWeight="bold">{item.title}</Typography>
            {results !== null && <Result caseId={item.caseId} results={results} />}
          </Flex>
        ))}
      </Flex>
      {results === null && (
        <LongText label={say('decide.commentOptional')} value={comment} onChange={setComment} />
      )}
    </FormDialog>
  );
}

interface ResultProps {
  readonly caseId: number;
  readonly results: BulkResponse['results'];
}

function Result({ caseId, results }: ResultProps) {
  const { say } = useWords();
  const mine = results.filter((result) => result.caseId === caseId);
  return (
    <>
      {mine.map(({ error, state }, index) => {
        const key = error === null ? null : keyFor('refusal', error.code);
        return (
          <Typography
            key={index}
            variant="pi"
            role="status"
            textColor={error === null ? 'success700' : 'danger700'}
          >
            {error === null
              ? say('bulk.done', { state: state === null ? '' : say(`state.${state}`) })
              : key === null
                ? error.message
                : say(key)}
          </Typography>
        );
      })}
    </>
  );
}
