import type { Core } from '@strapi/strapi';
import { RuleError } from '../shared/rule-error';
import type { OwnTables } from '../shared/strapi/own-tables';
import { inUnitOfWork, type UnitOfWork } from '../shared/strapi/unit-of-work';
import { appendOnly } from '../shared/strapi/append-only';

const TABLE = 'access_log';

/** Shortest and longest reason, in characters. */
export const REASON_LENGTH = { min: 4, max: 300 } as const;

/** What somebody does with a restricted file in the media library, where nobody asks for a reason. */
const UNASKED_KINDS = ['replace', 'describe'] as const;
/** What somebody did with something restricted. */
export const ACCESS_KINDS = ['read', 'write', 'download', ...UNASKED_KINDS] as const;
export type AccessKind = (typeof ACCESS_KINDS)[number];
export type UnaskedKind = (typeof UNASKED_KINDS)[number];

/** One look at (or change of) something restricted: who, when, what, and why. */
export interface Access {
  readonly kind: AccessKind;
  readonly userId: number;
  /** Type of the document; for a file the uid of files. */
  readonly uid: string;
  readonly documentId: string;
  /** The attribute, or what the file is called inside its document. */
  readonly attribute: string;
  /** Empty where nobody was asked. */
  readonly reason: string;
}

export interface LoggedAccess extends Access {
  readonly id: number;
  /** An ISO instant. */
  readonly at: string;
}

export interface AccessQuery {
  readonly page: number;
  readonly pageSize: number;
  readonly userId?: number | undefined;
  readonly uid?: string | undefined;
  readonly documentId?: string | undefined;
  /** First and last day in the school's time, as instants: from inclusive, until exclusive. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

export interface AccessPage {
  readonly entries: readonly LoggedAccess[];
  readonly total: number;
  /** Everybody who is in the log, whatever was asked for. */
  readonly userIds: readonly number[];
}

type Rows = ReturnType<UnitOfWork['table']>;

interface AccessRow {
  readonly id: number;
  readonly at: string;
  readonly kind: AccessKind;
  readonly user_id: number;
  readonly uid: string;
  readonly document_id: string;
  readonly attribute: string;
  readonly reason: string;
}

/** Rows are appended; the database itself refuses to change or delete one. */
export const accessLogTables: OwnTables = {
  owner: 'access-log',
  migrations: [
    {
      name: '0001-access-log',
      async up(schema, unit) {
        await schema.createTable(TABLE, (table) => {
          table.increments('id');
          table.string('at', 30).notNullable();
          table.string('kind', 20).notNullable();
          table.integer('user_id').notNullable();
          table.string('uid', 255).notNullable();
          table.string('document_id', 255).notNullable();
          table.string('attribute', 255).notNullable();
          table.string('reason', REASON_LENGTH.max).notNullable();
          table.index(['at'], 'access_log_at');
          table.index(['user_id', 'at'], 'access_log_user');
          table.index(['uid', 'document_id', 'at'], 'access_log_document');
        });
        await appendOnly(unit, TABLE);
      },
    },
  ],
};

/** The reason without blanks around it; null where it says too little or too much. */
export function accessReason(reason: unknown): string | null {
  const text = typeof reason === 'string' ? reason.trim() : '';
  const length = [...text].length;
  const isBroken = /\p{Cc}/u.test(text);
  return length < REASON_LENGTH.min || length > REASON_LENGTH.max || isBroken ? null : text;
}

/**
 * Writes one entry, inside the unit of work that hands the restricted thing out: without the entry
 * nobody sees it.
 *
 * @throws RuleError ACCESS_REASON_NEEDED
 */
export async function recordAccess(unit: UnitOfWork, access: Access, at: Date): Promise<void> {
  const isUnasked = UNASKED_KINDS.some((kind) => kind === access.kind);
  const reason = isUnasked ? '' : accessReason(access.reason);
  if (reason === null) {
    throw new RuleError('ACCESS_REASON_NEEDED', 'State the reason', REASON_LENGTH);
  }
  await unit.table(TABLE).insert({
    at: at.toISOString(),
    kind: access.kind,
    user_id: access.userId,
    uid: access.uid,
    document_id: access.documentId,
    attribute: access.attribute,
    reason,
  });
}

/** The log, latest first. */
export async function readAccessLog(strapi: Core.Strapi, query: AccessQuery): Promise<AccessPage> {
  return inUnitOfWork(strapi, async (unit) => {
    const found = () => filtered(unit.table(TABLE), query);
    const counts: { total: number | string }[] = await found().count({ total: '*' });
    const rows = (await found()
      .select('id', 'at', 'kind', 'user_id', 'uid', 'document_id', 'attribute', 'reason')
      .orderBy('id', 'desc')
      .limit(query.pageSize)
      .offset((query.page - 1) * query.pageSize)) as AccessRow[];
    const people: { user_id: number }[] = await unit.table(TABLE).distinct('user_id');
    return {
      entries: rows.map(entryOf),
      total: Number(counts[0]?.total ?? 0),
      userIds: people.map(({ user_id }) => user_id),
    };
  });
}

function filtered(rows: Rows, query: AccessQuery): Rows {
  if (query.userId !== undefined) void rows.where('user_id', query.userId);
  if (query.uid !== undefined) void rows.where('uid', query.uid);
  if (query.documentId !== undefined) void rows.where('document_id', query.documentId);
  if (query.from !== undefined) void rows.where('at', '>=', query.from);
  if (query.until !== undefined) void rows.where('at', '<', query.until);
  return rows;
}

function entryOf(row: AccessRow): LoggedAccess {
  return {
    ...{ id: row.id, at: row.at, kind: row.kind, userId: row.user_id },
    ...{ uid: row.uid, documentId: row.document_id },
    ...{ attribute: row.attribute, reason: row.reason },
  };
}
