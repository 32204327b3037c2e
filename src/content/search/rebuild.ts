import { setTimeout as delay } from 'node:timers/promises';
import type { Core, UID } from '@strapi/strapi';
import { inUnitOfWork, type UnitOfWork } from '../../shared/strapi/unit-of-work';
import { inTurn } from '../type-lock';
import { indexDocument, removeEntries } from './index-document';
import { indexFingerprint, searchableTypes } from './searchable-types';
import { ENTRIES, STATE } from './tables';
import { noteChange } from './visible-entries';

/** Documents that one transaction indexes: other writes of the type wait so long and no longer. */
const DOCUMENTS_AT_ONCE = 25;
const LOOK_EVERY_MS = 1000;

/** One lock for the whole work: of several processes one does it, the others look again later. */
const LOCK_KEY = 7_214_501;

/** Where entries of types go that there are no more. */
const NO_TYPE = '';

type Step = 'done' | 'more' | 'others';

interface Progress {
  readonly fingerprint: string;
  readonly uid: string;
  readonly document_id: string;
  /** SQLite says 0 and 1. */
  readonly is_complete: boolean | number;
}

/** Whether the index was made by this code from these schemas. */
export async function isIndexComplete(strapi: Core.Strapi): Promise<boolean> {
  const progress = await inUnitOfWork(strapi, readProgress);
  return progress?.fingerprint === indexFingerprint(strapi) && Boolean(progress.is_complete);
}

/** Forgets how far the index has come; what it says stays until each document's turn. */
export function restartIndex(strapi: Core.Strapi): Promise<void> {
  return inUnitOfWork(strapi, async (unit) => {
    await unit.table(STATE).delete();
  });
}

/**
 * Brings every document into the index, some at a time, each time in a transaction of its own: the
 * app answers and publishes meanwhile, and a process that ends in between is taken over from.
 */
export async function completeIndex(
  strapi: Core.Strapi,
  isStopped: () => boolean = () => false,
): Promise<void> {
  for (;;) {
    if (isStopped()) return;
    const step = await indexNext(strapi);
    if (step === 'done') return;
    if (step === 'others') await delay(LOOK_EVERY_MS, undefined, { ref: false });
  }
}

/** What the index holds: documents, and the entries of each locale. */
export interface IndexSize {
  readonly documents: number;
  readonly entries: readonly { readonly locale: string; readonly count: number }[];
}

export function indexSize(strapi: Core.Strapi): Promise<IndexSize> {
  return inUnitOfWork(strapi, async (unit) => {
    const rows = (await unit
      .table(ENTRIES)
      .select('locale')
      .count({ count: 'id' })
      .groupBy('locale')
      .orderBy('locale', 'desc')) as readonly { locale: string; count: string | number }[];
    const documents: readonly unknown[] = await unit.table(ENTRIES).distinct('uid', 'document_id');
    return {
      documents: documents.length,
      entries: rows.map(({ locale, count }) => ({ locale, count: Number(count) })),
    };
  });
}

/** Indexes the next documents in the order of types and document ids. */
function indexNext(strapi: Core.Strapi): Promise<Step> {
  const fingerprint = indexFingerprint(strapi);
  return inUnitOfWork(strapi, async (unit) => {
    if (!(await hasTheTask(strapi, unit))) return 'others';
    const found = await readProgress(unit);
    const isOurs = found?.fingerprint === fingerprint;
    if (isOurs && Boolean(found.is_complete)) return 'done';
    const from = isOurs ? found : { uid: '', document_id: '' };
    const next = await nextDocuments(strapi, unit, from);
    if (next === undefined) return finish(strapi, unit, fingerprint);
    await inTurn(strapi, next.uid, async () => {
      for (const documentId of next.documentIds) {
        await indexDocument(strapi, next.uid, documentId);
      }
    });
    const last = next.documentIds.at(-1) ?? '';
    await writeProgress(unit, {
      ...{ fingerprint, uid: next.uid, document_id: last, is_complete: false },
    });
    return 'more';
  });
}

async function hasTheTask(strapi: Core.Strapi, { trx }: UnitOfWork): Promise<boolean> {
  if (strapi.db.dialect.client !== 'postgres') return true;
  const answer: { rows: { free: boolean }[] } = await trx.raw(
    'select pg_try_advisory_xact_lock(?) as free',
    [LOCK_KEY],
  );
  return answer.rows[0]?.free === true;
}

async function nextDocuments(
  strapi: Core.Strapi,
  unit: UnitOfWork,
  from: Pick<Progress, 'uid' | 'document_id'>,
) {
  const types = searchableTypes(strapi).filter(({ uid }) => uid >= from.uid);
  for (const { uid } of types) {
    const { tableName } = strapi.db.metadata.get(uid);
    const rows: readonly { document_id: string }[] = await unit
      .table(tableName)
      .distinct('document_id')
      .whereNotNull('published_at')
      .andWhere('document_id', '>', uid === from.uid ? from.document_id : '')
      .orderBy('document_id')
      .limit(DOCUMENTS_AT_ONCE);
    const documentIds = rows.map((row) => row.document_id);
    if (documentIds.length > 0) return { uid: uid as UID.ContentType, documentIds };
  }
  return undefined;
}

/** What no document renewed belongs to none any more. */
async function finish(strapi: Core.Strapi, unit: UnitOfWork, fingerprint: string): Promise<Step> {
  const old = await unit
    .table(ENTRIES)
    .select<{ id: number }[]>('id')
    .whereNot({ fingerprint })
    .limit(DOCUMENTS_AT_ONCE);
  await removeEntries(
    unit,
    old.map(({ id }) => id),
  );
  if (old.length > 0) await noteChange(unit, NO_TYPE);
  if (old.length === DOCUMENTS_AT_ONCE) return 'more';
  await writeProgress(unit, { fingerprint, uid: '', document_id: '', is_complete: true });
  const counted: readonly { entries: string | number }[] = await unit
    .table(ENTRIES)
    .count({ entries: 'id' });
  strapi.log.info(`The search index is complete: ${String(counted[0]?.entries ?? 0)} entries`);
  return 'done';
}

async function readProgress(unit: UnitOfWork): Promise<Progress | undefined> {
  const rows: readonly Progress[] = await unit
    .table(STATE)
    .where({ id: 1 })
    .select('fingerprint', 'uid', 'document_id', 'is_complete');
  return rows[0];
}

async function writeProgress(unit: UnitOfWork, progress: Progress): Promise<void> {
  await unit
    .table(STATE)
    .insert({ id: 1, ...progress })
    .onConflict('id')
    .merge();
}
