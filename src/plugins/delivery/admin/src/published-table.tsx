import { Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { PublishedType } from '../../contracts';
import { Section } from './section';

const COLUMNS = ['type', 'documents', 'last'] as const;

function Row({ type }: { readonly type: PublishedType }) {
  const intl = useIntl();
  const last =
    type.lastPublishedAt === null
      ? intl.formatMessage({ id: 'delivery.never' })
      : intl.formatDate(type.lastPublishedAt, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Tr>
      <Td>
        <Typography>{type.displayName}</Typography>
      </Td>
      <Td>
        <Typography>{intl.formatNumber(type.documents)}</Typography>
      </Td>
      <Td>
        <Typography>{last}</Typography>
      </Td>
    </Tr>
  );
}

/** How much the public can read, by content type. */
export function PublishedTable({ types }: { readonly types: readonly PublishedType[] }) {
  const intl = useIntl();
  const title = intl.formatMessage({ id: 'delivery.published' });
  if (types.every(({ documents }) => documents === 0)) {
    return (
      <Section title={title}>
        <Typography textColor="neutral600">
          {intl.formatMessage({ id: 'delivery.nothing' })}
        </Typography>
      </Section>
    );
  }
  return (
    <Section title={title}>
      <Table colCount={COLUMNS.length} rowCount={types.length + 1}>
        <Thead>
          <Tr>
            {COLUMNS.map((column) => (
              <Th key={column}>
                <Typography variant="sigma">
                  {intl.formatMessage({ id: `delivery.published.${column}` })}
                </Typography>
              </Th>
            ))}
          </Tr>
        </Thead>
        <Tbody>
          {types.map((type) => (
            <Row key={type.uid} type={type} />
          ))}
        </Tbody>
      </Table>
    </Section>
  );
}
