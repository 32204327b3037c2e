import { Box, Typography } from '@strapi/design-system';
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
