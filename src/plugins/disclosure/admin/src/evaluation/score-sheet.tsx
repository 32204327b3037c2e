import { Typography } from '@strapi/design-system';

import type { ShownEvaluation } from '../../../contracts/report';
import { Badge } from '../../../../../shared/panel/badge';
import { Table } from '../../../../../shared/panel/table';
import { Bars } from '../report/bars';
import { CARE, GOOD } from '../../../../../shared/panel/look';
import { Sheet } from '../../../../../shared/panel/sheet';
import { Beside } from '../../../../../shared/panel/beside';
import { useWords } from '../words/use-words';
import { valueText } from './value-text';

/** The score with everything that it was made of, its weights among it. */
export function ScoreSheet({ evaluation }: { readonly evaluation: ShownEvaluation }) {
  const words = useWords();
  const { say, number, day } = words;
  const { totalX100, withheldText, weightCounted, leastObligations, indicators } = evaluation;
  const hint = say('evaluation.method', {
    ...{ version: evaluation.methodVersion, from: day(evaluation.validFrom) },
    least: leastObligations,
  });
  return (
    <Sheet title={say('evaluation.score')} hint={hint}>
      <Typography variant="alpha" tag="p">
        {totalX100 === null
          ? (withheldText ?? say('report.noData'))
          : say('evaluation.points', { points: number(totalX100 / 100) })}
      </Typography>
      {weightCounted < 100 && (
        <Typography>{say('evaluation.counted', { weight: weightCounted })}</Typography>
      )}
      <Beside
        chart={
          <Bars
            name={say('evaluation.score')}
            target={null}
            bars={indicators.map(({ key, name, scoreX100, meetsTarget }) => ({
              ...{ key, label: name, part: scoreX100 === null ? null : scoreX100 / 10_000 },
              text: number(scoreX100 === null ? null : scoreX100 / 100),
              isGood: meetsTarget === true,
            }))}
          />
        }
        table={
          <Table
            caption={say('evaluation.table')}
            columns={[
              { key: 'name', label: say('evaluation.indicator') },
              { key: 'weight', label: say('evaluation.weight'), isNumber: true },
              { key: 'value', label: say('evaluation.value'), isNumber: true },
              { key: 'target', label: say('evaluation.target'), isNumber: true },
              { key: 'score', label: say('evaluation.score.short'), isNumber: true },
              { key: 'meets', label: say('evaluation.meets') },
            ]}
            rows={indicators.map((indicator) => ({
              key: indicator.key,
              cells: {
                name: (
                  <>
                    {indicator.name}
                    <Typography
                      variant="pi"
                      fontWeight="regular"
                      textColor="neutral600"
                      tag="span"
                      display="block"
                    >
                      {indicator.meaning}
                    </Typography>
                  </>
                ),
                weight: number(indicator.weight),
                value: valueText(indicator.key, indicator.value, words),
                target: valueText(indicator.key, indicator.target, words),
                score: number(indicator.scoreX100 === null ? null : indicator.scoreX100 / 100),
                meets: <Meets isMet={indicator.meetsTarget} />,
              },
            }))}
          />
        }
      />
    </Sheet>
  );
}

function Meets({ isMet }: { readonly isMet: boolean | null }) {
  const { say } = useWords();
  if (isMet === null) return say('report.noData.short');
  return (
    <Badge look={isMet ? GOOD : CARE}>{say(isMet ? 'evaluation.met' : 'evaluation.weak')}</Badge>
  );
}
