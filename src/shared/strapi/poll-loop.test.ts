import { AsyncLocalStorage } from 'node:async_hooks';

import { startPollLoop, type PollLoop } from './poll-loop';

const NEVER_MS = 2_000_000_000;

/** A promise and what resolves it. */
function latch() {
  const opened: { open: () => void } = { open: () => undefined };
  const isOpen = new Promise<void>((resolve) => {
    opened.open = resolve;
  });
  return { isOpen, open: () => opened.open() };
}

const loops: PollLoop[] = [];
afterEach(() => Promise.all(loops.splice(0).map((loop) => loop.stop())));

/** A loop whose rounds answer from a list, then false; resolves when so many were begun. */
function loopOf(answers: readonly (boolean | Error)[], everyMs = 1) {
  const failures: unknown[] = [];
  let begun = 0;
  const waiting: { readonly count: number; readonly open: () => void }[] = [];
  const loop = startPollLoop({
    everyMs,
    async round() {
      const answer = answers[begun] ?? false;
      begun += 1;
      for (const { count, open } of waiting) if (begun >= count) open();
      if (answer instanceof Error) throw answer;
      return answer;
    },
    onFailure: (error) => failures.push(error),
  });
  loops.push(loop);
  const rounds = (count: number) => {
    const { isOpen, open } = latch();
    waiting.push({ count, open });
    if (begun >= count) open();
    return isOpen;
  };
  return { loop, rounds, failures, begun: () => begun };
}

it('goes round after each pause', async () => {
  const { rounds } = loopOf([]);
  await rounds(3);
});

it('does not wait while there is more to do', async () => {
  const { loop, rounds, begun } = loopOf([true, true, true], NEVER_MS);
  expect(begun()).toBe(0);
  loop.wake();
  await rounds(4);
});

it('tells of a round that failed and goes on', async () => {
  const failure = new Error('the database is away');
  const { rounds, failures } = loopOf([failure]);
  await rounds(2);
  expect(failures).toEqual([failure]);
});

it('looks again when it is woken during a round', async () => {
  const first = latch();
  let begun = 0;
  const { isOpen: again, open } = latch();
  const loop = startPollLoop({
    everyMs: NEVER_MS,
    firstAfterMs: 0,
    async round() {
      begun += 1;
      if (begun === 2) open();
      await first.isOpen;
      return false;
    },
    onFailure: (error) => {
      throw error;
    },
  });
  loops.push(loop);
  while (begun === 0) await new Promise(setImmediate);
  loop.wake();
  first.open();
  await again;
});

it('stops after the round in progress and begins no other', async () => {
  const middle = latch();
  const done: string[] = [];
  const loop = startPollLoop({
    everyMs: 0,
    async round() {
      done.push('begun');
      await middle.isOpen;
      done.push('ended');
      return true;
    },
    onFailure: (error) => {
      throw error;
    },
  });
  while (done.length === 0) await new Promise(setImmediate);
  const stopped = loop.stop();
  middle.open();
  await stopped;
  expect(done).toEqual(['begun', 'ended']);
});

it('stops in the middle of a pause', async () => {
  await loopOf([], NEVER_MS).loop.stop();
});

it('keeps nothing of the request that wakes it', async () => {
  const request = new AsyncLocalStorage<string>();
  const seen: (string | undefined)[] = [];
  const { isOpen, open } = latch();
  const loop = startPollLoop({
    everyMs: NEVER_MS,
    async round() {
      seen.push(request.getStore());
      open();
      return false;
    },
    onFailure: (error) => {
      throw error;
    },
  });
  loops.push(loop);
  request.run('clerk', () => loop.wake());
  await isOpen;
  expect(seen).toEqual([undefined]);
});
