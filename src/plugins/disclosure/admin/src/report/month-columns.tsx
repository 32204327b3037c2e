import { Flex } from '@strapi/design-system';
import { styled } from 'styled-components';

import type { ReportResponse } from '../../../contracts/report';
import { Table } from '../../../../../shared/panel/table';
import { Beside } from '../../../../../shared/panel/beside';
import { useWords } from '../words/use-words';
import { monthChart, PARTS } from './month-chart';
import { useWidth } from './use-width';

/** What fell due month by month and how it went: a chart, and the same in numbers. */
export function MonthColumns({ months }: { readonly months: ReportResponse['months'] }) {
  const { say, share } = useWords();
  const [measured, shown] = useWidth();
  const { width, height, columns, namedEvery, lines } = monthChart(months, shown);
  return (
    <Beside
      chart={
        <Figure ref={measured}>
          <svg
            viewBox={`0 0 ${width} ${height}`}
            role="img"
            aria-label={say('report.months.chart')}
          >
            {lines.map(({ y, count }) => (
              <g key={count}>
                <line x1={28} x2={width} y1={y} y2={y} />
                <text x={24} y={y + 4} textAnchor="end">
                  {count}
                </text>
              </g>
            ))}
            {columns.map(({ month, middle, pieces }, index) => (
              <g key={month}>
                {pieces.map(({ part, ...box }) => (
                  <rect key={part} className={part} {...box} />
                ))}
                {index % namedEvery === 0 && (
                  <text x={middle} y={height - 8} textAnchor="middle">
                    {month.slice(2)}
                  </text>
                )}
              </g>
            ))}
          </svg>
          <Flex gap={4} wrap="wrap">
            {PARTS.map((part) => (
              <span key={part} className="legend">
                <span data-bar className={`sample ${part}`} />
                {say(`state.${part}`)}
              </span>
            ))}
          </Flex>
        </Figure>
      }
      table={
        <Table
          caption={say('report.months.table')}
          columns={[
            { key: 'month', label: say('report.month') },
            ...PARTS.map((part) => ({ key: part, label: say(`figure.${part}`), isNumber: true })),
            { key: 'share', label: say('figure.timeliness'), isNumber: true },
          ]}
          rows={months.map((month) => ({
            key: month.month,
            cells: {
              ...{ month: month.month, share: share(month.timelinessBp) },
              ...{ onTime: month.onTime, late: month.late, overdue: month.overdue },
            },
          }))}
        />
      }
    />
  );
}

const Figure = styled.div`
  display: flex;
  flex-direction: column;
  gap: 8px;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[1]};

  svg {
    width: 100%;
    height: auto;
  }
  line {
    stroke: ${({ theme }) => theme.colors.neutral200};
  }
  text {
    fill: ${({ theme }) => theme.colors.neutral600};
    font-size: 13px;
  }
  .onTime {
    fill: ${({ theme }) => theme.colors.success500};
    background: ${({ theme }) => theme.colors.success500};
  }
  .late {
    fill: ${({ theme }) => theme.colors.warning500};
    background: ${({ theme }) => theme.colors.warning500};
  }
  .overdue {
    fill: ${({ theme }) => theme.colors.danger600};
    background: ${({ theme }) => theme.colors.danger600};
  }
  .legend {
    display: inline-flex;
    gap: 6px;
    align-items: center;
  }
  .sample {
    width: 12px;
    height: 12px;
    border-radius: 2px;
  }
`;
