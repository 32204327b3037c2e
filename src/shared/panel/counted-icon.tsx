import { useEffect, type ComponentType, type SVGProps } from 'react';
import { styled } from 'styled-components';

import { refreshAnswers } from './use-answer';

const EVERY_MILLISECONDS = 60_000;
const MOST_SHOWN = 99;

interface CountedIconProps {
  readonly icon: ComponentType<SVGProps<SVGSVGElement>>;
  readonly svg: SVGProps<SVGSVGElement>;
  readonly count: number;
  /** The address that the count comes from: asked again every minute in view. */
  readonly address: string;
}

/** An icon of the menu with how much waits for the reader. */
export function CountedIcon({ icon: Icon, svg, count, address }: CountedIconProps) {
  useEffect(() => {
    const timer = window.setInterval(() => {
      if (document.visibilityState === 'visible') refreshAnswers(address);
    }, EVERY_MILLISECONDS);
    return () => window.clearInterval(timer);
  }, [address]);
  return (
    <Frame>
      <Icon {...svg} />
      {count > 0 && <span aria-hidden>{count > MOST_SHOWN ? `${MOST_SHOWN}+` : count}</span>}
    </Frame>
  );
}

const Frame = styled.span`
  position: relative;
  display: inline-flex;

  span {
    position: absolute;
    top: -8px;
    left: 10px;
    min-width: 16px;
    padding: 0 4px;
    border-radius: 8px;
    background: ${({ theme }) => theme.colors.danger600};
    color: ${({ theme }) => theme.colors.neutral0};
    font-size: 1rem;
    line-height: 16px;
    text-align: center;
  }
`;
