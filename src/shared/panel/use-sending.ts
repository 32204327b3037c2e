import { getFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';

import { isStale } from './refused-request';
import { refreshAnswers } from './use-answer';
import { useOnce } from './use-once';

export interface Wish {
  readonly method: 'post' | 'put' | 'del';
  readonly address: string;
  /** Nothing is sent with `del`. */
  readonly body: object;
  /** Said when it was done; null where the screen says it. */
  readonly done: string | null;
  /** Takes up a refusal by itself: true when nothing is left to be said. */
  readonly onRefused?: (error: unknown) => boolean;
}

export interface Sending {
  /** What the server said against it; empty when nothing. */
  readonly problem: string;
  readonly isSending: boolean;
  /** The answer, null for an empty one, or undefined where it was refused. */
  readonly send: <Answer>(wish: Wish) => Promise<Answer | null | undefined>;
  readonly forget: () => void;
}

/**
 * Changes something on the server and has the screen asked anew: after success, and where somebody
 * else was first.
 *
 * @param problemOf puts a refusal into words
 */
export function useSending(problemOf: (error: unknown) => string): Sending {
  const { toggleNotification } = useNotification();
  const [problem, setProblem] = useState('');
  const { isWorking, once } = useOnce();
  const ask = async <Answer>(wish: Wish) => {
    setProblem('');
    try {
      const data = await request<Answer>(wish);
      refreshAnswers();
      if (wish.done !== null) toggleNotification({ type: 'success', message: wish.done });
      return data ?? null;
    } catch (error) {
      if (isStale(error)) refreshAnswers();
      if (wish.onRefused?.(error) !== true) setProblem(problemOf(error));
      return undefined;
    }
  };
  return {
    ...{ problem, isSending: isWorking, forget: () => setProblem('') },
    send: <Answer>(wish: Wish) => once(() => ask<Answer>(wish)),
  };
}

async function request<Answer>({ method, address, body }: Wish): Promise<Answer | undefined> {
  const client = getFetchClient();
  const { data } =
    method === 'del'
      ? await client.del<Answer>(address)
      : await client[method]<Answer>(address, body);
  return data;
}
