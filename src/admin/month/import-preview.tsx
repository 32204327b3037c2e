import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { withNames, type CodeNames } from '../../content/code-names';
import type { ImportedRow, LineImport } from '../../content/line-import';
import { IMPORT_LISTS, type ImportListName } from '../../content/line-import-columns';
import { importColumnLabel } from '../../content/line-import-words';
import { sentence } from '../../content/messages';
import { sumFen } from '../../content/money';
import type { Issue } from '../../content/rules';
import type { Locale } from '../../content/locales';
import { formatYuan } from '../../content/yuan';
import { codeText, type CodeList } from '../inputs/code-list';
import { useWords } from '../use-words';

interface ImportPreviewProps {
  readonly read: LineImport;
  readonly list: ImportListName;
  readonly amount: string;
  readonly codesOf: (scheme: string) => CodeList;
}

/** What was read, row by row, with what is wrong and what it adds up to. */
export function ImportPreview({ read, list, amount, codesOf }: ImportPreviewProps) {
  const { say, locale } = useWords();
  const names = namesIn(codesOf, locale);
  const bad = read.rows.filter(({ errors }) => errors.length > 0).length;
  const totalFen = sumFen(read.lines.map((line) => Number(line[amount] ?? 0)));
  const total = totalFen === null ? '—' : formatYuan(totalFen);
  return (
    <Box>
      {read.issues.map((issue) => (
        <Typography
          key={issue.code}
          tag="p"
          textColor={issue.severity === 'error' ? 'danger600' : 'warning600'}
        >
          {sentence(issue, locale)}
        </Typography>
      ))}
      {read.rows.length > 0 && (
        <>
          <Typography tag="p" role="status" fontWeight="semiBold">
            {say('import.preview', { good: read.lines.length, total, bad })}
            {bad > 0 && ` · ${say('import.onlyGood')}`}
          </Typography>
          <Frame>
            <Table>
              <thead>
                <tr>
                  <th scope="col">{say('table.no')}</th>
                  {IMPORT_LISTS[list].map(({ name }) => (
                    <th key={name} scope="col">
                      {importColumnLabel(list, name)[locale]}
                    </th>
                  ))}
                  <th scope="col">{say('import.result')}</th>
                </tr>
              </thead>
              <tbody>
                {read.rows.map((row) => (
                  <PreviewRow key={row.rowNumber} {...{ row, list, codesOf, names }} />
                ))}
              </tbody>
            </Table>
          </Frame>
        </>
      )}
    </Box>
  );
}

interface PreviewRowProps {
  readonly row: ImportedRow;
  readonly list: ImportListName;
  readonly codesOf: (scheme: string) => CodeList;
  readonly names: CodeNames;
}

function PreviewRow({ row, list, codesOf, names }: PreviewRowProps) {
  const { say } = useWords();
  const columns = IMPORT_LISTS[list];
  const findings = [...row.errors, ...row.warnings].map((issue) => withNames(issue, names));
  const { line } = row;
  if (line === null) {
    return (
      <tr className={row.errors.length > 0 ? 'bad' : ''}>
        <td>{row.rowNumber}</td>
        <td colSpan={columns.length + 1}>
          <Findings issues={findings} />
        </td>
      </tr>
    );
  }
  return (
    <tr>
      <td>{row.rowNumber}</td>
      {columns.map((column) => (
        <td key={column.name} className={'scheme' in column ? '' : 'figure'}>
          {cellText(line[column.name], 'scheme' in column ? codesOf(column.scheme) : null)}
        </td>
      ))}
      <td>{findings.length === 0 ? say('import.ok') : <Findings issues={findings} />}</td>
    </tr>
  );
}

function Findings({ issues }: { readonly issues: readonly Issue[] }) {
  const { locale } = useWords();
  return issues.map((issue) => (
    <p key={`${issue.code}-${issue.path.join('.')}`}>{sentence(issue, locale)}</p>
  ));
}

/** What the codes of a finding are called, in the language of the panel. */
function namesIn(codesOf: (scheme: string) => CodeList, locale: Locale): CodeNames {
  const namesOf = (scheme: string) => {
    const list = codesOf(scheme);
    const names = list.state === 'ready' ? [...list.names] : [];
    return new Map(names.map(([code, name]) => [code, { [locale]: name }]));
  };
  return {
    incomeSource: namesOf('incomeSource'),
    economicClass: namesOf('economicClass'),
    functionClass: namesOf('functionClass'),
    department: namesOf('department'),
    place: new Map(),
  };
}

function cellText(value: string | number | undefined, list: CodeList | null): string {
  if (value === undefined) return '—';
  if (typeof value === 'number') return formatYuan(value);
  const name = list?.state === 'ready' ? list.names.get(value) : undefined;
  return name === undefined ? value : codeText({ code: value, name });
}

const Frame = styled.div`
  max-height: 32rem;
  margin-top: 8px;
  overflow: auto;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
`;

const Table = styled.table`
  width: 100%;
  border-collapse: collapse;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[1]};
  font-variant-numeric: tabular-nums;
  th,
  td {
    padding: 6px 8px;
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
    text-align: left;
    vertical-align: top;
  }
  thead th {
    position: sticky;
    top: 0;
    background: ${({ theme }) => theme.colors.neutral100};
    white-space: nowrap;
  }
  .figure {
    text-align: right;
    white-space: nowrap;
  }
  .bad td {
    background: ${({ theme }) => theme.colors.danger100};
  }
`;
