import { Flex } from '@strapi/design-system';
import { useState } from 'react';

import type { Day } from '../../../../../shared/workdays';
import type { CalendarResponse } from '../../../contracts/views';
import { useWords } from '../words/use-words';
import { FIRST_WEEKDAY, monthOf } from './calendar-query';
import type { CalendarView } from './calendar-tools';
import type { Carry } from './carry';
import { CarryBar } from './carry-bar';
import { DayEntries } from './day-entries';
import { MonthGrid } from './month-grid';
import { MoveBar } from './move-bar';
import { PlanDialog } from './plan-dialog';
import { panelWeeks, type PanelEntry } from './shown-entry';
import { useMoves } from './use-moves';

interface MonthPlansProps {
  readonly shown: CalendarResponse;
  readonly month: string;
  readonly view: CalendarView;
  readonly today: Day;
  readonly now: string;
  readonly onMonth: (month: string) => void;
}

interface Carried {
  readonly carry: Carry;
  /** As it was picked up: it may be of a month that is not on the screen any more. */
  readonly entry: PanelEntry;
}

/** The plans of a month as a grid or day by day, with what is done to move them. */
export function MonthPlans({ shown, month, view, today, now, onMonth }: MonthPlansProps) {
  const words = useWords();
  const moves = useMoves();
  const [opened, setOpened] = useState<number | null>(null);
  const [chosen, setChosen] = useState<Day | null>(null);
  const [carried, setCarried] = useState<Carried | null>(null);
  const weeks = panelWeeks(month, shown, {
    ...{ zone: shown.timeZone, firstWeekday: FIRST_WEEKDAY, at: now },
  });
  const days = weeks.flat();
  const chosenDay = days.find(({ day }) => day === chosen);
  const pickUp = (entry: PanelEntry, day: Day) =>
    setCarried({ entry, carry: { planId: entry.planId, from: day, over: day } });
  const hold = (carry: Carry) => {
    if (carried !== null) setCarried({ ...carried, carry });
    if (!days.some(({ day }) => day === carry.over)) onMonth(monthOf(carry.over));
  };
  const putDown = () => {
    const planId = carried?.carry.planId;
    setCarried(null);
    // After the bar is gone, back to where it was picked up.
    setTimeout(() => {
      document.querySelector<HTMLElement>(`[data-plan="${planId}"]`)?.focus();
    });
  };
  const drop = async ({ from, over }: Carry) => {
    if (carried === null) return;
    await moves.move(carried.entry, from, over);
    putDown();
  };
  const ofDay = { onOpen: ({ planId }: PanelEntry) => setOpened(planId), onPickUp: pickUp };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <MoveBar moves={moves} />
      {carried !== null && (
        <CarryBar
          {...{ carry: carried.carry, title: carried.entry.title, earliest: today }}
          onHold={hold}
          onDrop={(carry) => void drop(carry)}
          onLetGo={putDown}
        />
      )}
      {view === 'month' ? (
        <>
          <MonthGrid
            {...{ caption: words.month(month), weeks, chosen, today, ...ofDay }}
            over={carried?.carry.over ?? null}
            onChoose={(day) => setChosen(day === chosen ? null : day)}
            onMove={(entry, from, to) => void moves.move(entry, from, to)}
          />
          {chosenDay !== undefined && <DayEntries {...chosenDay} {...ofDay} />}
        </>
      ) : (
        days
          .filter(({ entries, isInMonth }) => isInMonth && entries.length > 0)
          .map((day) => <DayEntries key={day.day} {...day} {...ofDay} />)
      )}
      {opened !== null && <PlanDialog planId={opened} onClose={() => setOpened(null)} />}
    </Flex>
  );
}
