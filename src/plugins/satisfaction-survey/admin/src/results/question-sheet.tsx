import { Box, Button, Typography } from '@strapi/design-system';
import { useState } from 'react';

import { Sheet } from '../../../../../shared/panel/sheet';
import type { QuestionCounts } from '../../../contracts/admin/results';
import { useMay } from '../answers/use-may';
import { useWords } from '../words/use-words';
import { FiguresLine } from './figures-line';
import { TextsDialog } from './texts-dialog';
import type { GroupAnswers } from './value-grid';
import { ValuesOf } from './values-of';

interface QuestionSheetProps {
  readonly surveyId: string;
  readonly place: number;
  readonly counts: QuestionCounts;
  /** How the groups answered it, to be shown beside everybody; empty for everybody alone. */
  readonly others: readonly GroupAnswers[];
}

const OPEN_TYPES = ['shortText', 'longText'];

/** How one question was answered. */
export function QuestionSheet({ surveyId, place, counts, others }: QuestionSheetProps) {
  const { say, inWords, count } = useWords();
  const [isReading, setReading] = useState(false);
  const mayRead = useMay('readResponses');
  const { question, type, answered, skipped, hidden, askedOf, cells, statistics } = counts;
  const text = inWords(counts.text) || question;
  const isOpen = OPEN_TYPES.includes(type) || cells.some(({ value }) => value === 'other');
  return (
    <Sheet
      title={say('figures.question', { place, text })}
      hint={say('figures.asked', {
        ...{ asked: count(askedOf), answered: count(answered) },
        ...{ skipped: count(skipped), hidden: count(hidden) },
      })}
    >
      <FiguresLine figures={statistics} />
      <ValuesOf {...{ text, type, cells, answered, others }} />
      {isOpen && mayRead && (
        <Box data-no-print>
          <Button variant="tertiary" onClick={() => setReading(true)}>
            {say('texts.read')}
          </Button>
        </Box>
      )}
      {!isOpen && cells.length === 0 && answered === 0 && (
        <Typography textColor="neutral600">{say('figures.none')}</Typography>
      )}
      {isReading && (
        <TextsDialog
          {...{
            surveyId,
            text,
            question: OPEN_TYPES.includes(type) ? question : `${question}.other`,
          }}
          onClose={() => setReading(false)}
        />
      )}
    </Sheet>
  );
}
