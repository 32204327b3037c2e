import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface SendingStatusProps {
  readonly problem: string;
  /** What is said once it is done. */
  readonly children: ReactNode;
}

/** Tells what came of it, also to whoever does not see it. */
export function SendingStatus({ problem, children }: SendingStatusProps) {
  return (
    <Box role="status">
      {problem === '' ? (
        children
      ) : (
        <Typography variant="pi" textColor="danger600">
          {problem}
        </Typography>
      )}
    </Box>
  );
}
