import { useFetchClient } from '@strapi/strapi/admin';
import { useAttempt } from '../use-attempt';
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
  /** A file, or undefined where it was refused: what the server says of it cannot be read then. */
  readonly load: (path: string) => Promise<Blob | undefined>;
} {
  const client = useFetchClient();
  const { say } = useWords();
  const { problem, isWorking, attempt } = useAttempt();
  return {
    ...{ problem, isSending: isWorking },
    send<Answer>(method: 'post' | 'put' | 'get', path: string, body?: object) {
      const ask = () =>
        method === 'get' ? client.get<Answer>(path) : client[method]<Answer>(path, body);
      return attempt(async () => (await ask()).data, say('feedback.failed'));
    },
    load: (path) =>
      attempt(
        async () => (await client.get<Blob>(path, { responseType: 'blob' })).data,
        say('feedback.imageFailed'),
      ),
  };
}
