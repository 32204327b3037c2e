import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

import type { ObligationStateName } from '../../../contracts/common';
import { STATE_LOOKS, type Look } from '../words/state-look';
import { useWords } from '../words/use-words';

/** A word on a coloured ground. */
export function Badge({ look, children }: { readonly look: Look; readonly children: ReactNode }) {
  return (
    <Box
      tag="span"
      background={look.backgroundColor}
      hasRadius
      paddingLeft={2}
      paddingRight={2}
      paddingTop={1}
      paddingBottom={1}
      style={{ whiteSpace: 'nowrap' }}
    >
      <Typography variant="pi" fontWeight="bold" textColor={look.textColor}>
        {children}
      </Typography>
    </Box>
  );
}

export function StateBadge({ state }: { readonly state: ObligationStateName }) {
  const { say } = useWords();
  return <Badge look={STATE_LOOKS[state]}>{say(`state.${state}`)}</Badge>;
}
