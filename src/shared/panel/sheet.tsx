import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

import { Heading } from './card';

interface SheetProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** A part of a page with its heading; on paper it is not torn where it can be helped. */
export function Sheet({ title, hint, children }: SheetProps) {
  return (
    <Box
      tag="section"
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={5}
      data-sheet
      style={{ overflowWrap: 'anywhere' }}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Heading>{title}</Heading>
          {hint !== undefined && (
            <Typography variant="pi" textColor="neutral600">
              {hint}
            </Typography>
          )}
        </Flex>
        {children}
      </Flex>
    </Box>
  );
}
