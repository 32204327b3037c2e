import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import { Sheet } from '../../../../../shared/panel/sheet';
import type { ResultsResponse } from '../../../contracts/admin/results';
import { NOTHING, useWords } from '../words/use-words';

type Shown = Pick<ResultsResponse, 'totals' | 'invited' | 'responseRateBp'>;

/** How many came in and what became of them. */
export function TotalsSheet({ totals, invited, responseRateBp }: Shown) {
  const { say, count, share } = useWords();
  const figures = [
    ...(['counted', 'pending', 'excluded', 'late'] as const).map(
      (name) => [name, count(totals[name])] as const,
    ),
    ['invited', invited === null ? NOTHING : count(invited)] as const,
    ['rate', share(responseRateBp)] as const,
  ];
  return (
    <Sheet title={say('figures.totals')}>
      <Figures>
        {figures.map(([name, value]) => (
          <div key={name} data-figure={name}>
            <dt>{say(`figures.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </Figures>
      <Typography variant="pi" textColor="neutral600">
        {say('figures.raw')}
      </Typography>
    </Sheet>
  );
}

const Figures = styled.dl`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr));
  gap: 12px;
  margin: 0;
  color: ${({ theme }) => theme.colors.neutral800};

  dt {
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: ${({ theme }) => theme.fontSizes[1]};
  }
  dd {
    margin: 0;
    font-size: ${({ theme }) => theme.fontSizes[4]};
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
`;
