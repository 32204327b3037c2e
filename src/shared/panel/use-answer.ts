import { getFetchClient } from '@strapi/strapi/admin';
import { useCallback, useSyncExternalStore } from 'react';

import { createAnswerStore, type Asked } from '../answer-store';

// Not the hook's client: that one gives up a request when whoever asked first leaves the screen.
const answers = createAnswerStore(async (address) => (await getFetchClient().get(address)).data);

const NOTHING: Asked<unknown> = { kind: 'loading' };
const ends = () => undefined;

/** What an address of the admin API answers; null asks nothing. A new revision asks again. */
export function useAnswer<Answer>(
  address: string | null,
  revision: string | null = null,
): Asked<Answer> {
  const subscribe = useCallback(
    (listener: () => void) =>
      address === null ? ends : answers.subscribe(address, revision, listener),
    [address, revision],
  );
  const read = useCallback(() => (address === null ? NOTHING : answers.read(address)), [address]);
  return useSyncExternalStore(subscribe, read) as Asked<Answer>;
}

/** Asks again for an address, or for everything on the screen after something was changed. */
export function refreshAnswers(address?: string): void {
  answers.refresh(address);
}

/** The answer as far as it is known now, for what is drawn outside of React. */
export function answerNow<Answer>(address: string): Answer | null {
  const state = answers.read(address);
  return state.kind === 'shown' ? (state.answer as Answer) : null;
}
