import { styled } from 'styled-components';

import { Table } from '../../../../../shared/panel/table';
import { Beside } from '../../../../../shared/panel/beside';
import type { ResultsResponse } from '../../../contracts/admin/results';
import { useWords } from '../words/use-words';
import { dayChart } from './day-chart';

/** How many came in day by day: columns, and the same in numbers. */
export function DayColumns({ days }: Pick<ResultsResponse, 'days'>) {
  const { say, day: dayText, count: number } = useWords();
  const { width, height, columns, lines } = dayChart(days);
  return (
    <Beside
      chart={
        <Svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={say('figures.days.chart')}>
          {lines.map(({ y, count }) => (
            <g key={count}>
              <line x1={32} x2={width} y1={y} y2={y} />
              <text x={28} y={y + 4} textAnchor="end">
                {count}
              </text>
            </g>
          ))}
          {columns.map(({ day, isNamed, ...box }) => (
            <g key={day}>
              <rect {...box} />
              {isNamed && (
                <text x={box.x + box.width / 2} y={height - 8} textAnchor="middle">
                  {day.slice(5)}
                </text>
              )}
            </g>
          ))}
        </Svg>
      }
      table={
        <Scroll tabIndex={0}>
          <Table
            caption={say('figures.days')}
            columns={[
              { key: 'day', label: say('figures.day') },
              { key: 'count', label: say('figures.count'), isNumber: true },
            ]}
            rows={days.map(({ day, count }) => ({
              key: day,
              cells: { day: dayText(day), count: number(count) },
            }))}
          />
        </Scroll>
      }
    />
  );
}

const Svg = styled.svg`
  width: 100%;
  max-width: 640px;
  height: auto;

  line {
    stroke: ${({ theme }) => theme.colors.neutral200};
  }
  text {
    fill: ${({ theme }) => theme.colors.neutral600};
    font-size: 13px;
  }
  rect {
    fill: ${({ theme }) => theme.colors.primary600};
  }
`;

const Scroll = styled.div`
  max-height: 220px;
  overflow-y: auto;
`;
