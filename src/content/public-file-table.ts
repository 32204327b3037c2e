import type { Core } from '@strapi/strapi';
import type { OwnTables } from '../shared/strapi/own-tables';
import { inUnitOfWork, type UnitOfWork } from '../shared/strapi/unit-of-work';

/** One file of a published document, as it was when the document was published. */
export interface PublicFile {
  readonly attribute: string;
  readonly position: number;
  readonly sha256: string;
  /** The last part of its address. */
  readonly fileName: string;
  readonly name: string;
  readonly alternativeText: string | null;
  readonly mime: string;
  readonly sizeBytes: number;
  readonly width: number | null;
  readonly height: number | null;
}

export interface PublicFileOfDocument extends PublicFile {
  readonly uid: string;
  readonly documentId: string;
}

interface FileRow {
  readonly uid: string;
  readonly document_id: string;
  readonly attribute: string;
  readonly position: number;
  readonly sha256: string;
  readonly file_name: string;
  readonly name: string;
  readonly alternative_text: string | null;
  readonly mime: string;
  readonly size_bytes: number;
  readonly width: number | null;
  readonly height: number | null;
}

const TABLE = 'public_files';

/**
 * Which files are public, and as what. The rows change in the transaction that publishes, so a file
 * is public exactly as long as its document says so; the copies on disk only follow.
 */
export const publicFileTables: OwnTables = {
  owner: 'content-files',
  migrations: [
    {
      name: '0001-public-files',
      up: async (schema) => {
        await schema.createTable(TABLE, (table) => {
          table.increments('id');
          table.string('uid', 120).notNullable();
          table.string('document_id', 40).notNullable();
          table.string('attribute', 60).notNullable();
          table.integer('position').notNullable();
          table.string('sha256', 64).notNullable();
          table.string('file_name', 120).notNullable();
          table.string('name', 255).notNullable();
          table.text('alternative_text');
          table.string('mime', 120).notNullable();
          table.integer('size_bytes').notNullable();
          table.integer('width');
          table.integer('height');
          table.unique(['uid', 'document_id', 'attribute', 'position'], {
            indexName: 'public_files_place',
          });
          table.index(['sha256'], 'public_files_sha256');
        });
      },
    },
  ],
};

/**
 * Until the end of the transaction nobody else copies or removes published files: a copy that one
 * document gives up could be the one that another is just about to use.
 */
export async function lockPublicFiles(strapi: Core.Strapi, { trx }: UnitOfWork): Promise<void> {
  if (strapi.db.dialect.client !== 'postgres') return;
  await trx.raw('select pg_advisory_xact_lock(hashtext(?))', ['public-files']);
}

interface Owner {
  readonly uid: string;
  readonly documentId: string;
}

/** Makes `files` the public files of a document; returns the hashes of those it had before. */
export async function replacePublicFiles(
  unit: UnitOfWork,
  { uid, documentId }: Owner,
  files: readonly PublicFile[],
): Promise<readonly string[]> {
  const own = { uid, document_id: documentId };
  const before: { sha256: string }[] = await unit.table(TABLE).where(own).select('sha256');
  await unit.table(TABLE).where(own).delete();
  for (const file of files) {
    await unit.table(TABLE).insert({
      ...own,
      attribute: file.attribute,
      position: file.position,
      sha256: file.sha256,
      file_name: file.fileName,
      name: file.name,
      alternative_text: file.alternativeText,
      mime: file.mime,
      size_bytes: file.sizeBytes,
      width: file.width,
      height: file.height,
    });
  }
  return before.map(({ sha256 }) => sha256);
}

/** Those of `hashes` that no published document names. */
export async function unusedHashes(
  unit: UnitOfWork,
  hashes: readonly string[],
): Promise<readonly string[]> {
  const unique = [...new Set(hashes)];
  const used: { sha256: string }[] = await unit
    .table(TABLE)
    .whereIn('sha256', unique)
    .distinct('sha256');
  const inUse = new Set(used.map(({ sha256 }) => sha256));
  return unique.filter((hash) => !inUse.has(hash));
}

/** Every content that a published document names, once. */
export async function publishedContents(
  unit: UnitOfWork,
): Promise<readonly Pick<PublicFile, 'sha256' | 'sizeBytes' | 'name'>[]> {
  const rows = (await unit
    .table(TABLE)
    .select('sha256')
    .max({ size_bytes: 'size_bytes', name: 'name' })
    .groupBy('sha256')
    .orderBy('sha256')) as readonly Pick<FileRow, 'sha256' | 'size_bytes' | 'name'>[];
  return rows.map(({ sha256, size_bytes, name }) => ({
    sha256,
    name,
    sizeBytes: Number(size_bytes),
  }));
}

/** The public files of some documents of a type, in the order they were attached. */
export async function publicFilesOf(
  strapi: Core.Strapi,
  uid: string,
  documentIds: readonly string[],
): Promise<readonly PublicFileOfDocument[]> {
  const rows: readonly FileRow[] = await inUnitOfWork(strapi, (unit) =>
    unit
      .table(TABLE)
      .where({ uid })
      .whereIn('document_id', [...documentIds])
      .orderBy('position')
      .select<readonly FileRow[]>('*'),
  );
  return rows.map(publicFile);
}

/** Every document that publishes this content under this name. */
export async function publicFilesAt(
  strapi: Core.Strapi,
  sha256: string,
  fileName: string,
): Promise<readonly PublicFileOfDocument[]> {
  const rows: readonly FileRow[] = await inUnitOfWork(strapi, (unit) =>
    unit
      .table(TABLE)
      .where({ sha256, file_name: fileName })
      .limit(50)
      .select<readonly FileRow[]>('*'),
  );
  return rows.map(publicFile);
}

function publicFile(row: FileRow): PublicFileOfDocument {
  return {
    uid: row.uid,
    documentId: row.document_id,
    attribute: row.attribute,
    position: Number(row.position),
    sha256: row.sha256,
    fileName: row.file_name,
    name: row.name,
    alternativeText: row.alternative_text,
    mime: row.mime,
    sizeBytes: Number(row.size_bytes),
    width: row.width === null ? null : Number(row.width),
    height: row.height === null ? null : Number(row.height),
  };
}
