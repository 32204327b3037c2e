import { Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useLocation } from 'react-router-dom';
import { styled } from 'styled-components';

import type { ReportResponse } from '../../../contracts/report';
import { useAnswer } from '../../../../../shared/panel/use-answer';
import { Empty } from '../../../../../shared/panel/card';
import { Sheet } from '../../../../../shared/panel/sheet';
import { DisclosurePage } from '../parts/page';
import { useWords } from '../words/use-words';
import { CoverageSheet } from './coverage-sheet';
import { MEASURED } from './figures';
import { MeasuredSheet } from './measured-sheet';
import { MonthColumns } from './month-columns';
import { reportIn, reportPath, type ReportAsking } from './report-query';
import { ReportTools } from './report-tools';

/** How timely, complete and readable disclosure was in a period, by department. */
export function ReportPage() {
  const { say, day } = useWords();
  const { search } = useLocation();
  const [asking, setAsking] = useState<ReportAsking>(() => reportIn(search));
  const state = useAnswer<ReportResponse>(reportPath('report', asking));
  return (
    <DisclosurePage
      title={say('report.title')}
      subtitle={say('report.subtitle')}
      tools={<ReportTools asking={asking} onChange={setAsking} />}
      state={state}
    >
      {(answer) => {
        const { window: period, asOf, timeliness, coverage } = answer.report;
        const isNothing = timeliness.total + timeliness.waived + coverage.active === 0;
        return (
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography role="status">
              {say('report.window', {
                ...{ from: day(period.from), to: day(period.to), asOf: day(asOf) },
              })}
            </Typography>
            {isNothing ? (
              <Empty>{say('report.nothing')}</Empty>
            ) : (
              <>
                <Totals timeliness={timeliness} />
                <Sheet title={say('report.months')} hint={say('report.months.hint')}>
                  <MonthColumns months={answer.months} />
                </Sheet>
                {MEASURED.map((measured) => (
                  <MeasuredSheet key={measured.key} {...{ measured, answer }} />
                ))}
                <CoverageSheet coverage={coverage} />
              </>
            )}
          </Flex>
        );
      }}
    </DisclosurePage>
  );
}

/** What fell due and how it went, in large figures. */
function Totals({ timeliness }: { readonly timeliness: ReportResponse['report']['timeliness'] }) {
  const { say, share, number } = useWords();
  const { total, onTime, late, overdue, timelinessBp } = timeliness;
  const figures = [
    ['total', number(total)],
    ['onTime', number(onTime)],
    ['late', number(late)],
    ['overdue', number(overdue)],
    ['timeliness', share(timelinessBp)],
  ] as const;
  return (
    <Tiles>
      {figures.map(([key, text]) => (
        <div key={key} data-sheet data-figure={key}>
          <dt>{say(`figure.${key}`)}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </Tiles>
  );
}

const Tiles = styled.dl`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(120px, 1fr));
  gap: 12px;

  div {
    display: flex;
    flex-direction: column;
    gap: 4px;
    padding: 16px;
    border-radius: ${({ theme }) => theme.borderRadius};
    background: ${({ theme }) => theme.colors.neutral0};
    box-shadow: ${({ theme }) => theme.shadows.tableShadow};
  }
  dt {
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: ${({ theme }) => theme.fontSizes[1]};
  }
  dd {
    color: ${({ theme }) => theme.colors.neutral800};
    font-size: 2.4rem;
    font-weight: 600;
    line-height: 1.2;
  }
`;
