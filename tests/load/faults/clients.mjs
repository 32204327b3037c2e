import { setTimeout as delay } from 'node:timers/promises';

import { TYPES } from './documents.mjs';

/**
 * @typedef {import('./operation-log.mjs').Request} Request
 * @typedef {import('./requests.mjs').Planned} Planned
 *
 * @typedef {{ planned: number, refused: number, isOver: boolean }} Progress `refused` in a row
 * @typedef {{ count: number, pauseMs: number, dueWithinMs: readonly [number, number] }} Work `count`
 *   publications at least, planned for so many milliseconds from when they are made
 */

/** What the plugin says no with: nothing was written. */
const REFUSAL = /^(SCHEDULE|WRITE)_/;

/** So many plans in a row that could not be made are no accident. */
const MOST_REFUSED = 50;

/** Shares of what is asked. */
const WINDOWS = 0.2;
const CHANGES = 0.25;
const SAME_INSTANT = 0.5;

let number = 0;

/** @param {readonly [number, number]} range */
const between = ([from, to]) => Math.round(from + Math.random() * (to - from));

/** Half of the plans are due in the same seconds as others. @param {number} at */
const crowded = (at) => (Math.random() < SAME_INSTANT ? Math.ceil(at / 2000) * 2000 : at);

/**
 * People who plan documents, move plans and call them off, through one process after the other, until
 * there are enough. What they ask is logged with what they are told.
 *
 * @param {import('./process-slot.mjs').Slot} slot
 * @param {ReturnType<typeof import('./operation-log.mjs').openLog>} log
 * @param {Work} work
 * @param {Progress} progress shared by all
 */
export async function keepAsking(slot, log, work, progress) {
  /** What may still be changed; windows are left alone. @type {Planned[]} */
  const changeable = [];
  while (progress.planned < work.count || !progress.isOver) {
    await delay(Math.random() * 2 * work.pauseMs);
    if (!slot.isReady) await slot.ready();
    const plan = Math.random() < CHANGES ? changeable.shift() : undefined;
    if (plan !== undefined) {
      await change(slot, log, plan, work);
      continue;
    }
    const made = await make(slot, log, work, progress);
    progress.planned += made.length;
    if (made.length === 1) changeable.push(...made);
  }
}

/**
 * @param {import('./process-slot.mjs').Slot} slot
 * @param {ReturnType<typeof import('./operation-log.mjs').openLog>} log
 * @param {Work} work
 * @param {Progress} progress
 * @returns {Promise<Planned[]>}
 */
async function make(slot, log, { dueWithinMs }, progress) {
  number += 1;
  const publishAt = crowded(Date.now() + between(dueWithinMs));
  const takeDownAt = Math.random() < WINDOWS ? publishAt + between([1, 4000]) : null;
  const uid = TYPES[number % TYPES.length];
  const startedAt = Date.now();
  const answer = await slot.ask('make', {
    uid,
    no: `${slot.name}-${number}`,
    publishAt,
    takeDownAt,
  });
  const endedAt = Date.now();
  if (answer === null) return [];
  if ('error' in answer) {
    progress.refused += 1;
    // Without this the run would go on for ever.
    if (progress.refused > MOST_REFUSED) throw new Error(`Nobody can plan: ${answer.error}`);
    return [];
  }
  progress.refused = 0;
  const planned = /** @type {Planned[]} */ (answer.value);
  for (const { id, plannedAt } of planned) {
    const request = { planId: id, ask: /** @type {const} */ ('make'), plannedAt };
    log.write({ event: 'asked', request: { ...request, startedAt, endedAt, outcome: 'done' } });
  }
  return planned;
}

/**
 * Mostly about when it becomes due, so that both sides are at it.
 *
 * @param {import('./process-slot.mjs').Slot} slot
 * @param {ReturnType<typeof import('./operation-log.mjs').openLog>} log
 * @param {Planned} plan
 * @param {Work} work
 */
async function change(slot, log, { id, plannedAt: until }, { dueWithinMs }) {
  if (Math.random() < 0.7) await delay(Math.max(0, until - Date.now() - 20 + Math.random() * 40));
  const isMove = Math.random() < 0.5;
  const plannedAt = isMove ? Date.now() + between(dueWithinMs) : null;
  const startedAt = Date.now();
  const answer = await slot.ask(isMove ? 'move' : 'cancel', { id, plannedAt });
  const endedAt = answer === null ? null : Date.now();
  /** @type {Request} */
  const request = {
    ...{ planId: id, ask: isMove ? 'move' : 'cancel', plannedAt, startedAt, endedAt },
    outcome: outcomeOf(answer),
  };
  log.write({ event: 'asked', request });
}

/** @param {import('./process-slot.mjs').Answer} answer @returns {Request['outcome']} */
function outcomeOf(answer) {
  if (answer === null) return 'unknown';
  if (!('error' in answer)) return 'done';
  return REFUSAL.test(answer.code ?? '') ? 'refused' : 'unknown';
}
