import { Button, Field, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import {
  unstable_useDocumentLayout as useDocumentLayout,
  useMediaQuery,
} from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { rowsAt, textOf } from '../form-value';
import { useCodeLists } from '../inputs/code-list';
import type { InputProps } from '../inputs/input-props';
import { useModel } from '../use-model';
import { useWords } from '../use-words';
import { columnsOf, headingOf, type Columns, type LaidOutField } from './columns';
import { cellClass, LineRow, subjectHeading } from './line-row';
import { LineFrame, LineTable } from './line-styles';
import { LineTotals } from './line-totals';
import { useLineActions } from './use-line-actions';

/** Tables stand beside the side panel, but on a phone each line is a card of its own. */
const NARROW = '(min-width: 768px) and (max-width: 1535px)';

/** A repeatable component as a table: one line, one row. */
export default function LinesInput(props: InputProps) {
  const { name, label, labelAction, attribute, value, error, hint } = props;
  const { say, locale } = useWords();
  const parts = useColumns(attribute.component ?? '');
  const { subject, columns } = parts;
  const schemes = [...subject, ...columns].map((column) =>
    textOf(column.attribute.options?.['scheme']),
  );
  const codesOf = useCodeLists([...new Set(schemes)].join(' ').trim(), locale);
  const { add, remove, paste, move } = useLineActions(name, columns);
  const rows = rowsAt({ rows: value }, 'rows');
  const disabled = props.disabled === true;

  return (
    <Field.Root name={name} error={error} hint={hint} required={props.required}>
      <Field.Label action={labelAction}>
        {label} ({rows.length})
      </Field.Label>
      <Field.Hint />
      <LineFrame>
        {rows.length > 0 && (
          <LineTable aria-label={label}>
            <Heading {...parts} />
            <tbody>
              {rows.map((row, index) => (
                <LineRow
                  key={textOf(row['__temp_key__']) || textOf(row['id']) || index}
                  list={name}
                  index={index}
                  uid={attribute.component ?? ''}
                  {...parts}
                  codesOf={codesOf}
                  disabled={disabled}
                  onRemove={remove}
                  onPasteLines={paste}
                  onMove={move}
                />
              ))}
            </tbody>
            <LineTotals rows={rows} {...parts} />
          </LineTable>
        )}
        <Flex justifyContent="space-between" padding={2} gap={2}>
          <Typography variant="pi" textColor="neutral600">
            {rows.length === 0 && say('table.empty')}
          </Typography>
          {!disabled && (
            <Button variant="tertiary" size="S" startIcon={<Plus />} onClick={add}>
              {say('table.add')}
            </Button>
          )}
        </Flex>
      </LineFrame>
      <Field.Error />
    </Field.Root>
  );
}

/** Columns as the view configuration lays the component out, labelled in the panel's language. */
function useColumns(uid: string) {
  const intl = useIntl();
  const { edit } = useDocumentLayout(useModel().uid);
  const layout = edit.components[uid]?.layout;
  const isNarrow = useMediaQuery(NARROW);
  return useMemo(() => {
    const fields = (layout ?? []).flat() as unknown as readonly LaidOutField[];
    const labelled = fields.map((field) => ({
      ...field,
      label: intl.formatMessage({
        id: `content-manager.components.${uid}.${field.name}`,
        defaultMessage: field.label,
      }),
    }));
    return columnsOf(labelled, isNarrow);
  }, [layout, intl, isNarrow, uid]);
}

function Heading({ subject, columns, stack }: Columns) {
  const { say } = useWords();
  return (
    <thead>
      <tr>
        <th scope="col">{say('table.no')}</th>
        {subject.length > 0 && <th scope="col">{subjectHeading(subject, say)}</th>}
        {columns.map((column) => (
          <th key={column.name} scope="col" className={cellClass(column)}>
            {headingOf(column.label)}
          </th>
        ))}
        {stack.length > 0 && (
          <th scope="col" className="figure narrow">
            {stack.map((column) => (
              <div key={column.name}>{headingOf(column.label)}</div>
            ))}
          </th>
        )}
        <td />
      </tr>
    </thead>
  );
}
