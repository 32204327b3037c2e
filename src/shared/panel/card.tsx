import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

/** A white card; lists are cards and not tables, so that they are read on a phone. */
export function Card(props: { readonly children: ReactNode; readonly tag?: 'li' | 'section' }) {
  return (
    <Box
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={4}
      tag={props.tag ?? 'li'}
      style={{ listStyle: 'none', overflowWrap: 'anywhere' }}
    >
      {props.children}
    </Box>
  );
}

/** What a card says, and beside it what can be done with it, on a phone too. */
export function CardRow(props: { readonly children: ReactNode; readonly action: ReactNode }) {
  return (
    <Flex justifyContent="space-between" gap={4} alignItems="flex-start">
      <Flex direction="column" alignItems="flex-start" gap={1} minWidth={0}>
        {props.children}
      </Flex>
      <Box shrink={0}>{props.action}</Box>
    </Flex>
  );
}

export function Heading({ children }: { readonly children: ReactNode }) {
  return (
    <Typography variant="delta" tag="h2">
      {children}
    </Typography>
  );
}

/** What is said where a list would be. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={6}>
      <Typography textColor="neutral600">{children}</Typography>
    </Box>
  );
}
