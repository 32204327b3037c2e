import type { AskedAction } from '../../content/bound-rules';
import { errorAt } from '../../content/issue-codes';
import type { Issue } from '../../content/rules';

/** An event is written down once: it is not copied and not taken back. */
export function refusesEvent({ action }: AskedAction): Promise<readonly Issue[]> {
  const isLost = action === 'delete' || action === 'clone';
  return Promise.resolve(isLost ? [errorAt('EVENT_FIXED', [], {})] : []);
}
