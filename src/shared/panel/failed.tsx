import { Box, Button, Flex, Typography } from '@strapi/design-system';

import { refreshAnswers } from './use-answer';
import { useSharedWords } from './words/use-panel-words';

/** Says that nothing could be loaded, and loads it again. */
export function Failed({ isSmall = false }: { readonly isSmall?: boolean }) {
  const shared = useSharedWords();
  const said = (
    <Flex direction="column" alignItems="flex-start" gap={3}>
      <Typography role="alert" {...(isSmall && { variant: 'pi' })}>
        {shared('failed')}
      </Typography>
      <Button variant="tertiary" onClick={() => refreshAnswers()}>
        {shared('retry')}
      </Button>
    </Flex>
  );
  if (isSmall) return said;
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={6}>
      {said}
    </Box>
  );
}
