import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';

import type { Core } from '@strapi/strapi';

import { startPollLoop, type PollLoop } from '../../../../../shared/strapi/poll-loop';
import { inUnitOfWork, statementsOf } from '../../../../../shared/strapi/unit-of-work';
import { scheduleConfig } from '../config';
import { secondsAfter } from '../domain/plan/instant';
import { installationId } from '../installation';
import { onPlansChanged } from '../on-change';
import { readClock, type DueClock } from '../store/database-clock';
import { beat, forgetRunners, type Runner } from '../store/runner-store';
import { tryWaitingAgain } from './approvals';
import type { Unsettled } from './carry-out';
import { runRound, type Round } from './round';
import type { RunnerScene } from './runner-scene';
import { bringUpToDate } from './upkeep';

const POLL_MS = 10_000;
/** Spreads the processes that started together. */
const POLL_JITTER_MS = 1000;
/** After a round that failed, as when the database does not answer. */
const AFTER_FAILURE_MS = 1500;
/**
 * For a plan that is due and cannot be taken: another process is about to carry it out, or it waits
 * for another plan. The pause doubles until it is that of the loop: nothing makes the loop spin.
 */
const LEAST_PAUSE_MS = 1000;
const MOST_AT_ONCE = 1000;
const FORGOTTEN_SECONDS = 86_400;

const NOTHING: Unsettled = new Map();

interface Engine {
  readonly stop: () => Promise<void>;
}

const engines = new WeakMap<Core.Strapi, Engine>();

/**
 * Starts to carry out what is due here: one loop, and one timer for the next plan that is due before
 * the loop looks again. Call it in `bootstrap()` only.
 */
export function startEngine(strapi: Core.Strapi): void {
  if (!scheduleConfig(strapi).isRunner || engines.has(strapi)) return;
  engines.set(strapi, createEngine(strapi));
}

/** Lets the plan under way end and takes no other. */
export async function stopEngine(strapi: Core.Strapi): Promise<void> {
  const engine = engines.get(strapi);
  engines.delete(strapi);
  await engine?.stop();
}

/**
 * Carries out what is due now, once: for operators and tests, whether or not an engine runs.
 *
 * @param clock an instant as ISO text instead of the time of the database
 * @param most plans at most
 */
export function runDue(
  strapi: Core.Strapi,
  { clock = 'database', most = MOST_AT_ONCE }: { clock?: DueClock; most?: number } = {},
): Promise<Round> {
  const runner = { strapi, clock, runnerId: runnerName('command') };
  return runRound(runner, { most, unsettled: NOTHING, isStopping: () => false });
}

function runnerName(kind: string): string {
  const id = `${hostname().slice(0, 40)}-${process.pid}-${kind}-${randomBytes(4).toString('hex')}`;
  return id.slice(0, 100);
}

function createEngine(strapi: Core.Strapi): Engine {
  const scene: RunnerScene = { strapi, clock: 'database', runnerId: runnerName('engine') };
  let runner: Runner | null = null;
  let isStopping = false;
  let isUpToDate = false;
  let unsettled = NOTHING;
  /** Rounds in a row in which something was due and nothing changed. */
  let inVain = 0;
  let timer: NodeJS.Timeout | undefined;

  async function begin(): Promise<Runner> {
    const { runnerId } = scene;
    const now = await inUnitOfWork(strapi, async (unit) => {
      const at = await readClock(unit, 'database');
      await forgetRunners(unit, { notSince: secondsAfter(at, -FORGOTTEN_SECONDS) });
      return at;
    });
    return { runnerId, installationId: installationId(strapi), startedAt: now };
  }

  async function round(): Promise<boolean> {
    clearTimeout(timer);
    const me = (runner ??= await begin());
    if (!isUpToDate) {
      await bringUpToDate(scene);
      await tryWaitingAgain(strapi, 'database');
      isUpToDate = true;
    }
    const pulse = await beat(statementsOf(strapi), me, 'database');
    const untilNextMs =
      pulse.nextAt === null ? Infinity : Date.parse(pulse.nextAt) - Date.parse(pulse.now) + 1;
    if (!pulse.isDue && unsettled.size === 0) {
      inVain = 0;
      wakeWithin(untilNextMs);
      return false;
    }
    const done = await runRound(scene, {
      ...{ most: MOST_AT_ONCE, unsettled },
      isStopping: () => isStopping,
    });
    ({ unsettled } = done);
    if (done.changed > 0 && unsettled.size === 0) {
      inVain = 0;
      return true;
    }
    const pauseMs =
      unsettled.size > 0 ? AFTER_FAILURE_MS : LEAST_PAUSE_MS * 2 ** Math.min(inVain, 4);
    inVain += 1;
    wakeWithin(Math.min(pauseMs, untilNextMs));
    return false;
  }

  /** The loop looks every ten seconds; what comes before that gets a timer. */
  function wakeWithin(milliseconds: number): void {
    if (milliseconds < POLL_MS) wakeAfter(milliseconds);
  }

  function wakeAfter(milliseconds: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      loop.wake();
    }, milliseconds).unref();
  }

  const loop: PollLoop = startPollLoop({
    everyMs: POLL_MS + Math.random() * POLL_JITTER_MS,
    firstAfterMs: 0,
    round,
    onFailure: (error) => {
      strapi.log.error(error);
      wakeAfter(AFTER_FAILURE_MS);
    },
  });
  const stopListening = onPlansChanged(strapi, () => {
    loop.wake();
  });

  return {
    async stop() {
      isStopping = true;
      stopListening();
      clearTimeout(timer);
      await loop.stop();
      clearTimeout(timer);
      if (runner !== null) await inUnitOfWork(strapi, (unit) => forgetRunners(unit, scene));
    },
  };
}
