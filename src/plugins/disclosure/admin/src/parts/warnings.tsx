import { Box, Typography } from '@strapi/design-system';

import type { Warning } from '../../../contracts/common';

/** What somebody should look at, such as a year whose holidays nobody has entered. */
export function Warnings({ warnings }: { readonly warnings: readonly Warning[] }) {
  return warnings.map(({ code, text }) => (
    <Box key={`${code} ${text}`} background="warning100" hasRadius padding={4} role="status">
      <Typography textColor="neutral800">{text}</Typography>
    </Box>
  ));
}
