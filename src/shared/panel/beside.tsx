import type { ReactNode } from 'react';
import { styled } from 'styled-components';

/** A chart and the table with its numbers, beside each other where there is room. */
export function Beside(props: { readonly chart: ReactNode; readonly table: ReactNode }) {
  return (
    <Grid>
      <div>{props.chart}</div>
      <div>{props.table}</div>
    </Grid>
  );
}

const Grid = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 24px;

  @media (min-width: 1100px) {
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
  }
`;
