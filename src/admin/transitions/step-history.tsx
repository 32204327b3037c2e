import { Box, Flex, Typography } from '@strapi/design-system';
import type { ShownStep, TransitionsResponse } from '../../content/transitions/contracts';
import { formatInstant } from '../../site/dates';
import { useWords } from '../use-words';

/** Who took which step, when and why; newest first. */
export function StepHistory({ history, timeZone }: TransitionsResponse) {
  const { say } = useWords();
  return (
    <Box>
      <Typography variant="pi" fontWeight="bold">
        {say('steps.history')}
      </Typography>
      {history.length === 0 && (
        <Box paddingTop={1}>
          <Typography variant="pi" textColor="neutral600">
            {say('steps.none')}
          </Typography>
        </Box>
      )}
      <ol>
        {history.map((taken, index) => (
          <li key={`${taken.at}-${index}`}>
            <Taken {...{ taken, timeZone }} />
          </li>
        ))}
      </ol>
    </Box>
  );
}

function Taken({ taken, timeZone }: { readonly taken: ShownStep; readonly timeZone: string }) {
  const { say, locale } = useWords();
  const who = taken.by ?? say('steps.system');
  return (
    <Flex direction="column" alignItems="stretch" paddingTop={2}>
      <Typography variant="pi" fontWeight="bold">
        {taken.label}
      </Typography>
      <Typography variant="pi">{`${taken.from} → ${taken.to}`}</Typography>
      <Typography variant="pi" textColor="neutral600">
        {`${formatInstant(taken.at, timeZone, locale)} · ${who}`}
      </Typography>
      {taken.answers.map(({ label, text }) => (
        <Typography key={label} variant="pi" textColor="neutral600">
          {say('steps.answer', { label, text })}
        </Typography>
      ))}
      {taken.reason !== '' && (
        <Typography variant="pi" textColor="neutral600">
          {taken.reason}
        </Typography>
      )}
    </Flex>
  );
}
