import type { CSSProperties } from 'react';
import { styled } from 'styled-components';

import { useWords } from '../words/use-words';
import { rowName } from './value-rows';
import type { GridCell, ValueGrid } from './value-grid';

interface HeatTableProps {
  readonly caption: string;
  /** What the first column names. */
  readonly corner: string;
  /** Of the question. */
  readonly type: string;
  readonly grid: ValueGrid;
}

const WHOLE_BP = 10_000;
/** Of the colour at 100 %, so that the figures stay readable on it. */
const STRONGEST_PERCENT = 45;

/** Counts with their shares in rows and columns: the larger the share, the stronger the colour. */
export function HeatTable({ caption, corner, type, grid }: HeatTableProps) {
  const { say, inWords, count } = useWords();
  return (
    <Frame tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {grid.columns.map(({ key, label, counted }) => (
              <th key={key} scope="col" className="number">
                {counted === null
                  ? inWords(label)
                  : say('figures.group.one', { name: inWords(label), count: count(counted) })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map(({ key, label, cells }) => (
            <tr key={key}>
              <th scope="row">{rowName(type, key, inWords(label))}</th>
              {cells.map((cell, place) => (
                <HeatCell key={grid.columns[place]?.key} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Frame>
  );
}

function HeatCell({ cell }: { readonly cell: GridCell }) {
  const { say, count, share } = useWords();
  if (cell.count === null) return <td className="number withheld">{say('public.withheld')}</td>;
  const percent = ((cell.shareBp ?? 0) / WHOLE_BP) * STRONGEST_PERCENT;
  return (
    <td className="number" style={{ '--heat': `${percent.toFixed(1)}%` } as CSSProperties}>
      {share(cell.shareBp)} <span>{count(cell.count)}</span>
    </td>
  );
}

const Frame = styled.div`
  overflow-x: auto;

  table {
    border-collapse: separate;
    border-spacing: 2px;
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
    padding: 8px 12px;
    text-align: left;
    vertical-align: top;
  }
  th[scope='row'],
  th:first-child {
    padding-left: 0;
    min-width: 7em;
    max-width: 20em;
    overflow-wrap: anywhere;
  }
  thead th {
    color: ${({ theme }) => theme.colors.neutral600};
    font-weight: 600;
  }
  tbody th {
    font-weight: 600;
  }
  .number {
    text-align: right;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  thead .number {
    white-space: normal;
  }
  td {
    border-radius: 3px;
    background: color-mix(
      in srgb,
      ${({ theme }) => theme.colors.primary600} var(--heat, 0%),
      ${({ theme }) => theme.colors.neutral0}
    );
  }
  td span {
    display: block;
  }
  td.withheld {
    color: ${({ theme }) => theme.colors.neutral600};
  }
`;
