import { Box, Field, Grid, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { isRow } from '../form-value';
import { useModel } from '../use-model';
import { useWords } from '../use-words';
import { figureText } from './figure-text';
import type { InputProps } from './input-props';

/** What Strapi adds to every component. */
const OWN: ReadonlySet<string> = new Set(['id', 'documentId']);

/** A component that the server computes: names and figures, nothing to type. */
export default function FiguresInput({ name, label, labelAction, attribute, value }: InputProps) {
  const intl = useIntl();
  const { say } = useWords();
  const uid = attribute.component ?? '';
  const schema = useModel().components[uid];
  const figures = Object.entries(schema?.attributes ?? {}).filter(([key]) => !OWN.has(key));
  return (
    <Field.Root name={name}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <Box background="neutral100" padding={4} hasRadius>
        {isRow(value) ? (
          <Grid.Root tag="dl" gap={4}>
            {figures.map(([key, figure]) => (
              <Grid.Item key={key} col={4} s={6} xs={6} direction="column" alignItems="flex-start">
                <Typography tag="dt" variant="pi" textColor="neutral600">
                  {intl.formatMessage({
                    id: `content-manager.components.${uid}.${key}`,
                    defaultMessage: key,
                  })}
                </Typography>
                <Typography
                  tag="dd"
                  fontWeight="semiBold"
                  style={{ fontVariantNumeric: 'tabular-nums' }}
                >
                  {figureText(key, figure, value[key])}
                </Typography>
              </Grid.Item>
            ))}
          </Grid.Root>
        ) : (
          <Typography textColor="neutral600">{say('figures.none')}</Typography>
        )}
      </Box>
    </Field.Root>
  );
}
