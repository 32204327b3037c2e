import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import { useWords } from '../words/use-words';

interface GaugeProps {
  /** 0 to 100. */
  readonly score: number;
  readonly target: number;
  readonly isRefreshing: boolean;
}

/** The score as a number, as a word and as a bar with a mark at the target. */
export function Gauge({ score, target, isRefreshing }: GaugeProps) {
  const { say } = useWords();
  const isGood = score >= target;
  return (
    <Frame aria-busy={isRefreshing}>
      <Typography
        role="status"
        fontWeight="bold"
        textColor={isGood ? 'success700' : 'danger700'}
        data-score={score}
      >
        {say(isGood ? 'meter.good' : 'meter.weak', { score, target })}
      </Typography>
      <div className="track" aria-hidden>
        <div className={isGood ? 'bar good' : 'bar'} style={{ width: `${score}%` }} />
        <div className="target" style={{ left: `${target}%` }} />
      </div>
    </Frame>
  );
}

const Frame = styled.div`
  display: flex;
  flex-direction: column;
  gap: 6px;

  .track {
    position: relative;
    height: 8px;
    border-radius: 4px;
    background: ${({ theme }) => theme.colors.neutral150};
  }
  .bar {
    height: 100%;
    border-radius: 4px;
    background: ${({ theme }) => theme.colors.danger600};
    transition: width 120ms;
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
  @media (prefers-reduced-motion: reduce) {
    .bar {
      transition: none;
    }
  }
`;
