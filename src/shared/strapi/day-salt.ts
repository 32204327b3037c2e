import { createHmac, randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { clientBucket } from '../client-address';
import type { OwnTables } from './own-tables';
import { createRateLimiter, type RateLimitAnswer } from './rate-limiter';
import { inUnitOfWork } from './unit-of-work';

const TABLE = 'day_salts';

/** One random salt a day, shared by all instances; yesterday's is destroyed with the first of today. */
export const daySaltTables: OwnTables = {
  owner: 'day-salt',
  migrations: [
    {
      name: '0001-day-salts',
      async up(schema) {
        await schema.createTable(TABLE, (table) => {
          table.string('day', 10).primary();
          table.string('salt', 64).notNullable();
        });
      },
    },
  ],
};

interface DaySalt {
  readonly day: string;
  readonly salt: string;
}

const known = new WeakMap<Core.Strapi, Promise<DaySalt>>();

/**
 * Who asks, without keeping who it was: an HMAC of the client's address with the salt of the day.
 * Once the salt is gone, no bucket leads back to an address and no two days can be joined.
 */
export async function addressBucket(
  strapi: Core.Strapi,
  address: string,
  now: Date,
): Promise<string> {
  const { salt } = await saltOf(strapi, now.toISOString().slice(0, 10));
  return bucketOf(salt, address);
}

function bucketOf(salt: string, address: string): string {
  return createHmac('sha256', salt).update(clientBucket(address)).digest('base64url');
}

async function saltOf(strapi: Core.Strapi, day: string): Promise<DaySalt> {
  const before = await known.get(strapi)?.catch(() => undefined);
  if (before?.day === day) return before;
  const next = readSalt(strapi, day);
  known.set(strapi, next);
  return next;
}

function readSalt(strapi: Core.Strapi, day: string): Promise<DaySalt> {
  return inUnitOfWork(strapi, async (unit) => {
    const salt = randomBytes(32).toString('hex');
    await unit.table(TABLE).where('day', '<', day).delete();
    await unit.table(TABLE).insert({ day, salt }).onConflict('day').ignore();
    const rows: DaySalt[] = await unit.table(TABLE).where({ day }).select('day', 'salt');
    return rows[0] ?? { day, salt };
  });
}

/** A budget for what the public does, counted by address without keeping the address. */
export interface PublicLimiter {
  consume(address: string, now: Date): Promise<RateLimitAnswer>;
}

const UNLIMITED: RateLimitAnswer = { allowed: true, retryAfterSeconds: 0 };

/** `perMinute: 0` switches the limit off. */
export function createPublicLimiter(
  strapi: Core.Strapi,
  options: { readonly name: string; readonly perMinute: number },
): PublicLimiter {
  if (options.perMinute === 0) return { consume: () => Promise.resolve(UNLIMITED) };
  const limiter = createRateLimiter(strapi, options);
  const ownSalt = randomBytes(32).toString('hex');
  return {
    async consume(address, now) {
      // While the database fails the limit goes on, by a salt that only this process knows.
      const bucket = await addressBucket(strapi, address, now).catch((error: unknown) => {
        strapi.log.error(error);
        return bucketOf(ownSalt, address);
      });
      return limiter.consume(bucket);
    },
  };
}
