import { benchArmed } from './schedule/armed.mjs';
import { benchAtOnce } from './schedule/at-once.mjs';

/** What the schedule costs: a thousand plans at one instant, and a hundred thousand that wait. */
export async function benchSchedule() {
  await benchAtOnce();
  await benchArmed();
}
