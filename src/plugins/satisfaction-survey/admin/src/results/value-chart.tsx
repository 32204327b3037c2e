import { styled } from 'styled-components';

import { Table } from '../../../../../shared/panel/table';
import { Beside } from '../../../../../shared/panel/beside';
import { useWords } from '../words/use-words';
import { rowName, type ValueRow } from './value-rows';

interface ValueChartProps {
  readonly name: string;
  /** Of the question. */
  readonly type: string;
  readonly rows: readonly ValueRow[];
}

const WHOLE_BP = 10_000;

/** Bars of shares, and beside them the counts; what is withheld says so in both. */
export function ValueChart({ name, type, rows }: ValueChartProps) {
  const { say, inWords, share, count } = useWords();
  const nameOf = ({ value, label }: ValueRow) => rowName(type, value, inWords(label));
  return (
    <Beside
      chart={
        <Bars role="img" aria-label={say('figures.chart', { text: name })}>
          {rows.map((row) => (
            <div key={row.value} className="line">
              <span>{nameOf(row)}</span>
              <span className="track">
                <span
                  data-bar
                  className={row.count === null ? 'bar withheld' : 'bar'}
                  style={{
                    width:
                      row.count === null ? '100%' : `${((row.shareBp ?? 0) / WHOLE_BP) * 100}%`,
                  }}
                />
              </span>
            </div>
          ))}
        </Bars>
      }
      table={
        <Table
          caption={say('figures.table')}
          columns={[
            { key: 'name', label: say('figures.option') },
            { key: 'count', label: say('figures.count'), isNumber: true },
            { key: 'share', label: say('figures.share'), isNumber: true },
          ]}
          rows={rows.map((row) => ({
            key: row.value,
            cells: {
              name: nameOf(row),
              count: row.count === null ? say('public.withheld') : count(row.count),
              share: share(row.shareBp),
            },
          }))}
        />
      }
    />
  );
}

const Bars = styled.div`
  display: flex;
  flex-direction: column;
  gap: 10px;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[1]};
  line-height: 1.4;

  .line {
    display: grid;
    grid-template-columns: minmax(5em, 38%) 1fr;
    gap: 10px;
    align-items: center;
    overflow-wrap: anywhere;
  }
  .track {
    height: 14px;
    border-radius: 3px;
    background: ${({ theme }) => theme.colors.neutral150};
  }
  .bar {
    display: block;
    height: 100%;
    border-radius: 3px;
    background: ${({ theme }) => theme.colors.primary600};
  }
  .bar.withheld {
    background: repeating-linear-gradient(
      45deg,
      ${({ theme }) => theme.colors.neutral200} 0 4px,
      ${({ theme }) => theme.colors.neutral0} 4px 8px
    );
  }
`;
