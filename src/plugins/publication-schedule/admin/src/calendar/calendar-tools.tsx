import { Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { ChevronLeft, ChevronRight } from '@strapi/icons';

import type { Day } from '../../../../../shared/workdays';
import { useWords } from '../words/use-words';
import { monthOf, monthsLater } from './calendar-query';

export type CalendarView = 'month' | 'agenda';

interface CalendarToolsProps {
  readonly month: string;
  readonly view: CalendarView;
  readonly today: Day;
  readonly onShow: (changes: { readonly month?: string; readonly view?: CalendarView }) => void;
}

/** Which month is shown, and how. */
export function CalendarTools({ month, view, today, onShow }: CalendarToolsProps) {
  const words = useWords();
  const { say } = words;
  return (
    <Flex justifyContent="space-between" gap={3} wrap="wrap" alignItems="center">
      <Flex gap={2} alignItems="center" wrap="wrap">
        <IconButton
          variant="tertiary"
          label={say('calendar.previous')}
          onClick={() => onShow({ month: monthsLater(month, -1) })}
        >
          <ChevronLeft />
        </IconButton>
        <Typography variant="beta" tag="h2" aria-live="polite">
          {words.month(month)}
        </Typography>
        <IconButton
          variant="tertiary"
          label={say('calendar.next')}
          onClick={() => onShow({ month: monthsLater(month, 1) })}
        >
          <ChevronRight />
        </IconButton>
        <Button
          variant="tertiary"
          disabled={month === monthOf(today)}
          onClick={() => onShow({ month: monthOf(today) })}
        >
          {say('calendar.today')}
        </Button>
      </Flex>
      <Flex gap={2} role="group" aria-label={say('calendar.views')}>
        {(['month', 'agenda'] as const).map((one) => (
          <Button
            key={one}
            variant={one === view ? 'default' : 'tertiary'}
            aria-pressed={one === view}
            onClick={() => onShow({ view: one })}
          >
            {say(`calendar.view.${one}`)}
          </Button>
        ))}
      </Flex>
    </Flex>
  );
}
