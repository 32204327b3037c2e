import { styled } from 'styled-components';

interface Bar {
  readonly key: string;
  readonly label: string;
  /** 0 to 1; null where there is no data. */
  readonly part: number | null;
  readonly text: string;
  readonly isGood: boolean;
}

interface BarsProps {
  readonly name: string;
  readonly bars: readonly Bar[];
  /** Where it is good enough, 0 to 1; null where each bar has a target of its own. */
  readonly target: number | null;
}

/** Shares beneath each other, with a mark at the target they share. The table beside it says the same in numbers. */
export function Bars({ name, bars, target }: BarsProps) {
  return (
    <Chart role="img" aria-label={name}>
      {bars.map(({ key, label, part, text, isGood }) => (
        <div key={key} className="line">
          <span className="label">{label}</span>
          <span className="track">
            <span
              data-bar
              className={isGood ? 'bar good' : 'bar'}
              style={{ width: `${Math.min(1, Math.max(0, part ?? 0)) * 100}%` }}
            />
            {target !== null && (
              <span data-bar className="target" style={{ left: `${target * 100}%` }} />
            )}
          </span>
          <span className="text">{text}</span>
        </div>
      ))}
    </Chart>
  );
}

const Chart = styled.div`
  display: flex;
  flex-direction: column;
  gap: 10px;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[1]};

  .line {
    display: grid;
    grid-template-columns: minmax(6em, 30%) 1fr 4.5em;
    gap: 10px;
    align-items: center;
  }
  .text {
    text-align: right;
    font-variant-numeric: tabular-nums;
  }
  .track {
    position: relative;
    height: 14px;
    border-radius: 3px;
    background: ${({ theme }) => theme.colors.neutral150};
  }
  .bar {
    display: block;
    height: 100%;
    border-radius: 3px;
    background: ${({ theme }) => theme.colors.warning500};
  }
  .bar.good {
    background: ${({ theme }) => theme.colors.success500};
  }
  .target {
    position: absolute;
    top: -3px;
    bottom: -3px;
    width: 2px;
    background: ${({ theme }) => theme.colors.neutral800};
  }
`;
