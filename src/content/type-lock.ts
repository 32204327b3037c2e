import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { RuleError } from '../shared/rule-error';
import { toStrapiError } from '../shared/strapi/error-mapping';
import { inUnitOfWork, type UnitOfWork } from '../shared/strapi/unit-of-work';
import { modelLookup } from './content-types';
import { sentence } from './messages';
import { contentConfig } from './content-config';
import { readerLocale } from './refusal';
import { isRecord } from './row';
import type { ModelSchema } from './schema';

type Transaction = UnitOfWork['trx'];

/** The transaction whose turn the running code has. */
const turn = new AsyncLocalStorage<Transaction>();
const queues = new WeakMap<Transaction, Promise<unknown>>();

/**
 * Runs one write of a type at a time: two neighbouring months published at the same moment would
 * each be checked against the other's old figures, and two documents could bear one key.
 *
 * Transactions wait for each other (SQLite has one writer anyway). Within one transaction calls
 * wait too: Strapi's bulk actions start all of theirs at once. What a turn itself starts runs in it.
 */
export async function inTurn<Result>(
  strapi: Core.Strapi,
  uid: string,
  work: () => Promise<Result>,
): Promise<Result> {
  return inUnitOfWork(strapi, async ({ trx }) => {
    if (turn.getStore() === trx) return work();
    const mine = (queues.get(trx) ?? Promise.resolve()).then(async () => {
      await waitForTransactions(strapi, trx, queueOf(strapi, uid));
      return turn.run(trx, work);
    });
    queues.set(
      trx,
      mine.catch(() => undefined),
    );
    return mine;
  });
}

/** Types whose documents are public only together wait in one queue: one cannot slip past the other. */
function queueOf(strapi: Core.Strapi, uid: string): string {
  const model = modelLookup(strapi)(uid) as ModelSchema | undefined;
  return model?.pluginOptions?.transparency?.publicWith ?? uid;
}

/** What PostgreSQL says when a lock did not come free in time. */
const LOCK_NOT_AVAILABLE = '55P03';

/**
 * A queue of writers may be longer than one stuck row: it has a time limit of its own, in
 * milliseconds, and who waited in vain is told so.
 */
async function waitForTransactions(
  strapi: Core.Strapi,
  trx: Transaction,
  uid: string,
): Promise<void> {
  if (strapi.db.dialect.client !== 'postgres') return;
  const wait = contentConfig(strapi).turnTimeout;
  try {
    await trx.raw(`set local lock_timeout = ${wait}`);
    await trx.raw('select pg_advisory_xact_lock(hashtext(?))', [`write:${uid}`]);
    await trx.raw('set local lock_timeout to default');
  } catch (error) {
    if (!isRecord(error) || error['code'] !== LOCK_NOT_AVAILABLE) throw error;
    const code = 'WRITE_QUEUE_UNAVAILABLE';
    throw toStrapiError(new RuleError(code, sentence({ code, params: {} }, readerLocale(strapi))));
  }
}
