import { getFetchClient, useNotification } from '@strapi/strapi/admin';
import { useRef, useState } from 'react';

import { errorSentence, isStale } from '../words/sentences';
import type { Sentence } from '../words/sentence';
import { useWords } from '../words/use-words';
import { refreshAnswers } from './use-answer';

interface Wish {
  readonly method: 'post' | 'put';
  readonly address: string;
  readonly body: object;
  /** Said when it was done; null where the screen says it. */
  readonly done: Sentence | null;
}

interface Sending {
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
 */
export function useSend(): Sending {
  const { tell } = useWords();
  const { toggleNotification } = useNotification();
  const [problem, setProblem] = useState('');
  const [isSending, setSending] = useState(false);
  // State is drawn later: the second of two quick taps would still see the button open.
  const isSent = useRef(false);
  const send = async <Answer>({ method, address, body, done }: Wish) => {
    if (isSent.current) return undefined;
    isSent.current = true;
    setSending(true);
    setProblem('');
    try {
      const { data } = await getFetchClient()[method]<Answer>(address, body);
      refreshAnswers();
      if (done !== null) toggleNotification({ type: 'success', message: tell(done) });
      return data ?? null;
    } catch (error) {
      if (isStale(error)) refreshAnswers();
      setProblem(tell(errorSentence(error)));
      return undefined;
    } finally {
      isSent.current = false;
      setSending(false);
    }
  };
  return { problem, isSending, send, forget: () => setProblem('') };
}
