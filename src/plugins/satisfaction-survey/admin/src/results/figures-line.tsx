import { Flex, Typography } from '@strapi/design-system';

import type { ResultFigures } from '../../../contracts/public/results';
import { useWords } from '../words/use-words';

interface FiguresLineProps {
  readonly figures: ResultFigures & {
    readonly nps?: ResultFigures['nps'] & {
      readonly promoters?: number;
      readonly passives?: number;
      readonly detractors?: number;
    };
  };
}

/** Mean, median, top two and so on; nothing where there is none. */
export function FiguresLine({ figures }: FiguresLineProps) {
  const { say, hundredths, share, count } = useWords();
  const { meanX100, medianX100, top2BoxBp, nps } = figures;
  const said = [
    ...(meanX100 === undefined ? [] : [say('figures.mean', { value: hundredths(meanX100) })]),
    ...(medianX100 === undefined ? [] : [say('figures.median', { value: hundredths(medianX100) })]),
    ...(top2BoxBp === undefined ? [] : [say('figures.top2', { value: share(top2BoxBp) })]),
    ...(nps === undefined
      ? []
      : [say('figures.nps', { score: nps.score, low: nps.low, high: nps.high })]),
  ];
  const parts =
    nps?.promoters === undefined
      ? null
      : say('figures.nps.parts', {
          promoters: count(nps.promoters),
          passives: count(nps.passives ?? 0),
          detractors: count(nps.detractors ?? 0),
        });
  if (said.length === 0) return null;
  return (
    <Flex gap={4} wrap="wrap">
      {said.map((text) => (
        <Typography key={text} fontWeight="bold">
          {text}
        </Typography>
      ))}
      {parts !== null && <Typography textColor="neutral600">{parts}</Typography>}
    </Flex>
  );
}
