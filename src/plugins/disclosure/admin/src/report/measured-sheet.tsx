import { Typography } from '@strapi/design-system';

import type { ReportFigures, ReportResponse } from '../../../contracts/report';
import { useCatalogue } from '../answers/use-catalogue';
import { Table } from '../../../../../shared/panel/table';
import { Sheet } from '../../../../../shared/panel/sheet';
import { Beside } from '../../../../../shared/panel/beside';
import { useWords } from '../words/use-words';
import { Bars } from './bars';
import { figureText } from './figure-text';
import type { Measured } from './figures';

interface MeasuredSheetProps {
  readonly measured: Measured;
  readonly answer: ReportResponse;
}

interface Line {
  readonly key: string;
  readonly name: string;
  readonly report: ReportFigures;
}

/** One thing that is measured, of the whole school and of each department. */
export function MeasuredSheet({ measured, answer }: MeasuredSheetProps) {
  const words = useWords();
  const { say } = words;
  const { key, main, target, full, further, ground } = measured;
  const known = useCatalogue()?.choices.departments ?? [];
  const { department: asked } = answer.report.window;
  const askedName = known.find(({ code }) => code === asked)?.name ?? asked;
  const lines: readonly Line[] = [
    { key: '', name: askedName ?? say('report.whole'), report: answer.report },
    ...answer.departments
      .filter(({ report }) => ground(report) > 0)
      .map(({ department: { code, name }, report }) => ({ key: code, name, report })),
  ];
  const title = say(`report.${key}`);
  const hint = say('report.target', {
    target: figureText(target, main.writing, words),
    meaning: say(`report.${key}.meaning`),
  });
  if (ground(answer.report) === 0) {
    return (
      <Sheet {...{ title, hint }}>
        <Typography textColor="neutral600">{say('report.noData')}</Typography>
      </Sheet>
    );
  }
  return (
    <Sheet {...{ title, hint }}>
      <Beside
        chart={
          <Bars
            name={title}
            target={target / full}
            bars={lines.map(({ key: line, name, report }) => {
              const value = main.of(report);
              return {
                ...{ key: line, label: name, text: figureText(value, main.writing, words) },
                part: value === null ? null : value / full,
                isGood: value !== null && value >= target,
              };
            })}
          />
        }
        table={
          <Table
            caption={say('report.table', { title })}
            columns={[
              { key: 'name', label: say('department') },
              ...[main, ...further].map(({ label }) => ({
                ...{ key: label, label: say(label), isNumber: true },
              })),
            ]}
            rows={lines.map(({ key: line, name, report }) => ({
              key: line,
              cells: {
                name,
                ...Object.fromEntries(
                  [main, ...further].map(({ label, of, writing }) => [
                    label,
                    figureText(of(report), writing, words),
                  ]),
                ),
              },
            }))}
          />
        }
      />
    </Sheet>
  );
}
