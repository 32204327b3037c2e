import { Typography } from '@strapi/design-system';

/** What stands against it, read out at once. */
export function Problem({ text }: { readonly text: string }) {
  if (text === '') return null;
  return (
    <Typography variant="pi" role="alert" textColor="danger700">
      {text}
    </Typography>
  );
}
