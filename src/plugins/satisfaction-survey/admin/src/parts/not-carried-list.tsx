import { Box, Typography } from '@strapi/design-system';

import type { NotCarried } from '../../../domain/surveyjs/not-carried';
import type { Say, WordKey } from '../words/sentence';
import { useWords } from '../words/use-words';

interface NotCarriedListProps {
  readonly notes: readonly NotCarried[];
  readonly heading: Extract<WordKey, 'import.lost' | 'surveyjs.lost'>;
  /** Said where nothing is missing. */
  readonly otherwise: Extract<WordKey, 'import.whole' | 'surveyjs.whole'>;
}

/** What did not go over from one file to the other, one line each. */
export function NotCarriedList({ notes, heading, otherwise }: NotCarriedListProps) {
  const { say, count } = useWords();
  if (notes.length === 0) return <Typography>{say(otherwise)}</Typography>;
  return (
    <Box>
      <Typography tag="h3" variant="delta">
        {say(heading, { count: count(howMany(notes)) })}
      </Typography>
      <Box tag="ul" paddingTop={2} data-not-carried>
        {notes.map((note, place) => (
          <Typography key={place} tag="li">
            {lineOf(note, say)}
          </Typography>
        ))}
      </Box>
    </Box>
  );
}

/** The last line stands for those that are not listed. */
export function howMany(notes: readonly NotCarried[]): number {
  const last = notes.at(-1);
  return last?.what === 'more' ? notes.length - 1 + Number(last.detail) : notes.length;
}

function lineOf({ what, name, detail }: NotCarried, say: Say): string {
  const sentence = say(`carry.${what}`);
  const text = detail === '' ? sentence : say('carry.detail', { text: sentence, detail });
  return name === '' ? text : say('carry.line', { name, text });
}
