import { getFetchClient } from '@strapi/strapi/admin';
import { useCallback, useMemo, useSyncExternalStore } from 'react';

import type { StatesResponse } from '../../../contracts/cases';
import type { CaseStateName } from '../../../contracts/common';
import { createAnswerStore, type Asked } from '../../../../../shared/answer-store';
import { createStateBatch } from './state-batch';

const batch = createStateBatch<CaseStateName>(async (uid, documentIds) => {
  const query = new URLSearchParams({ uid, documentIds: documentIds.join(',') });
  const { data } = await getFetchClient().get<StatesResponse>(
    `/approval/states?${query.toString()}`,
  );
  return data.states;
});

const states = createAnswerStore((address) => {
  const [uid = '', documentId = ''] = address.split(' ');
  return batch.load(uid, documentId);
});

const addressOf = (uid: string, documentId: string) => `${uid} ${documentId}`;

/**
 * The state of the newest case of each document, in their order; null where there is none. Another
 * revision asks again.
 */
export function useCaseStates(
  uid: string,
  documentIds: readonly string[],
  revision: string | null = null,
): readonly Asked<CaseStateName | null>[] {
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
  return useMemo(() => JSON.parse(shown) as Asked<CaseStateName | null>[], [shown]);
}

/** Asks again for all that is on the screen. */
export const refreshCaseStates = (): void => states.refresh();

const idsIn = (joined: string): readonly string[] => (joined === '' ? [] : joined.split(' '));
