import { setImmediate } from 'node:timers/promises';

export interface PollLoop {
  /** Looks at once instead of at the end of the pause. */
  readonly wake: () => void;
  /** Lets the round in progress end and starts no other. */
  readonly stop: () => Promise<void>;
}

export interface PollLoopOptions {
  /** Pause between two rounds, in milliseconds. */
  readonly everyMs: number;
  /** Pause before the first round; `everyMs` where nothing is said. */
  readonly firstAfterMs?: number;
  /** Does what there is to do; true when there is more, so that the next round follows at once. */
  readonly round: () => Promise<boolean>;
  /** A round that failed is told and tried again after the pause. */
  readonly onFailure: (error: unknown) => void;
}

/**
 * One round after the other, never two at a time. Start it in `bootstrap()` only: what is started
 * inside a request keeps its user and its transaction for ever. It holds no process alive.
 */
export function startPollLoop(options: PollLoopOptions): PollLoop {
  const { everyMs, firstAfterMs = everyMs, onFailure } = options;
  const pause = createPause();
  let isStopped = false;
  const work = run();

  async function run(): Promise<void> {
    await pause.wait(firstAfterMs);
    while (!isStopped) {
      const isMore = await options.round().catch((error: unknown) => {
        onFailure(error);
        return false;
      });
      await (isMore ? setImmediate() : pause.wait(everyMs));
    }
  }

  return {
    wake: () => {
      pause.end();
    },
    async stop() {
      isStopped = true;
      pause.end();
      await work;
    },
  };
}

/** A pause that somebody can end; whoever ends it while it is not on ends the next one. */
function createPause() {
  let isEnded = false;
  let resume: (() => void) | null = null;
  return {
    async wait(milliseconds: number): Promise<void> {
      if (!isEnded) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds).unref();
          resume = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      isEnded = false;
      resume = null;
    },
    end(): void {
      isEnded = true;
      resume?.();
    },
  };
}
