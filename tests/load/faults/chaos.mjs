import { setTimeout as delay } from 'node:timers/promises';

import { keepAsking } from './clients.mjs';
import { countOpen } from './judged-database.mjs';
import { torment } from './nemesis.mjs';
import { judge } from './verdict.mjs';

/** What is still open then will not be carried out any more. */
const LONGEST_DRAIN_MS = 240_000;

/**
 * @typedef {import('./stage.mjs').Stage} Stage
 * @typedef {import('./clients.mjs').Work} Work
 *
 * @typedef {{ processes: number, kills: number, pauseMs: readonly [number, number], work: Work }} Chaos
 *   `pauseMs` between two kills
 */

/** One of them an hour ahead, one an hour behind. */
const SKEWS_MS = [3_600_000, -3_600_000, 0];

/**
 * People plan, processes carry out and are ended and stopped meanwhile; when all is over, what became
 * of the plans is judged.
 *
 * @param {Stage} stage
 * @param {Chaos} chaos
 */
export async function endureKills(stage, { processes, kills, pauseMs, work }) {
  const slots = Array.from({ length: processes }, (_, at) =>
    stage.start(`process ${at + 1}`, SKEWS_MS[at] ?? 0),
  );
  await Promise.all(slots.map((slot) => slot.ready()));
  const started = performance.now();
  const progress = { planned: 0, refused: 0, isOver: false };
  const asking = slots.map((slot) => keepAsking(slot, stage.log, work, progress));
  const { leaseMs } = stage;
  const seen = await torment(slots, { kills, pauseMs, leaseMs, mayStop: processes > 1 });
  progress.isOver = true;
  await Promise.all(asking);
  await drain(stage);
  const seconds = Math.round((performance.now() - started) / 1000);
  for (const slot of slots) await slot.close();
  const accidents = slots.flatMap((slot) => slot.accidents);
  if (accidents.length > 0) throw new Error(accidents.join('\n'));
  return { ...seen, ...(await judge(stage.database, stage.logFile)), seconds };
}

/** Waits until everything that has been planned is over. @param {Stage} stage */
export async function drain({ database }) {
  const [row] = await database.all('select max(planned_at) as last from schedule_plans');
  const last = Date.parse(String(row?.last));
  await delay(Math.max(0, last - Date.now()));
  const until = Date.now() + LONGEST_DRAIN_MS;
  while ((await countOpen(database, last)) > 0 && Date.now() < until) await delay(200);
}
