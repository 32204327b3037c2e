import type { ReactNode } from 'react';
import { styled } from 'styled-components';

export interface Column {
  readonly key: string;
  readonly label: string;
  /** Numbers stand at the right. */
  readonly isNumber?: boolean;
}

interface TableProps {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly {
    readonly key: string;
    readonly cells: Readonly<Record<string, ReactNode>>;
  }[];
}

/** A table whose first column names its rows; on a phone each row becomes a card. */
export function Table({ caption, columns, rows }: TableProps) {
  return (
    <Frame>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, label, isNumber = false }) => (
              <th key={key} scope="col" className={isNumber ? 'number' : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              {columns.map(({ key, label, isNumber = false }, index) => {
                const Cell = index === 0 ? 'th' : 'td';
                return (
                  <Cell
                    key={key}
                    data-label={label}
                    className={isNumber ? 'number' : undefined}
                    {...(index === 0 && { scope: 'row' })}
                  >
                    <span>{row.cells[key]}</span>
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Frame>
  );
}

const Frame = styled.div`
  overflow-x: auto;

  table {
    width: 100%;
    border-collapse: collapse;
    color: ${({ theme }) => theme.colors.neutral800};
    font-size: ${({ theme }) => theme.fontSizes[1]};
    line-height: 1.5;
  }
  caption {
    padding: 0 0 8px;
    color: ${({ theme }) => theme.colors.neutral600};
    text-align: left;
  }
  th,
  td {
    padding: 8px 12px 8px 0;
    text-align: left;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  thead th {
    color: ${({ theme }) => theme.colors.neutral600};
    font-weight: 600;
  }
  tbody th {
    font-weight: 600;
  }
  tbody tr {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  .number {
    text-align: right;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  @media screen and (max-width: 767px) {
    thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    table,
    tbody,
    caption {
      display: block;
    }
    tbody tr {
      display: block;
      padding: 8px 0;
    }
    tbody th,
    tbody td {
      display: flex;
      justify-content: space-between;
      gap: 12px;
      padding: 2px 0;
      white-space: normal;
    }
    td::before {
      content: attr(data-label);
      flex: 0 0 auto;
      color: ${({ theme }) => theme.colors.neutral600};
    }
    td > span {
      text-align: right;
    }
  }
`;
