import { CheckCircle } from '@strapi/icons';
import { useEffect, type SVGProps } from 'react';
import { styled } from 'styled-components';

import { COUNTS, useSchool } from '../answers/use-school';
import { refreshAnswers } from '../answers/use-answer';

const EVERY_MILLISECONDS = 60_000;
const MOST_SHOWN = 99;

/** The icon of the menu, with how much waits for the reader; asked again every minute in view. */
export function InboxIcon(props: SVGProps<SVGSVGElement>) {
  const waiting = useSchool().counts?.waitingForMe ?? 0;
  useEffect(() => {
    const timer = window.setInterval(() => {
      if (document.visibilityState === 'visible') refreshAnswers(COUNTS);
    }, EVERY_MILLISECONDS);
    return () => window.clearInterval(timer);
  }, []);
  return (
    <Frame>
      <CheckCircle {...props} />
      {waiting > 0 && <span aria-hidden>{waiting > MOST_SHOWN ? `${MOST_SHOWN}+` : waiting}</span>}
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
