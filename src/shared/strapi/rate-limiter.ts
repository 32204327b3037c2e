import type { Core } from '@strapi/strapi';
import {
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';

import { createOwnTables, type OwnTables } from './own-tables';
import { poolOutsideTransactions, schemaName } from './unit-of-work';

const TABLE = 'rate_limit_counters';

/** The columns that rate-limiter-flexible expects, in its order. */
const TABLES: OwnTables = {
  owner: 'rate-limiter',
  migrations: [
    {
      name: '0001-rate-limit-counters',
      up: (schema) =>
        schema.createTable(TABLE, (table) => {
          table.string('key', 255).primary();
          table.integer('points').notNullable().defaultTo(0);
          table.bigInteger('expire');
        }),
    },
  ],
};

interface Named {
  /** Prefix of the counters; limiters with one name share a budget. */
  readonly name: string;
}

export type RateLimiterOptions = Named &
  ({ readonly perMinute: number } | { readonly perDay: number });

export interface RateLimitAnswer {
  readonly allowed: boolean;
  /** Whole seconds until the budget is full again, at least 1; 0 when allowed. */
  readonly retryAfterSeconds: number;
}

export interface RateLimiter {
  /** Counts one request. `key` says who asks (an address, a user id), never what the body says. */
  consume(key: string): Promise<RateLimitAnswer>;
}

/**
 * A budget per minute or day and key. On SQLite there is one process and its memory counts; on PostgreSQL
 * all instances count in one table, and each falls back to its memory while the database fails.
 */
export function createRateLimiter(strapi: Core.Strapi, options: RateLimiterOptions): RateLimiter {
  const budget = { keyPrefix: options.name, ...span(options) };
  const memory = new RateLimiterMemory(budget);
  if (strapi.db.dialect.client !== 'postgres') return { consume: (key) => consume(memory, key) };

  let shared: Promise<RateLimiterAbstract> | undefined;
  return {
    consume: async (key) => {
      shared ??= sharedLimiter(strapi, budget, memory).catch((error: unknown) => {
        strapi.log.error(error);
        shared = undefined;
        return memory;
      });
      return consume(await shared, key);
    },
  };
}

function span(options: RateLimiterOptions): { readonly points: number; readonly duration: number } {
  return 'perMinute' in options
    ? { points: options.perMinute, duration: 60 }
    : { points: options.perDay, duration: 86_400 };
}

async function sharedLimiter(
  strapi: Core.Strapi,
  budget: { keyPrefix: string; points: number; duration: number },
  insuranceLimiter: RateLimiterMemory,
): Promise<RateLimiterAbstract> {
  await createOwnTables(strapi, TABLES);
  return new RateLimiterPostgres({
    ...budget,
    storeClient: poolOutsideTransactions(strapi),
    storeType: 'knex',
    tableName: TABLE,
    tableCreated: true,
    insuranceLimiter,
    // Once the budget is spent, no further query is made until it is full again.
    inMemoryBlockOnConsumed: budget.points,
    ...(schemaName(strapi) === undefined ? {} : { schemaName: schemaName(strapi) }),
  });
}

async function consume(limiter: RateLimiterAbstract, key: string): Promise<RateLimitAnswer> {
  try {
    await limiter.consume(key);
    return { allowed: true, retryAfterSeconds: 0 };
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    return {
      allowed: false,
      retryAfterSeconds: Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)),
    };
  }
}
