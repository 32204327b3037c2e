import type { Core } from '@strapi/strapi';
import type { OwnTables } from '../shared/strapi/own-tables';
import { inUnitOfWork } from '../shared/strapi/unit-of-work';
import type { Change } from './changes';
import { DEFAULT_LOCALE, type Locale } from './locales';
import type { PlainDocument } from './row';

/** Why and what was corrected; reasons are words, so one per locale. */
export interface Correction {
  readonly changes: readonly Change[];
  readonly reasons: Readonly<Partial<Record<Locale, string>>>;
  readonly source?: string;
}

export interface RecordedCorrection extends Correction {
  readonly no: number;
  readonly revision: number;
  readonly at: string;
}

/** A correction as readers of one locale see it. */
export interface PublicCorrection {
  readonly no: number;
  readonly revision: number;
  readonly at: string;
  readonly changes: readonly Change[];
  readonly reason: string;
  readonly source?: string;
}

export interface Publication {
  readonly revision: number;
  readonly at: string;
  readonly publicSince: string;
  readonly contentHash: string;
  readonly content: PlainDocument;
  readonly corrections: readonly RecordedCorrection[];
}

interface NewPublication {
  readonly uid: string;
  readonly documentId: string;
  readonly revision: number;
  readonly at: string;
  readonly contentHash: string;
  readonly content: PlainDocument;
  readonly correction: Correction | undefined;
}

interface PublicationRow {
  readonly revision: number;
  readonly at: string;
  readonly content_hash: string;
  readonly content: string;
  readonly correction: string | null;
}

export const PUBLICATION_TABLE = 'publication_records';

/** Every publication that changed what the public reads; rows are appended, never changed. */
export const publicationTables: OwnTables = {
  owner: 'content',
  migrations: [
    {
      name: '0001-publication-records',
      up: async (schema) => {
        await schema.createTable(PUBLICATION_TABLE, (table) => {
          table.increments('id');
          table.string('uid', 120).notNullable();
          table.string('document_id', 40).notNullable();
          table.integer('revision').notNullable();
          table.string('at', 30).notNullable();
          table.string('content_hash', 64).notNullable();
          table.text('content').notNullable();
          table.text('correction');
          table.index(['uid', 'document_id', 'id'], 'publication_records_document');
        });
      },
    },
    {
      name: '0002-newest-publications',
      up: async (schema) => {
        await schema.alterTable(PUBLICATION_TABLE, (table) => {
          table.index(['uid', 'document_id', 'at'], 'publication_records_newest');
        });
      },
    },
  ],
};

/** The newest publication of a document, whether or not it is public now. */
export async function lastPublication(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
): Promise<Publication | undefined> {
  const rows: readonly PublicationRow[] = await inUnitOfWork(strapi, (work) =>
    work
      .table(PUBLICATION_TABLE)
      .where({ uid, document_id: documentId })
      .orderBy('id')
      .select('revision', 'at', 'content_hash', 'content', 'correction'),
  );
  const first = rows[0];
  const last = rows.at(-1);
  if (!first || !last) return undefined;
  return {
    revision: Number(last.revision),
    at: last.at,
    publicSince: first.at,
    contentHash: last.content_hash,
    content: JSON.parse(last.content) as PlainDocument,
    corrections: rows.flatMap(({ correction }) =>
      correction === null ? [] : [JSON.parse(correction) as RecordedCorrection],
    ),
  };
}

/** Appends one publication; nothing ever changes or removes a record. */
export async function recordPublication(
  strapi: Core.Strapi,
  publication: NewPublication,
  before: Publication | undefined,
): Promise<Publication> {
  const { uid, documentId, revision, at, contentHash, content } = publication;
  const earlier = before?.corrections ?? [];
  const correction: RecordedCorrection | undefined = publication.correction && {
    no: earlier.length + 1,
    revision,
    at,
    ...publication.correction,
  };
  await inUnitOfWork(strapi, async (work) => {
    await work.table(PUBLICATION_TABLE).insert({
      uid,
      document_id: documentId,
      revision,
      at,
      content_hash: contentHash,
      content: JSON.stringify(content),
      correction: correction ? JSON.stringify(correction) : null,
    });
  });
  return {
    revision,
    at,
    publicSince: before?.publicSince ?? at,
    contentHash,
    content,
    corrections: correction ? [...earlier, correction] : earlier,
  };
}

export function correctionInLocale(
  { no, revision, at, changes, reasons, source }: RecordedCorrection,
  locale: Locale,
): PublicCorrection {
  const reason =
    reasons[locale] ?? reasons[DEFAULT_LOCALE] ?? Object.values(reasons).find(Boolean) ?? '';
  return { no, revision, at, changes, reason, ...(source !== undefined && { source }) };
}
