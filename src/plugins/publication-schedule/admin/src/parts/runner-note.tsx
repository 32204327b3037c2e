import { Box, Typography } from '@strapi/design-system';

import { useSchool } from '../answers/use-school';
import { useWords } from '../words/use-words';

/** Said where nothing carries out what is due, and where plans came with a copy of another database. */
export function RunnerNote() {
  const { say } = useWords();
  const { overview } = useSchool();
  if (overview === null) return null;
  const notes = [
    ...(overview.isRunnerAlive ? [] : [say('runner.none')]),
    ...(overview.foreignTotal === 0 ? [] : [say('foreign.note', { count: overview.foreignTotal })]),
  ];
  return (
    <>
      {notes.map((note) => (
        <Box key={note} background="warning100" hasRadius padding={3} role="status">
          <Typography variant="pi" textColor="neutral800">
            {note}
          </Typography>
        </Box>
      ))}
    </>
  );
}
