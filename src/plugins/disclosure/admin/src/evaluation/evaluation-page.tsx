import { Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useLocation } from 'react-router-dom';

import type { EvaluationResponse } from '../../../contracts/report';
import { useAnswer } from '../../../../../shared/panel/use-answer';
import { DisclosurePage } from '../parts/page';
import { Table } from '../../../../../shared/panel/table';
import { Sheet } from '../../../../../shared/panel/sheet';
import { reportIn, reportPath, type ReportAsking } from '../report/report-query';
import { ReportTools } from '../report/report-tools';
import { useWords } from '../words/use-words';
import { Methods } from './methods';
import { Responses } from './responses';
import { ScoreSheet } from './score-sheet';

/** How disclosure is scored: weighted indicators, the score of each department, the weights. */
export function EvaluationPage() {
  const { say, day } = useWords();
  const { search } = useLocation();
  const [asking, setAsking] = useState<ReportAsking>(() => reportIn(search));
  const state = useAnswer<EvaluationResponse>(reportPath('evaluation', asking));
  return (
    <DisclosurePage
      title={say('evaluation.title')}
      subtitle={say('evaluation.subtitle')}
      tools={<ReportTools asking={asking} onChange={setAsking} />}
      state={state}
    >
      {(answer) => (
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography role="status">
            {say('report.window', {
              ...{ from: day(answer.window.from), to: day(answer.window.to) },
              asOf: day(answer.asOf),
            })}
          </Typography>
          <ScoreSheet evaluation={answer.evaluation} />
          {answer.window.department === null && <Responses answer={answer} />}
          {answer.departments.length > 0 && <Departments answer={answer} />}
          <Methods evaluation={answer.evaluation} />
        </Flex>
      )}
    </DisclosurePage>
  );
}

/** The total of each department that had enough to do; the others say why they have none. */
function Departments({ answer }: { readonly answer: EvaluationResponse }) {
  const { say, number } = useWords();
  return (
    <Sheet title={say('evaluation.departments')} hint={say('evaluation.departments.hint')}>
      <Table
        caption={say('evaluation.departments.table')}
        columns={[
          { key: 'name', label: say('department') },
          ...answer.evaluation.indicators.map(({ key, name }) => ({
            ...{ key, label: name, isNumber: true },
          })),
          { key: 'total', label: say('evaluation.total') },
        ]}
        rows={answer.departments.map(({ department, evaluation }) => ({
          key: department.code,
          cells: {
            name: department.name,
            ...Object.fromEntries(
              evaluation.indicators.map(({ key, scoreX100 }) => [
                key,
                number(scoreX100 === null ? null : scoreX100 / 100),
              ]),
            ),
            total:
              evaluation.totalX100 === null
                ? evaluation.withheldText
                : number(evaluation.totalX100 / 100),
          },
        }))}
      />
    </Sheet>
  );
}
