import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import { Heading } from '../../../../../shared/panel/card';
import { Table } from '../../../../../shared/panel/table';
import { useAnswer } from '../../../../../shared/panel/use-answer';
import { Beside } from '../../../../../shared/panel/beside';
import { Sheet } from '../../../../../shared/panel/sheet';
import type { TrendLineResults, TrendResponse } from '../../../contracts/public/results';
import { NOTHING, useWords } from '../words/use-words';
import { followed, TREND_SIZE, trendPoints } from './trend-points';

/** The series over its rounds, as the public sees it. */
export function TrendSheet({ series }: { readonly series: string }) {
  const { say } = useWords();
  const state = useAnswer<TrendResponse>(`/api/survey-series/${encodeURIComponent(series)}/trend`);
  const lines = state.kind === 'shown' ? state.answer.data.lines : [];
  const shown = lines.filter(({ points }) => trendPoints(points).length > 0);
  return (
    <Sheet title={say('trend.title')} hint={say('trend.hint')}>
      {state.kind === 'loading' && <Typography>{say('loading')}</Typography>}
      {state.kind !== 'loading' && shown.length === 0 && (
        <Typography textColor="neutral600">{say('trend.none')}</Typography>
      )}
      {shown.map((line) => (
        <TrendLine key={line.question} line={line} />
      ))}
    </Sheet>
  );
}

function TrendLine({ line }: { readonly line: TrendLineResults }) {
  const { say, inWords, hundredths, count } = useWords();
  const text = inWords(line.text) || line.question;
  const drawn = trendPoints(line.points);
  const { width, height } = TREND_SIZE;
  return (
    <div>
      <Heading>{text}</Heading>
      <Beside
        chart={
          <Svg
            viewBox={`0 0 ${width} ${height}`}
            role="img"
            aria-label={say('trend.chart', { text })}
          >
            <polyline points={drawn.map(({ x, y }) => `${x},${y}`).join(' ')} />
            {drawn.map(({ point, x, y, valueX100 }) => (
              <g key={point.survey}>
                <circle cx={x} cy={y} r={4} />
                <text x={x} y={y - 9} textAnchor="middle">
                  {hundredths(valueX100)}
                </text>
              </g>
            ))}
          </Svg>
        }
        table={
          <Table
            caption={text}
            columns={[
              { key: 'round', label: say('trend.round') },
              { key: 'value', label: say('trend.value'), isNumber: true },
              { key: 'answered', label: say('trend.answered'), isNumber: true },
            ]}
            rows={line.points.map(({ survey, title, answered, figures }) => ({
              key: survey,
              cells: {
                round: inWords(title) || survey,
                value: hundredths(followed(figures)),
                answered: answered === null ? NOTHING : count(answered),
              },
            }))}
          />
        }
      />
    </div>
  );
}

const Svg = styled.svg`
  width: 100%;
  max-width: 480px;
  height: auto;

  polyline {
    fill: none;
    stroke: ${({ theme }) => theme.colors.primary600};
    stroke-width: 2;
  }
  circle {
    fill: ${({ theme }) => theme.colors.primary600};
  }
  text {
    fill: ${({ theme }) => theme.colors.neutral800};
    font-size: 13px;
  }
`;
