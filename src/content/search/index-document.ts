import type { Core, UID } from '@strapi/strapi';
import { inUnitOfWork, type UnitOfWork } from '../../shared/strapi/unit-of-work';
import { modelLookup } from '../content-types';
import { isPublished, loadRows } from '../document-store';
import { searchEntries, type SearchEntry } from './document-text';
import { indexFingerprint } from './searchable-types';
import { readerBit } from './store';
import { ENTRIES, POSTINGS } from './tables';
import { tokensOf } from './tokens';
import { noteChange } from './visible-entries';

/** SQLite takes 500 rows in one statement. */
const ROWS_AT_ONCE = 400;

interface KnownEntry {
  readonly id: number;
  readonly locale: string;
  readonly fingerprint: string;
  readonly title: string;
  readonly body: string;
}

/**
 * Makes the index say what the public reads of one document now: nothing, if nothing is published.
 * Runs in the transaction that changed the document, so that both commit or neither does.
 */
export async function indexDocument(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
): Promise<void> {
  const lookup = modelLookup(strapi);
  const schema = lookup(uid);
  const rows = await loadRows(strapi, uid, documentId);
  const entries = searchEntries(schema, rows.filter(isPublished), lookup);
  const fingerprint = indexFingerprint(strapi);
  await inUnitOfWork(strapi, async (unit) => {
    const known = await unit
      .table(ENTRIES)
      .select<KnownEntry[]>('id', 'locale', 'fingerprint', 'title', 'body')
      .where({ uid, document_id: documentId });
    if (known.length + entries.length > 0) await noteChange(unit, uid);
    const gone = known.filter(({ locale }) => !entries.some((entry) => entry.locale === locale));
    await removeEntries(
      unit,
      gone.map(({ id }) => id),
    );
    for (const entry of entries) {
      const before = known.find(({ locale }) => locale === entry.locale);
      const type = schema.info.singularName ?? uid;
      const row = { uid, type, document_id: documentId, fingerprint, ...columnsOf(entry) };
      await storeEntry(unit, row, before);
    }
  });
}

/** Takes entries and their tokens away. */
export async function removeEntries(unit: UnitOfWork, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await unit
    .table(POSTINGS)
    .whereIn('entry_id', [...ids])
    .delete();
  await unit
    .table(ENTRIES)
    .whereIn('id', [...ids])
    .delete();
}

type EntryRow = ReturnType<typeof columnsOf> & { readonly fingerprint: string };

/** The id stays through all corrections: it is the place in the order of publication. */
async function storeEntry(
  unit: UnitOfWork,
  row: EntryRow,
  before: KnownEntry | undefined,
): Promise<void> {
  if (before === undefined) {
    const [created]: { id: number }[] = await unit.table(ENTRIES).insert(row).returning('id');
    if (created) await insertPostings(unit, created.id, row);
    return;
  }
  await unit.table(ENTRIES).where({ id: before.id }).update(row);
  const isSame = (['title', 'body', 'fingerprint'] as const).every(
    (name) => row[name] === before[name],
  );
  if (isSame) return;
  await unit.table(POSTINGS).where({ entry_id: before.id }).delete();
  await insertPostings(unit, before.id, row);
}

async function insertPostings(unit: UnitOfWork, entryId: number, row: EntryRow): Promise<void> {
  const inTitle = new Set(tokensOf(row.title).map(({ text }) => text));
  const inBody = new Set(tokensOf(row.body).map(({ text }) => text));
  const postings = [...new Set([...inTitle, ...inBody])].map((token) => ({
    locale: row.locale,
    token,
    is_title: inTitle.has(token) ? 1 : 0,
    entry_id: entryId,
  }));
  for (let start = 0; start < postings.length; start += ROWS_AT_ONCE) {
    await unit.table(POSTINGS).insert(postings.slice(start, start + ROWS_AT_ONCE));
  }
}

function columnsOf(entry: SearchEntry) {
  const { locale, readers, title, body, key, slug, path } = entry;
  return {
    ...{ locale, title, body, key, slug, path },
    readers: readers.reduce((bits, reader) => bits | readerBit(reader), 0),
    public_since: entry.publicSince,
    expires_at: entry.expiresAt,
  };
}
