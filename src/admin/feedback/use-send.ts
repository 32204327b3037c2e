import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { refusalText } from '../staff/refusal-text';
import { useWords, type WordKey } from '../use-words';

/** Sends something to the queue and keeps what the server said against it. */
export function useSend(): {
  readonly problem: string;
  readonly isSending: boolean;
  /** The answer, or undefined where it was refused. */
  readonly send: <Answer>(
    method: 'post' | 'put' | 'get',
    path: string,
    body?: object,
  ) => Promise<Answer | undefined>;
  /** A file, or undefined where it was refused: what the server says of it cannot be read then. */
  readonly load: (path: string) => Promise<Blob | undefined>;
} {
  const client = useFetchClient();
  const { say } = useWords();
  const [problem, setProblem] = useState('');
  const [isSending, setSending] = useState(false);
  const attempt = async <Answer>(
    ask: () => Promise<{ readonly data: Answer }>,
    fallback: WordKey,
  ): Promise<Answer | undefined> => {
    setSending(true);
    try {
      const { data } = await ask();
      setProblem('');
      return data;
    } catch (error) {
      setProblem(refusalText(error, say(fallback)));
      return undefined;
    } finally {
      setSending(false);
    }
  };
  return {
    ...{ problem, isSending },
    send<Answer>(method: 'post' | 'put' | 'get', path: string, body?: object) {
      const ask = () =>
        method === 'get' ? client.get<Answer>(path) : client[method]<Answer>(path, body);
      return attempt(ask, 'feedback.failed');
    },
    load: (path) =>
      attempt(() => client.get(path, { responseType: 'blob' }), 'feedback.imageFailed'),
  };
}
