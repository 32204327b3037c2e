import { VisuallyHidden } from '@strapi/design-system';
import { useState, type DragEvent } from 'react';
import { styled } from 'styled-components';

import { useWords } from '../words/use-words';
import { EntryChip } from './entry-chip';
import type { PanelDay, PanelEntry } from './shown-entry';

const MOST_SHOWN = 4;

interface DayCellProps {
  readonly day: PanelDay;
  readonly isChosen: boolean;
  /** A plan that was picked up is held over it. */
  readonly isOver: boolean;
  readonly takesDrops: boolean;
  readonly onChoose: () => void;
  readonly onOpen: (entry: PanelEntry) => void;
  readonly onPickUp: (entry: PanelEntry) => void;
  readonly onDrag: (entry: PanelEntry, isDragged: boolean) => void;
  readonly onDrop: () => void;
}

/** A day of the month: whether people work on it, and the first of what is planned. */
export function DayCell(props: DayCellProps) {
  const { say } = useWords();
  const { day, isChosen, isOver, takesDrops, onChoose, onOpen, onPickUp, onDrag, onDrop } = props;
  const [isUnderPointer, setUnderPointer] = useState(false);
  const { entries } = day;
  const hidden = entries.length - MOST_SHOWN;
  return (
    <Cell
      data-day={day.day}
      data-outside={!day.isInMonth}
      data-free={!day.isWorkday}
      data-over={isOver || (takesDrops && isUnderPointer)}
      data-chosen={isChosen}
      aria-current={day.isToday ? 'date' : undefined}
      onDragOver={(event: DragEvent) => {
        if (!takesDrops) return;
        event.preventDefault();
        setUnderPointer(true);
      }}
      onDragLeave={() => setUnderPointer(false)}
      onDrop={(event: DragEvent) => {
        event.preventDefault();
        setUnderPointer(false);
        if (takesDrops) onDrop();
      }}
    >
      <DayHead day={day} isChosen={isChosen} onChoose={onChoose} />
      <ul>
        {entries.slice(0, MOST_SHOWN).map((entry) => (
          <li key={entry.planId}>
            <EntryChip
              entry={entry}
              onOpen={() => onOpen(entry)}
              onPickUp={() => onPickUp(entry)}
              onDrag={(isDragged) => onDrag(entry, isDragged)}
            />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" data-more onClick={onChoose}>
          {say('day.more', { count: hidden })}
        </button>
      )}
    </Cell>
  );
}

function DayHead({ day, isChosen, onChoose }: Pick<DayCellProps, 'day' | 'isChosen' | 'onChoose'>) {
  const { say, longDay } = useWords();
  const { special, entries } = day;
  const label = special === null ? '' : special.label;
  return (
    <button type="button" data-head aria-pressed={isChosen} onClick={onChoose}>
      <span aria-hidden data-number>
        {Number(day.day.slice(8))}
      </span>
      <VisuallyHidden>{longDay(day.day)}</VisuallyHidden>
      {special !== null && (
        <span data-special={special.isWorkday ? 'work' : 'free'} title={label}>
          <i>{say(special.isWorkday ? 'day.work' : 'day.free')}</i>
          <em>{label}</em>
        </span>
      )}
      {entries.length > 0 && (
        <span data-count>
          {entries.length}
          <VisuallyHidden>{say('day.count', { count: entries.length })}</VisuallyHidden>
        </span>
      )}
    </button>
  );
}

const Cell = styled.td`
  height: 116px;
  padding: 4px;
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  vertical-align: top;

  &[data-free='true'] {
    background: ${({ theme }) => theme.colors.neutral100};
  }
  &[data-outside='true'] [data-number] {
    color: ${({ theme }) => theme.colors.neutral500};
  }
  &[data-over='true'] {
    outline: 2px dashed ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
  &[data-chosen='true'] {
    box-shadow: inset 0 0 0 1px ${({ theme }) => theme.colors.primary600};
  }
  ul {
    display: flex;
    flex-direction: column;
    gap: 4px;
  }
  [data-head] {
    display: flex;
    align-items: center;
    gap: 4px;
    width: 100%;
    min-height: 26px;
    padding: 0 2px;
    color: ${({ theme }) => theme.colors.neutral800};
    font-size: 1.2rem;
    text-align: left;
    cursor: pointer;
  }
  [data-number] {
    min-width: 22px;
    line-height: 22px;
    border-radius: 11px;
    text-align: center;
  }
  &[aria-current='date'] [data-number] {
    background: ${({ theme }) => theme.colors.primary600};
    color: ${({ theme }) => theme.colors.neutral0};
    font-weight: 600;
  }
  [data-special] {
    display: flex;
    gap: 4px;
    min-width: 0;
    color: ${({ theme }) => theme.colors.danger700};
    font-size: 1.1rem;
  }
  [data-special] i {
    flex: none;
    font-style: normal;
    font-weight: 600;
  }
  [data-special] em {
    overflow: hidden;
    font-style: normal;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  [data-special='work'] {
    color: ${({ theme }) => theme.colors.neutral700};
  }
  [data-count] {
    display: none;
    margin-left: auto;
    min-width: 18px;
    border-radius: 9px;
    background: ${({ theme }) => theme.colors.primary600};
    color: ${({ theme }) => theme.colors.neutral0};
    font-size: 1.1rem;
    line-height: 18px;
    text-align: center;
  }
  [data-more] {
    padding: 4px 6px;
    color: ${({ theme }) => theme.colors.primary700};
    font-size: 1.2rem;
    cursor: pointer;
  }

  /* On a phone a day is a number; what is planned on it is read below. */
  @media (max-width: 767px) {
    height: 60px;
    padding: 2px;

    ul,
    [data-special] em,
    [data-more] {
      display: none;
    }
    [data-head] {
      flex-direction: column;
      gap: 2px;
      min-height: 54px;
    }
    [data-count] {
      display: block;
      margin: 0;
    }
  }
`;
