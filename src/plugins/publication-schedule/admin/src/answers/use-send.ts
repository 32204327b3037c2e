import { refusalMessage } from '../../../../../shared/panel/refused-request';
import { useSending, type Sending, type Wish } from '../../../../../shared/panel/use-sending';
import type { Sentence } from '../words/sentence';
import { useWords } from '../words/use-words';

/** `done` is said when it was done; null where the screen says it. */
type ToldWish = Omit<Wish, 'done'> & { readonly done: Sentence | null };

interface ToldSending extends Omit<Sending, 'send'> {
  readonly send: <Answer>(wish: ToldWish) => Promise<Answer | null | undefined>;
}

/** Changes something on the server, and says in the reader's language what came of it. */
export function useSend(): ToldSending {
  const { say, tell } = useWords();
  const { send, ...rest } = useSending((error) => refusalMessage(error) ?? say('problem.unknown'));
  return {
    ...rest,
    send: <Answer>({ done, ...wish }: ToldWish) =>
      send<Answer>({ ...wish, done: done === null ? null : tell(done) }),
  };
}
