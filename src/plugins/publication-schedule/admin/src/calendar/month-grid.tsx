import { useState } from 'react';
import { styled } from 'styled-components';

import type { Day } from '../../../../../shared/workdays';
import { useWords } from '../words/use-words';
import { DayCell } from './day-cell';
import type { PanelDay, PanelEntry } from './shown-entry';

interface MonthGridProps {
  readonly caption: string;
  readonly weeks: readonly (readonly PanelDay[])[];
  readonly chosen: Day | null;
  /** The day over which a plan is held that was picked up with the keyboard. */
  readonly over: Day | null;
  readonly today: Day;
  readonly onChoose: (day: Day) => void;
  readonly onOpen: (entry: PanelEntry) => void;
  readonly onPickUp: (entry: PanelEntry, day: Day) => void;
  readonly onMove: (entry: PanelEntry, from: Day, to: Day) => void;
}

interface Dragged {
  readonly entry: PanelEntry;
  readonly from: Day;
}

/** The weeks of a month; plans are dragged from one day to another that is not over. */
export function MonthGrid(props: MonthGridProps) {
  const { weekday } = useWords();
  const { caption, weeks, chosen, over, today, onChoose, onOpen, onPickUp, onMove } = props;
  const [dragged, setDragged] = useState<Dragged | null>(null);
  return (
    <Grid>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {[1, 2, 3, 4, 5, 6, 7].map((number) => (
            <th key={number} scope="col">
              {weekday(number)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]?.day}>
            {week.map((day) => (
              <DayCell
                key={day.day}
                day={day}
                isChosen={day.day === chosen}
                isOver={day.day === over}
                takesDrops={dragged !== null && day.day >= today}
                onChoose={() => onChoose(day.day)}
                onOpen={onOpen}
                onPickUp={(entry) => onPickUp(entry, day.day)}
                onDrag={(entry, isDragged) =>
                  setDragged(isDragged ? { entry, from: day.day } : null)
                }
                onDrop={() => {
                  if (dragged !== null) onMove(dragged.entry, dragged.from, day.day);
                  setDragged(null);
                }}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </Grid>
  );
}

const Grid = styled.table`
  width: 100%;
  table-layout: fixed;
  border-collapse: collapse;
  background: ${({ theme }) => theme.colors.neutral0};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};

  caption {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  th {
    padding: 8px 4px;
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: 1.2rem;
    font-weight: 600;
    text-align: center;
  }
`;
