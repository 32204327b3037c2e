import { setTimeout as delay } from 'node:timers/promises';

import { POINTS } from './crash-points.mjs';

/** So long a process that should end at a certain place may take to get there, in milliseconds. */
const PATIENCE_MS = 4000;

/** @template Item @param {readonly Item[]} items */
const anyOf = (items) => items[Math.floor(Math.random() * items.length)];

/** @param {number} from @param {number} to */
const between = (from, to) => from + Math.random() * (to - from);

/**
 * Ends and stops processes at random: at any time, or in the middle of a run.
 *
 * @param {readonly import('./process-slot.mjs').Slot[]} slots
 * @param {{ kills: number, pauseMs: readonly [number, number], leaseMs: number, mayStop: boolean }} plan
 *   `mayStop` false where nobody could take over
 */
export async function torment(slots, { kills, pauseMs, leaseMs, mayStop }) {
  const done = () => slots.reduce((sum, slot) => sum + slot.kills, 0);
  /** @type {Promise<void>[]} */
  const standing = [];
  let stops = 0;
  while (done() < kills) {
    await delay(between(...pauseMs));
    const slot = anyOf(slots.filter((each) => each.isReady));
    if (slot === undefined) continue;
    const isStop = mayStop && Math.random() < 0.15 && slots.every((each) => !each.isStanding);
    if (isStop) {
      stops += 1;
      standing.push(standStill(slot, 1.5 * leaseMs));
    } else if (Math.random() < 0.4) slot.kill();
    else await killAtWork(slot);
  }
  await Promise.all(standing);
  return { kills: done(), stops };
}

/** @param {import('./process-slot.mjs').Slot} slot @param {number} forMs */
async function standStill(slot, forMs) {
  slot.stand();
  await delay(forMs);
  slot.goOn();
}

/** @param {import('./process-slot.mjs').Slot} slot */
async function killAtWork(slot) {
  const point = anyOf(POINTS) ?? 'settled';
  const isOver = new AbortController();
  slot.crashAt({ point, signal: 'SIGKILL' });
  await Promise.race([
    slot.ended(),
    delay(PATIENCE_MS, undefined, { signal: isOver.signal }).then(
      () => slot.kill(),
      () => undefined,
    ),
  ]);
  isOver.abort();
}
