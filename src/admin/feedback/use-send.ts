import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { refusalText } from '../staff/refusal-text';
import { useWords } from '../use-words';

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
} {
  const client = useFetchClient();
  const { say } = useWords();
  const [problem, setProblem] = useState('');
  const [isSending, setSending] = useState(false);
  return {
    ...{ problem, isSending },
    async send<Answer>(method: 'post' | 'put' | 'get', path: string, body?: object) {
      setSending(true);
      try {
        const { data } =
          method === 'get'
            ? await client.get<Answer>(path)
            : await client[method]<Answer>(path, body);
        setProblem('');
        return data;
      } catch (error) {
        setProblem(refusalText(error, say('feedback.failed')));
        return undefined;
      } finally {
        setSending(false);
      }
    },
  };
}
