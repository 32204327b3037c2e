import { setTimeout as delay } from 'node:timers/promises';

import { drain } from './chaos.mjs';
import { TYPES } from './documents.mjs';
import { readLog } from './operation-log.mjs';
import { judge } from './verdict.mjs';

const DUE_AFTER_MS = 1500;
/** Long enough to end what it was at. */
const GOES_ON_MS = 2000;

/**
 * A process stands still in the middle of a run, longer than its lease; another one carries the plan
 * out; then the first one goes on, and writes nothing.
 *
 * @param {import('./stage.mjs').Stage} stage
 * @param {readonly import('./crash-points.mjs').Point[]} points
 */
export async function endureStops(stage, points) {
  const late = [];
  for (const point of points) {
    // Alone, so that it is the one that takes the plan.
    const first = stage.start('process 1');
    await first.ready();
    first.crashAt({ point, signal: 'SIGSTOP' });
    const publishAt = Date.now() + DUE_AFTER_MS;
    const answer = await first.ask('make', {
      ...{ uid: TYPES[0], no: `stop-${point}`, publishAt, takeDownAt: null },
    });
    if (answer === null || 'error' in answer) throw new Error(JSON.stringify(answer));
    const second = stage.start('process 2');
    await second.ready();
    await delay(publishAt + stage.leaseMs - Date.now());
    await drain(stage);
    const [row] = await stage.database.all('select max(ended_at) as at from schedule_runs');
    const lateMs = Date.parse(String(row?.at)) - publishAt;
    // Whoever stands still ends nothing, and nobody else may before the lease is over.
    if (lateMs < stage.leaseMs) throw new Error(`${point}: no process stood still (${lateMs} ms)`);
    late.push(lateMs);
    first.goOn();
    await delay(GOES_ON_MS);
    if (!first.isReady) throw new Error(`${point}: the process did not go on`);
    await second.close();
    await first.close();
    const accidents = [...first.accidents, ...second.accidents];
    if (accidents.length > 0) throw new Error(`${point}: ${accidents.join('\n')}`);
  }
  const told = await judge(stage.database, stage.logFile);
  const { attempts } = readLog(stage.logFile);
  const committed = attempts.filter(({ outcome }) => outcome === 'committed').length;
  if (committed !== points.length)
    throw new Error(`${committed} commits of ${points.length} plans`);
  return { stops: points.length, ...told, 'latest ms': Math.max(...late) };
}
