import { randomUUID } from 'node:crypto';

import { canonicalJson, type JsonValue } from '../canonical-json';
import type { TableMigration } from './own-tables';
import type { UnitOfWork } from './unit-of-work';

/** What is to be told outside of the database. */
export interface OutboxMessage {
  /** Says who delivers it. */
  readonly topic: string;
  readonly body: JsonValue;
  /** At most 36 characters. A second message of the same id is the first one; made up if left out. */
  readonly messageId?: string;
  /** No attempt is made before it; at once where nothing is said. */
  readonly notBefore?: Date;
}

/** A message that this process, and no other, delivers now. */
export interface ClaimedMessage extends OutboxMessage {
  readonly id: number;
  /** The same at each attempt and the same nowhere else: receivers know a message again by it. */
  readonly messageId: string;
  /** 1 for the first. */
  readonly attempt: number;
  readonly lease: string;
}

export interface Claim {
  readonly now: Date;
  /** How long whoever claims may take, in milliseconds: after that anybody may try again. */
  readonly leaseMs: number;
  /** How many messages at most. */
  readonly count: number;
  /** Of all topics where nothing is said. */
  readonly topics?: readonly string[] | undefined;
}

/** How an attempt ended. */
export type Attempt =
  | { readonly kind: 'delivered'; readonly at: Date }
  | { readonly kind: 'failed'; readonly why: string; readonly nextAt: Date }
  /** The last attempt failed too: a dead letter, kept for people to look at. */
  | { readonly kind: 'dead'; readonly why: string; readonly at: Date };

interface MessageRow {
  readonly id: number;
  readonly message_id: string;
  readonly topic: string;
  readonly body: string;
  readonly attempts: number;
}

const INSTANT = 30;
const MOST_OF_FAILURE = 500;
const ROWS_AT_ONCE = 50;

/** An owner's outbox: a table of its own, beside its other tables. */
export const outboxMigration = (table: string): TableMigration => ({
  name: '0001-outbox',
  async up(schema) {
    await schema.createTable(table, (columns) => {
      columns.increments('id');
      columns
        .string('message_id', 36)
        .notNullable()
        .unique({ indexName: `${table}_message` });
      columns.string('topic', 100).notNullable();
      columns.text('body').notNullable();
      columns.string('state', 10).notNullable();
      columns.string('created_at', INSTANT).notNullable();
      /** When the next attempt may begin; while one is under way, when its lease ends. */
      columns.string('due_at', INSTANT).notNullable();
      columns.integer('attempts').notNullable();
      columns.string('lease', 36);
      columns.string('ended_at', INSTANT);
      columns.string('failure', MOST_OF_FAILURE);
      columns.index(['state', 'due_at', 'id'], `${table}_due`);
    });
  },
});

/** Writes messages in the unit of work that makes them true: without it nothing is told. */
export async function putMessages(
  unit: UnitOfWork,
  table: string,
  messages: readonly OutboxMessage[],
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  const rows = messages.map(({ topic, body, messageId = randomUUID(), notBefore = now }) => ({
    ...{ message_id: messageId, topic, body: canonicalJson(body), state: 'waiting' },
    ...{ created_at: at, due_at: isoOf(notBefore), attempts: 0 },
  }));
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    const some = rows.slice(start, start + ROWS_AT_ONCE);
    await unit.table(table).insert(some).onConflict('message_id').ignore();
  }
}

/**
 * Takes messages that are due: one statement that asks again what it read, so that of several
 * processes one gets each. The due time moves to the end of the lease, so that a process that dies
 * holds nothing for ever.
 */
export async function claimMessages(
  unit: UnitOfWork,
  table: string,
  { now, leaseMs, count, topics }: Claim,
): Promise<readonly ClaimedMessage[]> {
  const lease = randomUUID();
  const due = () => {
    const rows = unit.table(table).where('state', 'waiting').where('due_at', '<=', isoOf(now));
    return topics === undefined ? rows : rows.whereIn('topic', [...topics]);
  };
  const first = due().orderBy(['due_at', 'id']).limit(count).select('id');
  const claimed = await due()
    .whereIn('id', first)
    .update({
      ...{ lease, due_at: isoOf(new Date(now.getTime() + leaseMs)) },
      attempts: unit.trx.raw('attempts + 1'),
    });
  if (claimed === 0) return [];
  const rows: MessageRow[] = await unit
    .table(table)
    .where({ lease })
    .where('state', 'waiting')
    .orderBy('id')
    .select('id', 'message_id', 'topic', 'body', 'attempts');
  return rows.map((row) => ({
    ...{ id: row.id, messageId: row.message_id, topic: row.topic, attempt: row.attempts, lease },
    body: JSON.parse(row.body) as JsonValue,
  }));
}

/** How many messages wait, and how many were given up. */
export async function countMessages(
  unit: Pick<UnitOfWork, 'table'>,
  table: string,
): Promise<{ readonly waiting: number; readonly dead: number }> {
  const rows: { state: string; messages: string | number }[] = await unit
    .table(table)
    .whereIn('state', ['waiting', 'dead'])
    .groupBy('state')
    .select('state')
    .count({ messages: '*' });
  const of = (state: string) => Number(rows.find((row) => row.state === state)?.messages ?? 0);
  return { waiting: of('waiting'), dead: of('dead') };
}

/** Keeps how an attempt ended; false when the lease was over and another process has taken it. */
export async function settleMessage(
  unit: UnitOfWork,
  table: string,
  { id, lease }: Pick<ClaimedMessage, 'id' | 'lease'>,
  attempt: Attempt,
): Promise<boolean> {
  const count: number = await unit
    .table(table)
    .where({ id, lease, state: 'waiting' })
    .update({ lease: null, ...columnsOf(attempt) });
  return count === 1;
}

export interface Abandoned {
  /** Topics that somebody delivers. */
  readonly known: readonly string[];
  /** What was put in later may still find somebody. */
  readonly before: Date;
  readonly now: Date;
  readonly why: string;
}

/** Makes dead letters of what nobody delivers any more, and counts them. */
export async function giveUpMessages(
  unit: UnitOfWork,
  table: string,
  { known, before, now, why }: Abandoned,
): Promise<number> {
  return await unit
    .table(table)
    .where('state', 'waiting')
    .where('created_at', '<', isoOf(before))
    .where('due_at', '<=', isoOf(now))
    .whereNotIn('topic', [...known])
    .update({ lease: null, ...columnsOf({ kind: 'dead', why, at: now }) });
}

/** Forgets what was delivered before an instant. Dead letters stay. */
export async function forgetDelivered(
  unit: UnitOfWork,
  table: string,
  before: Date,
): Promise<number> {
  return await unit
    .table(table)
    .where('state', 'delivered')
    .where('due_at', '<', isoOf(before))
    .delete();
}

function columnsOf(attempt: Attempt): object {
  switch (attempt.kind) {
    case 'delivered':
      return { state: 'delivered', ended_at: isoOf(attempt.at), failure: null };
    case 'failed':
      return { due_at: isoOf(attempt.nextAt), failure: attempt.why.slice(0, MOST_OF_FAILURE) };
    case 'dead':
      return {
        ...{ state: 'dead', ended_at: isoOf(attempt.at) },
        failure: attempt.why.slice(0, MOST_OF_FAILURE),
      };
  }
}

const isoOf = (at: Date): string => at.toISOString();
