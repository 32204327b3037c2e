import { Typography } from '@strapi/design-system';

/** What the server said against it, read out at once. */
export function Problem({ text }: { readonly text: string }) {
  if (text === '') return null;
  return (
    <Typography role="alert" textColor="danger600">
      {text}
    </Typography>
  );
}
