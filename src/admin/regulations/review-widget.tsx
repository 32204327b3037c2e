import { Box, Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { ReviewResponse } from '../../api/regulation/review-contract';
import { useAnswer } from '../staff/use-answer';
import { useWords, type Say } from '../use-words';

const LIST = '/content-manager/collection-types/api::regulation.regulation';

/** On the home page: regulations whose review is due, and themes without a text in force. */
export function ReviewWidget() {
  const { say } = useWords();
  const { state } = useAnswer<ReviewResponse>('/transparency/regulations/review');
  if (state.kind === 'loading') return <Typography>{say('regulations.loading')}</Typography>;
  if (state.kind === 'failed') return <Typography>{say('regulations.failed')}</Typography>;
  const { due, undated, gaps } = state.answer;
  if (due.length + undated.length + gaps.length === 0) {
    return <Typography>{say('regulations.nothing')}</Typography>;
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {due.map((one) => (
        <Entry key={one.documentId} entry={one} note={dueNote(one, say)} />
      ))}
      {undated.map((one) => (
        <Entry key={one.documentId} entry={one} note={say('regulations.undated')} />
      ))}
      {gaps.map(({ theme, label }) => (
        <Typography key={theme}>{say('regulations.gap', { theme: label })}</Typography>
      ))}
    </Flex>
  );
}

interface EntryProps {
  readonly entry: Pick<ReviewResponse['undated'][number], 'documentId' | 'code' | 'title'>;
  readonly note: string;
}

function Entry({ entry: { documentId, code, title }, note }: EntryProps) {
  return (
    <Box>
      <Typography tag="p" fontWeight="bold">
        <Link to={`${LIST}/${documentId}`}>{`${code} ${title}`}</Link>
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {note}
      </Typography>
    </Box>
  );
}

function dueNote({ reviewDueOn: day, daysLeft }: ReviewResponse['due'][number], say: Say): string {
  return daysLeft < 0
    ? say('regulations.overdue', { day, days: -daysLeft })
    : say('regulations.due', { day, days: daysLeft });
}
