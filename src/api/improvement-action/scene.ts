import { DEFAULT_LOCALE } from '../../content/locales';
import { isBlank } from '../../content/publication-facts';
import type { ContentDocument } from '../../content/rules';
import type { ActionScene } from './transitions';
import type { ActionShared, ActionWords } from './types';

/** Tells which words of an action there are, for its steps. */
export function loadActionScene({
  words,
}: ContentDocument<ActionShared, ActionWords>): Promise<ActionScene> {
  const own = words[DEFAULT_LOCALE];
  return Promise.resolve({
    hasOutcome: !isBlank(own?.outcome),
    hasDeclineReason: !isBlank(own?.declineReason),
  });
}
