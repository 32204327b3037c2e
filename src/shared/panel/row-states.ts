import { useCallback, useMemo, useSyncExternalStore } from 'react';

import { createAnswerStore, type Asked } from '../answer-store';
import { createStateBatch, type AskMany } from './state-batch';

export interface RowStates<State> {
  /**
   * The state of each document, in their order; null where there is none. Another revision asks
   * again.
   */
  readonly useStates: (
    uid: string,
    documentIds: readonly string[],
    revision?: string | null,
  ) => readonly Asked<State | null>[];
  /** Asks again for all that is on the screen. */
  readonly refresh: () => void;
}

/** States of the rows of lists, asked for at once for all that are drawn together. */
export function createRowStates<State>(ask: AskMany<State>): RowStates<State> {
  const batch = createStateBatch<State>(ask);
  const states = createAnswerStore((address) => {
    const [uid = '', documentId = ''] = address.split(' ');
    return batch.load(uid, documentId);
  });
  return {
    refresh: () => states.refresh(),
    useStates(uid, documentIds, revision = null) {
      const wanted = documentIds.join(' ');
      const subscribe = useCallback(
        (listener: () => void) => {
          const ends = idsIn(wanted).map((id) =>
            states.subscribe(addressOf(uid, id), revision, listener),
          );
          return () => ends.forEach((end) => end());
        },
        [uid, wanted, revision],
      );
      // What is compared has to be the same as long as nothing has changed.
      const read = useCallback(
        () => JSON.stringify(idsIn(wanted).map((id) => states.read(addressOf(uid, id)))),
        [uid, wanted],
      );
      const shown = useSyncExternalStore(subscribe, read);
      return useMemo(() => JSON.parse(shown) as Asked<State | null>[], [shown]);
    },
  };
}

const addressOf = (uid: string, documentId: string) => `${uid} ${documentId}`;
const idsIn = (joined: string): readonly string[] => (joined === '' ? [] : joined.split(' '));
