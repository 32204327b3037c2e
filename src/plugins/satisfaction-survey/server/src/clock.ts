import { AsyncLocalStorage } from 'node:async_hooks';

import { systemClock } from '../../../../shared/clock';

const instants = new AsyncLocalStorage<Date>();

/** The instant at which something happens: that of the clock, unless whoever does it says another. */
export function instantNow(): Date {
  return instants.getStore() ?? systemClock.now();
}

/** Does something as of an instant, whatever passes through the document service on the way. */
export function atInstant<Result>(instant: Date, work: () => Promise<Result>): Promise<Result> {
  return instants.run(instant, work);
}
