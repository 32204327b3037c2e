import { Box, Field, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { Change } from '../../content/changes';
import { attributeLabel } from '../attribute-label';
import { ownerOf, useModel } from '../use-model';
import { useWords } from '../use-words';
import { changeName, changeText, readCorrections, type ShownCorrection } from './correction';
import type { InputProps } from './input-props';

const SHOWN = 20;

/** All corrections of a published document, newest first. */
export default function CorrectionsInput({ name, label, labelAction, value, hint }: InputProps) {
  const { say } = useWords();
  const corrections = readCorrections(value);
  return (
    <Field.Root name={name} hint={hint}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      {corrections.length === 0 ? (
        <Typography textColor="neutral600">{say('corrections.none')}</Typography>
      ) : (
        <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
          {corrections.map((correction) => (
            <Box tag="li" key={correction.no} background="neutral100" padding={4} hasRadius>
              <CorrectionEntry correction={correction} />
            </Box>
          ))}
        </Flex>
      )}
      <Field.Hint />
    </Field.Root>
  );
}

function CorrectionEntry({ correction }: { readonly correction: ShownCorrection }) {
  const { say } = useWords();
  const intl = useIntl();
  const at = intl.formatDate(correction.at, { dateStyle: 'medium', timeStyle: 'short' });
  const rest = correction.changes.length - SHOWN;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography fontWeight="semiBold">
        {say('corrections.no', { no: correction.no, at })}
      </Typography>
      <Typography>{correction.reason}</Typography>
      {correction.source !== undefined && (
        <Typography variant="pi" textColor="neutral600">
          {say('corrections.source', { source: correction.source })}
        </Typography>
      )}
      <ChangeTable changes={correction.changes.slice(0, SHOWN)} />
      {rest > 0 && (
        <Typography variant="pi" textColor="neutral600">
          {say('corrections.more', { count: rest })}
        </Typography>
      )}
    </Flex>
  );
}

function ChangeTable({ changes }: { readonly changes: readonly Change[] }) {
  const { say, locale } = useWords();
  const model = useModel();
  const labelOf = (path: string) => {
    const { uid, attribute } = ownerOf(model, path);
    return attributeLabel(uid, attribute)?.[locale];
  };
  return (
    <Table>
      <thead>
        <tr>
          <th scope="col">{say('corrections.field')}</th>
          <th scope="col">{say('corrections.before')}</th>
          <th scope="col">{say('corrections.after')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={change.field}>
            <th scope="row">{changeName(change.field, locale, labelOf)}</th>
            <td>{changeText(change.field, change.before)}</td>
            <td>{changeText(change.field, change.after)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

const Table = styled.table`
  width: 100%;
  font-size: ${({ theme }) => theme.fontSizes[1]};
  color: ${({ theme }) => theme.colors.neutral800};
  font-variant-numeric: tabular-nums;
  th,
  td {
    padding: 4px 8px 4px 0;
    text-align: left;
    vertical-align: top;
    overflow-wrap: anywhere;
    border-top: 1px solid ${({ theme }) => theme.colors.neutral200};
  }
  thead th {
    border-top: 0;
    color: ${({ theme }) => theme.colors.neutral600};
  }
`;
