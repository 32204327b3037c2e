import { useState } from 'react';

import type { Day } from '../../../../../shared/workdays';
import type { ChangedResponse, MoveRequest } from '../../../contracts/plans';
import { useSend } from '../answers/use-send';
import { API } from '../plugin-id';
import { timeBefore, timeOn } from './move';
import type { PanelEntry } from './shown-entry';

/** A move that can still be taken back. */
export interface DoneMove {
  readonly before: PanelEntry;
  /** What the clock of the plan shows now. */
  readonly local: string;
  /** Of the plan after the move. */
  readonly version: number;
}

export interface Moves {
  /** What the server said against the last one; empty when nothing. */
  readonly problem: string;
  readonly isSending: boolean;
  readonly last: DoneMove | null;
  readonly move: (entry: PanelEntry, from: Day, to: Day) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly forget: () => void;
}

/** Moves plans to other days, and the last one back. */
export function useMoves(): Moves {
  const { send, isSending, problem, forget } = useSend();
  const [last, setLast] = useState<DoneMove | null>(null);
  const sendMove = (planId: number, version: number, to: MoveRequest['to']) => {
    const body: MoveRequest = { version, to };
    return send<ChangedResponse>({
      ...{ method: 'post', address: `${API}/plans/${planId}/move`, body, done: null },
    });
  };
  return {
    ...{ problem, isSending, last },
    async move(entry, from, to) {
      if (from === to) return;
      setLast(null);
      const changed = await sendMove(entry.planId, entry.version, timeOn(entry, from, to));
      const moved = changed?.plans.find(({ id }) => id === entry.planId);
      if (moved === undefined) return;
      setLast({ before: entry, local: moved.time.local, version: moved.version });
    },
    async undo() {
      if (last === null) return;
      const { before, version } = last;
      const changed = await sendMove(before.planId, version, timeBefore(before));
      if (changed !== undefined) setLast(null);
    },
    forget() {
      setLast(null);
      forget();
    },
  };
}
