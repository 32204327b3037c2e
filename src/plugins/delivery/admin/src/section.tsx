import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

/** A white box with a heading; the page is a column of them. */
export function Section(props: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={6} tag="section">
      <Typography variant="delta" tag="h2">
        {props.title}
      </Typography>
      <Box paddingTop={4}>{props.children}</Box>
    </Box>
  );
}
