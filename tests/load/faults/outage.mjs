import { setTimeout as delay } from 'node:timers/promises';

import { drain } from './chaos.mjs';
import { TYPES } from './documents.mjs';
import { judge } from './verdict.mjs';

const PLANS = 5;
/** From when they are made until they are due; the database goes before that. */
const DUE_AFTER_MS = 4000;
/** It stays away so long after they were due. */
const AWAY_MS = 6000;
/** The promise. */
const BACK_WITHIN_MS = 5000;

/**
 * The database is down when plans become due: they are carried out when it is back, and kept as late.
 *
 * @param {import('./stage.mjs').Stage} stage
 * @param {{ halt: () => Promise<void>, resume: () => Promise<void> }} server
 */
export async function endureOutage(stage, server) {
  const slots = [stage.start('process 1', 3_600_000), stage.start('process 2', -3_600_000)];
  await Promise.all(slots.map((slot) => slot.ready()));
  const publishAt = Date.now() + DUE_AFTER_MS + 1000 * PLANS;
  for (let no = 0; no < PLANS; no += 1) {
    const answer = await slots[no % slots.length]?.ask('make', {
      ...{ uid: TYPES[no % TYPES.length], no: `outage-${no}`, publishAt, takeDownAt: null },
    });
    if (!answer || 'error' in answer) throw new Error(JSON.stringify(answer));
  }
  await delay(publishAt - Date.now() - 1000);
  await server.halt();
  await delay(publishAt + AWAY_MS - Date.now());
  await server.resume();
  const back = Date.now();
  await drain(stage);
  const rows = await stage.database.all(
    'select plan_id, ended_at, lateness_seconds from schedule_runs',
  );
  for (const slot of slots) await slot.close();
  const accidents = slots.flatMap((slot) => slot.accidents);
  if (accidents.length > 0) throw new Error(accidents.join('\n'));
  const told = await judge(stage.database, stage.logFile);
  const last = Math.max(...rows.map((row) => Date.parse(String(row.ended_at)))) - back;
  const leastLate = Math.min(...rows.map((row) => Number(row.lateness_seconds)));
  if (rows.length !== PLANS || last > BACK_WITHIN_MS || leastLate < AWAY_MS / 1000) {
    throw new Error(`After the outage: ${last} ms, ${JSON.stringify(rows)}`);
  }
  return {
    plans: told.plans,
    done: told.done,
    'all done ms after its return': last,
    'least late s': leastLate,
  };
}
