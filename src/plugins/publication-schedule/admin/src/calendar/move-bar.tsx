import { Box, Button, Flex, Typography } from '@strapi/design-system';

import { useWords } from '../words/use-words';
import type { Moves } from './use-moves';

/** What came of the last move: it can be taken back, or what stands against it. */
export function MoveBar({ moves }: { readonly moves: Moves }) {
  const { say, clock } = useWords();
  const { problem, last, isSending, undo, forget } = moves;
  if (problem === '' && last === null) return null;
  const said =
    problem !== '' || last === null
      ? problem
      : say(last.before.workdays === null ? 'moved' : 'moved.fixed', {
          title: last.before.title,
          from: clock(last.before),
          to: clock({ local: last.local, zone: last.before.zone }),
        });
  return (
    <Box background={problem === '' ? 'success100' : 'danger100'} hasRadius padding={3}>
      <Flex justifyContent="space-between" gap={3} wrap="wrap" alignItems="center">
        <Typography
          role={problem === '' ? 'status' : 'alert'}
          textColor={problem === '' ? 'neutral800' : 'danger700'}
        >
          {said}
        </Typography>
        <Flex gap={2}>
          {last !== null && (
            <Button size="S" variant="secondary" loading={isSending} onClick={() => void undo()}>
              {say('undo')}
            </Button>
          )}
          <Button size="S" variant="tertiary" onClick={forget}>
            {say('close')}
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
}
