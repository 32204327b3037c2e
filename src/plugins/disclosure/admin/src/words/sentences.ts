import { refusalMessage } from '../../../../../shared/panel/refused-request';
import type { Sentence } from './sentence';

/** What the server said against a request, in the reader's language as it came. */
export function errorSentence(error: unknown): Sentence {
  const text = refusalMessage(error);
  return text === null ? { key: 'problem.unknown' } : { text };
}
