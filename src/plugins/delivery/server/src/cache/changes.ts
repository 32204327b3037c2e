import { randomUUID } from 'node:crypto';

import type { Core } from '@strapi/strapi';

import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { TopicClock } from './domain/topic-clock';
import { raiseGenerations, readGenerations, type Generations } from './generations';
import { watchStatements } from './statements';

export interface Changes {
  /** Whether changes of a table are counted. */
  isTracked(table: string): boolean;
  track(tables: Iterable<string>): void;
  /** Raises everything: whoever starts may have changed anything before it could be watched. */
  announceStart(): Promise<void>;
  /** Does what is owed and learns what other instances have changed. */
  catchUp(): Promise<void>;
  /** Names this process to the others. */
  readonly instance: string;
}

export interface ChangesOptions {
  readonly clock: TopicClock;
  /** Which further tables change with one. */
  readonly cascade: ReadonlyMap<string, readonly string[]>;
  /** There is something to do: see `catchUp`. */
  readonly onOwed: () => void;
}

/**
 * Keeps the generations of tables in the database, raised in the transaction that writes, and their
 * copy in memory, raised right after the commit and before whoever wrote is answered.
 */
export function createChanges(strapi: Core.Strapi, options: ChangesOptions): Changes {
  const { clock, cascade, onOwed } = options;
  const instance = randomUUID();
  const tracked = new Set<string>();
  const known = new Map<string, number>();
  /** Written without a transaction, and not yet told to the other instances. */
  const owed = new Set<string>();
  let isStarted = false;

  const touched = (tables: Iterable<string>): string[] =>
    [...tables].flatMap((table) =>
      tracked.has(table) ? [table, ...(cascade.get(table) ?? [])] : [],
    );
  const remember = (generations: Generations) => {
    for (const [topic, generation] of generations) {
      known.set(topic, Math.max(generation, known.get(topic) ?? 0));
    }
  };

  watchStatements(strapi, {
    async beforeCommit(trx, tables) {
      const topics = touched(tables);
      if (topics.length === 0) return () => undefined;
      const raised = await raiseGenerations(strapi, trx, { topics, instance });
      return () => {
        remember(raised);
        clock.change(topics);
      };
    },
    alone(tables) {
      const topics = touched(tables);
      if (topics.length === 0) return;
      clock.change(topics);
      for (const topic of topics) owed.add(topic);
      onOwed();
    },
  });

  const raise = async (topics: readonly string[]) => {
    if (topics.length === 0) return;
    const raised = await inUnitOfWork(strapi, ({ trx }) =>
      raiseGenerations(strapi, trx, { topics, instance }),
    );
    remember(raised);
  };

  return {
    instance,
    isTracked: (table) => tracked.has(table),
    track(tables) {
      for (const table of tables) {
        tracked.add(table);
        if (isStarted) owed.add(table);
      }
      if (isStarted) onOwed();
    },
    async announceStart() {
      isStarted = true;
      await raise([...tracked]);
      remember(await readGenerations(strapi));
    },
    async catchUp() {
      const topics = [...owed];
      owed.clear();
      await raise(topics).catch((error: unknown) => {
        for (const topic of topics) owed.add(topic);
        throw error;
      });
      const generations = await readGenerations(strapi);
      const changed = [...generations].filter(([topic, count]) => count > (known.get(topic) ?? 0));
      remember(generations);
      if (changed.length > 0) clock.change(changed.map(([topic]) => topic));
    },
  };
}
