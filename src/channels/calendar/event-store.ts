import type { Core } from '@strapi/strapi';
import type { OwnTables } from '../../shared/strapi/own-tables';
import { inUnitOfWork } from '../../shared/strapi/unit-of-work';
import type { NotedEvent } from './noted-event';

const EVENTS = 'calendar_events';

/** What public calendars told last: an event that was told cannot be taken back in silence. */
export const calendarTables: OwnTables = {
  owner: 'channels',
  migrations: [
    {
      name: '0001-calendar-events',
      up: async (schema) => {
        await schema.createTable(EVENTS, (table) => {
          table.string('uid', 120).primary();
          table.string('kind', 20).notNullable();
          table.integer('sequence').notNullable();
          table.string('changed_at', 30).notNullable();
          table.string('fingerprint', 64).notNullable();
          table.string('starts', 30).notNullable();
          table.string('ends', 30).notNullable();
          table.boolean('is_withdrawn').notNullable();
          table.index(['kind', 'ends'], 'calendar_events_kind');
        });
      },
    },
  ],
};

interface EventRow {
  readonly uid: string;
  readonly sequence: number;
  readonly changed_at: string;
  readonly fingerprint: string;
  readonly starts: string;
  readonly ends: string;
  /** SQLite says 0 and 1. */
  readonly is_withdrawn: boolean | number;
}

/** Events of a kind that end on or after a day, by their uid. */
export async function notedEvents(
  strapi: Core.Strapi,
  kind: string,
  since: string,
): Promise<ReadonlyMap<string, NotedEvent>> {
  const rows = await inUnitOfWork(strapi, (unit) =>
    unit
      .table(EVENTS)
      .where({ kind })
      .andWhere('ends', '>=', since)
      .select<EventRow[]>(
        ...['uid', 'sequence', 'changed_at', 'fingerprint', 'starts', 'ends', 'is_withdrawn'],
      ),
  );
  return new Map(rows.map((row) => [row.uid, eventOf(row)]));
}

/** Notes what is told from now on; of two processes that tell the same, the first one notes it. */
export async function noteEvents(
  strapi: Core.Strapi,
  kind: string,
  events: readonly NotedEvent[],
): Promise<void> {
  if (events.length === 0) return;
  await inUnitOfWork(strapi, async (unit) => {
    for (const event of events) {
      const row = { kind, ...rowOf(event) };
      await unit.table(EVENTS).insert(row).onConflict('uid').ignore();
      await unit
        .table(EVENTS)
        .where({ uid: event.uid })
        .andWhere('sequence', '<', event.sequence)
        .update(row);
    }
  });
}

function eventOf(row: EventRow): NotedEvent {
  return {
    ...{ uid: row.uid, sequence: Number(row.sequence), changedAt: row.changed_at },
    ...{ fingerprint: row.fingerprint, span: { start: row.starts, end: row.ends } },
    isWithdrawn: Boolean(row.is_withdrawn),
  };
}

function rowOf({ uid, sequence, changedAt, fingerprint, span, isWithdrawn }: NotedEvent): EventRow {
  return {
    ...{ uid, sequence, changed_at: changedAt, fingerprint },
    ...{ starts: span.start, ends: span.end, is_withdrawn: isWithdrawn },
  };
}
