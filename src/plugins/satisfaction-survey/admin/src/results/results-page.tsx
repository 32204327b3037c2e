import { Flex } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { useState } from 'react';

import { Empty } from '../../../../../shared/panel/card';
import { Failed } from '../../../../../shared/panel/failed';
import { Filters, OneOrAll } from '../../../../../shared/panel/filters';
import { useAnswer } from '../../../../../shared/panel/use-answer';
import { Sheet } from '../../../../../shared/panel/sheet';
import type { ResultsResponse } from '../../../contracts/admin/results';
import type { SurveyResponse } from '../../../contracts/admin/surveys';
import { useMay } from '../answers/use-may';
import { surveyApi } from '../plugin-id';
import { useWords } from '../words/use-words';
import { DayColumns } from './day-columns';
import { Exports } from './exports';
import { QuestionSheet } from './question-sheet';
import { TotalsSheet } from './totals-sheet';
import { TrendSheet } from './trend-sheet';

/** All groups beside each other; no group has this name, since no code has this character. */
const COMPARED = '=';

/** Everything that was counted, for those who decide what of it becomes public. */
export function ResultsPage({ answer }: { readonly answer: SurveyResponse }) {
  const { say, inWords, count } = useWords();
  const { survey } = answer;
  const [group, setGroup] = useState('');
  const mayExport = useMay('readResponses');
  const state = useAnswer<ResultsResponse>(surveyApi(survey.id, '/results'));
  if (state.kind === 'loading') return <Page.Loading>{say('loading')}</Page.Loading>;
  if (state.kind === 'failed') return <Failed />;
  const { totals, days, questions, groups, ...rates } = state.answer;
  const shown = groups.find((one) => one.group === group)?.questions ?? questions;
  const othersTo = (question: string) =>
    group === COMPARED
      ? groups.flatMap(({ label, ...one }) =>
          one.questions
            .filter((counts) => counts.question === question)
            .map(({ answered, cells }) => ({ key: one.group, label, answered, cells })),
        )
      : [];
  const places = new Map(questions.map(({ question }, place) => [question, place + 1]));
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {mayExport && <Exports survey={survey} />}
      <TotalsSheet {...{ totals, ...rates }} />
      {days.length > 0 && (
        <Sheet title={say('figures.days')}>
          <DayColumns days={days} />
        </Sheet>
      )}
      {totals.counted === 0 && <Empty>{say('figures.none')}</Empty>}
      {totals.counted > 0 && groups.length > 0 && (
        <Filters>
          <OneOrAll
            label={say('figures.group')}
            all={say('figures.group.all')}
            value={group}
            options={[
              [COMPARED, say('figures.group.compared')] as const,
              ...groups.map(
                (one) =>
                  [
                    one.group,
                    say('figures.group.one', {
                      ...{ name: inWords(one.label), count: count(one.counted) },
                    }),
                  ] as const,
              ),
            ]}
            onChange={setGroup}
          />
        </Filters>
      )}
      {totals.counted > 0 &&
        shown.map((counts) => (
          <QuestionSheet
            key={counts.question}
            {...{ surveyId: survey.id, counts, place: places.get(counts.question) ?? 0 }}
            others={othersTo(counts.question)}
          />
        ))}
      {survey.series !== null && <TrendSheet series={survey.series} />}
    </Flex>
  );
}
