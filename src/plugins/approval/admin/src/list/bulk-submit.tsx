import { Flex, Typography } from '@strapi/design-system';
import { unstable_useDocumentLayout as useDocumentLayout } from '@strapi/strapi/admin';
import { useState } from 'react';

import { refreshAnswers } from '../../../../../shared/panel/use-answer';
import { useOnce } from '../../../../../shared/panel/use-once';
import { FormBody } from '../../../../../shared/panel/form-dialog';
import { LongText } from '../../../../../shared/panel/inputs';
import type { Sentence } from '../words/sentence';
import { useWords } from '../words/use-words';
import type { TickedDocument } from './bulk-standing';
import { submitEach, type Submitted } from './submit-each';

interface BulkSubmitProps {
  readonly uid: string;
  readonly documents: readonly (TickedDocument & Readonly<Record<string, unknown>>)[];
  readonly onClose: () => void;
  /** Called once something may have been submitted. */
  readonly onSent: () => void;
}

/** Puts several documents forward and says of each what came of it. */
export function BulkSubmit({ uid, documents, onClose, onSent }: BulkSubmitProps) {
  const { say } = useWords();
  const [comment, setComment] = useState('');
  const { isWorking: isSending, once } = useOnce();
  const [results, setResults] = useState<Submitted | null>(null);
  const { mainField } = useDocumentLayout(uid).list.settings;
  const isDone = results !== null && !isSending;
  const submit = async () => {
    setResults({});
    onSent();
    const ids = documents.map(({ documentId }) => documentId);
    await submitEach(uid, ids, comment, setResults);
    refreshAnswers();
  };
  return (
    <FormBody
      confirmLabel={say(isDone ? 'close' : 'action.submit')}
      isReady
      {...{ isSending, onClose, problem: '' }}
      isOver={isDone}
      onConfirm={() => (isDone ? onClose() : void once(submit))}
    >
      <Typography>{say('bulkSubmit.hint')}</Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {documents.map((document) => (
          <Flex key={document.documentId} tag="li" direction="column" alignItems="stretch">
            <Typography fontWeight="bold">
              {textOf(document[mainField]) || document.documentId}
            </Typography>
            <Result result={results?.[document.documentId]} />
          </Flex>
        ))}
      </Flex>
      {results === null && (
        <LongText label={say('submit.comment')} value={comment} onChange={setComment} />
      )}
    </FormBody>
  );
}

/** Nothing yet while it is not known. */
function Result({ result }: { readonly result: Sentence | null | undefined }) {
  const { say, tell } = useWords();
  if (result === undefined) return null;
  return (
    <Typography variant="pi" role="status" textColor={result === null ? 'success700' : 'danger700'}>
      {result === null ? say('submit.done') : tell(result)}
    </Typography>
  );
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
