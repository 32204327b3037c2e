import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';

import { DialogFrame } from '../../../../../shared/panel/dialog-frame';
import { Failed } from '../../../../../shared/panel/failed';
import { Pager } from '../../../../../shared/panel/pager';
import { useAnswer } from '../../../../../shared/panel/use-answer';
import type { TextsResponse, ThemesResponse } from '../../../contracts/admin/results';
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
  const [{ word, page }, setShown] = useState({ word: '', page: 1 });
  const query = new URLSearchParams({ question, word, page: String(page) }).toString();
  const state = useAnswer<TextsResponse>(surveyApi(surveyId, `/texts?${query}`));
  return (
    <DialogFrame title={say('texts.title', { text })} onClose={onClose}>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={3}>
          <Typography variant="pi" textColor="neutral600">
            {say('texts.private')}
          </Typography>
          <ThemesRow
            {...{ surveyId, question, word }}
            onChoose={(chosen) => setShown({ word: chosen, page: 1 })}
          />
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
                onPage={(next) => setShown({ word, page: next })}
              />
            </>
          )}
        </Flex>
      </Modal.Body>
    </DialogFrame>
  );
}

interface ThemesRowProps {
  readonly surveyId: string;
  readonly question: string;
  /** The one that is chosen; empty for none. */
  readonly word: string;
  readonly onChoose: (word: string) => void;
}

/** Words that several people used: one of them leaves only the texts in which it stands. */
function ThemesRow({ surveyId, question, word, onChoose }: ThemesRowProps) {
  const { say, count } = useWords();
  const query = new URLSearchParams({ question }).toString();
  const state = useAnswer<ThemesResponse>(surveyApi(surveyId, `/themes?${query}`));
  // The texts are there without it, so nothing is said of waiting or of a failure.
  if (state.kind !== 'shown' || state.answer.themes.length === 0) return null;
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <Typography variant="sigma" textColor="neutral600" id="themes">
        {say('texts.themes')}
      </Typography>
      <Flex role="group" aria-labelledby="themes" wrap="wrap" gap={2}>
        {state.answer.themes.map((theme) => (
          <Button
            key={theme.word}
            variant={theme.word === word ? 'secondary' : 'tertiary'}
            aria-pressed={theme.word === word}
            onClick={() => onChoose(theme.word === word ? '' : theme.word)}
          >
            {say('texts.theme', { word: theme.word, count: count(theme.texts) })}
          </Button>
        ))}
      </Flex>
    </Flex>
  );
}
