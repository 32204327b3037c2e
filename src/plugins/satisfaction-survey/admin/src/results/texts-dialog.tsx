import { Flex, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';

import { DialogFrame } from '../../../../../shared/panel/dialog-frame';
import { Failed } from '../../../../../shared/panel/failed';
import { Pager } from '../../../../../shared/panel/pager';
import { useAnswer } from '../../../../../shared/panel/use-answer';
import type { TextsResponse } from '../../../contracts/admin/results';
import { surveyApi } from '../plugin-id';
import { useWords } from '../words/use-words';

interface TextsDialogProps {
  readonly surveyId: string;
  readonly question: string;
  readonly text: string;
  readonly onClose: () => void;
}

/** What people wrote, in an order that says nothing of when they did. */
export function TextsDialog({ surveyId, question, text, onClose }: TextsDialogProps) {
  const { say } = useWords();
  const [page, setPage] = useState(1);
  const query = new URLSearchParams({ question, page: String(page) }).toString();
  const state = useAnswer<TextsResponse>(surveyApi(surveyId, `/texts?${query}`));
  return (
    <DialogFrame title={say('texts.title', { text })} onClose={onClose}>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={3}>
          <Typography variant="pi" textColor="neutral600">
            {say('texts.private')}
          </Typography>
          {state.kind === 'loading' && <Typography>{say('loading')}</Typography>}
          {state.kind === 'failed' && <Failed isSmall />}
          {state.kind === 'shown' && state.answer.texts.length === 0 && (
            <Typography>{say('texts.none')}</Typography>
          )}
          {state.kind === 'shown' && (
            <>
              <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
                {state.answer.texts.map(({ responseId, text: written }) => (
                  <li key={responseId}>
                    <Typography style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                      {written}
                    </Typography>{' '}
                    <Typography variant="pi" textColor="neutral600">
                      {say('texts.response', { id: responseId })}
                    </Typography>
                  </li>
                ))}
              </Flex>
              <Pager
                {...{ page, total: state.answer.total, pageSize: state.answer.pageSize }}
                onPage={setPage}
              />
            </>
          )}
        </Flex>
      </Modal.Body>
    </DialogFrame>
  );
}
