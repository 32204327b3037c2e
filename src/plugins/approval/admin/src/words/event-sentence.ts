import type { ShownCaseEvent } from '../../../contracts/document';
import { keyFor } from './sentences';
import type { Sentence } from './sentence';

/** What happened, in words; a decision says which, and a step its title where it is known. */
export function eventSentence(
  { name, verdict }: Pick<ShownCaseEvent, 'name'> & Partial<Pick<ShownCaseEvent, 'verdict'>>,
  step = '',
): Sentence {
  if (name === 'stepReached' && step !== '') {
    return { key: 'event.stepReached.named', values: { step } };
  }
  const decided = name === 'decided' && verdict ? keyFor('event.decided', verdict) : null;
  const key = decided ?? keyFor('event', name);
  return key === null ? { text: name } : { key };
}
