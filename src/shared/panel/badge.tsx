import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

import type { Look } from './look';

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
