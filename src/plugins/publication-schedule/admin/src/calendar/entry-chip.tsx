import { Lock, WarningCircle } from '@strapi/icons';
import type { DragEvent, KeyboardEvent } from 'react';
import { styled } from 'styled-components';

import type { ShownEntry } from '../../../server/src/domain/calendar/agenda';
import { useWords } from '../words/use-words';
import type { PanelEntry } from './shown-entry';

interface EntryChipProps {
  readonly entry: ShownEntry<PanelEntry>;
  readonly onOpen: () => void;
  /** Picked up with the keyboard. */
  readonly onPickUp: () => void;
  readonly onDrag: (isDragged: boolean) => void;
}

const ATTENTION: ReadonlySet<string> = new Set(['needsAttention', 'failed', 'missed']);

/** A plan on its day: opened with a click, dragged, or picked up with the space bar. */
export function EntryChip({ entry, onOpen, onPickUp, onDrag }: EntryChipProps) {
  const { say } = useWords();
  const { planId, verb, state, title, clock, mayMove, bundleId } = entry;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== ' ' || !mayMove) return;
    event.preventDefault();
    onPickUp();
  };
  const onDragStart = (event: DragEvent) => {
    // Without data some browsers do not drag.
    event.dataTransfer.setData('text/plain', title);
    event.dataTransfer.effectAllowed = 'move';
    onDrag(true);
  };
  const isLate = ATTENTION.has(state);
  return (
    <Chip
      type="button"
      data-plan={planId}
      data-state={isLate ? 'attention' : state}
      data-verb={verb}
      draggable={mayMove}
      aria-label={say(mayMove ? 'chip.movable' : 'chip', {
        ...{ verb: say(`verb.${verb}`), title, clock, state: say(`state.${state}`) },
      })}
      title={`${clock} ${say(`verb.${verb}`)} ${title}`}
      onClick={onOpen}
      onKeyDown={onKeyDown}
      onDragStart={onDragStart}
      onDragEnd={() => onDrag(false)}
    >
      {isLate && <WarningCircle aria-hidden width={12} height={12} />}
      {bundleId !== null && <Lock aria-hidden width={10} height={10} />}
      <b>{clock}</b>
      <span>{`${say(`verb.${verb}`)} ${title}`}</span>
    </Chip>
  );
}

const Chip = styled.button`
  display: flex;
  align-items: center;
  gap: 4px;
  width: 100%;
  min-height: 26px;
  padding: 2px 6px;
  border: 1px solid ${({ theme }) => theme.colors.primary200};
  border-left: 3px solid ${({ theme }) => theme.colors.primary600};
  border-radius: 4px;
  background: ${({ theme }) => theme.colors.primary100};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.2rem;
  text-align: left;
  cursor: pointer;

  span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  svg {
    flex: none;
  }
  &[draggable='true'] {
    cursor: grab;
  }
  &[data-verb='unpublish'] {
    border-color: ${({ theme }) => theme.colors.neutral300};
    border-left-color: ${({ theme }) => theme.colors.neutral600};
    background: ${({ theme }) => theme.colors.neutral100};
  }
  &[data-state='attention'] {
    border-color: ${({ theme }) => theme.colors.danger200};
    border-left-color: ${({ theme }) => theme.colors.danger600};
    background: ${({ theme }) => theme.colors.danger100};
  }
  &[data-state='done'] {
    border-color: ${({ theme }) => theme.colors.success200};
    border-left-color: ${({ theme }) => theme.colors.success600};
    background: ${({ theme }) => theme.colors.success100};
  }
  &[data-state='paused'] {
    border-style: dashed;
  }
`;
