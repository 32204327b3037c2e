/** What an answer was made of, and the tick before its first query. */
export interface Stamped {
  readonly topics: readonly string[];
  readonly madeAt: number;
}

export interface TopicClock {
  /** The tick of the newest change. Read it before the query starts. */
  now(): number;
  /** Something of these topics is different from now on. */
  change(topics: Iterable<string>): void;
  /** Anything may be different. */
  changeAll(): void;
  /** When one of these changed last. */
  lastChange(topics: readonly string[]): number;
  /** Whether nothing an answer was made of has changed since it was begun. */
  isCurrent(stamped: Stamped): boolean;
}

/** Counts changes, so that an answer can tell whether it is older than what it speaks of. */
export function createTopicClock(): TopicClock {
  const changes = new Map<string, number>();
  let tick = 0;
  let floor = 0;
  const lastChange = (topics: readonly string[]) =>
    topics.reduce((newest, topic) => Math.max(newest, changes.get(topic) ?? 0), floor);
  return {
    now: () => tick,
    change(topics) {
      tick += 1;
      for (const topic of topics) changes.set(topic, tick);
    },
    changeAll() {
      tick += 1;
      floor = tick;
    },
    lastChange,
    isCurrent: ({ topics, madeAt }) => tick === madeAt || lastChange(topics) <= madeAt,
  };
}
