import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useEffect, useRef, type KeyboardEvent } from 'react';

import type { Day } from '../../../../../shared/workdays';
import { useWords } from '../words/use-words';
import { carriedBy, heldOver, type Carry } from './carry';

interface CarryBarProps {
  readonly carry: Carry;
  readonly title: string;
  /** Nothing is carried further back. */
  readonly earliest: Day;
  readonly onHold: (carry: Carry) => void;
  readonly onDrop: (carry: Carry) => void;
  readonly onLetGo: () => void;
}

/** Where a plan is carried with the keyboard, or by buttons where there is none. */
export function CarryBar({ carry, title, earliest, onHold, onDrop, onLetGo }: CarryBarProps) {
  const { say, longDay } = useWords();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => bar.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    // A button in the bar answers to Enter by itself.
    if (event.target !== event.currentTarget && event.key !== 'Escape') return;
    const step = carriedBy(event.key, carry, earliest);
    if (step === null) return;
    event.preventDefault();
    if (step.kind === 'held') onHold(step.carry);
    else if (step.kind === 'dropped') onDrop(step.carry);
    else onLetGo();
  };
  return (
    <Box
      ref={bar}
      tabIndex={0}
      role="group"
      aria-label={say('carry.title', { title })}
      background="primary100"
      hasRadius
      padding={3}
      onKeyDown={onKeyDown}
    >
      <Flex justifyContent="space-between" gap={3} wrap="wrap" alignItems="center">
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Typography fontWeight="bold" aria-live="assertive">
            {say('carry.over', { title, day: longDay(carry.over) })}
          </Typography>
          <Typography variant="pi">{say('carry.hint')}</Typography>
        </Flex>
        <Flex gap={2} wrap="wrap">
          <Button size="S" variant="tertiary" onClick={() => onHold(heldOver(carry, -1, earliest))}>
            {say('carry.earlier')}
          </Button>
          <Button size="S" variant="tertiary" onClick={() => onHold(heldOver(carry, 1, earliest))}>
            {say('carry.later')}
          </Button>
          <Button size="S" disabled={carry.over === carry.from} onClick={() => onDrop(carry)}>
            {say('carry.drop')}
          </Button>
          <Button size="S" variant="tertiary" onClick={onLetGo}>
            {say('cancel')}
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
}
