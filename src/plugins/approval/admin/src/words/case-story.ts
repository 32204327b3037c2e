import type { ShownCaseEvent } from '../../../contracts/document';

/**
 * The events without those that say a thing twice: who asks for changes or rejects also ends the
 * round, and both are entered in the trail.
 */
export function shownInPanel(events: readonly ShownCaseEvent[]): readonly ShownCaseEvent[] {
  return events.filter(
    ({ name, verdict }) => name !== 'decided' || verdict === null || verdict === 'approve',
  );
}
