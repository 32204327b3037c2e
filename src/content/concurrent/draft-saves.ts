import type { OwnTables } from '../../shared/strapi/own-tables';
import type { UnitOfWork } from '../../shared/strapi/unit-of-work';

const TABLE = 'draft_saves';

/** The last time somebody wrote a document, in whichever language. */
export interface DraftSave {
  readonly userId: number;
  /** An ISO instant. */
  readonly at: string;
}

interface SaveRow {
  readonly user_id: number;
  readonly at: string;
}

/**
 * Strapi notes who wrote one language; facts that another language's form changed arrive without a
 * name. Here one row a document says who wrote it last.
 */
export const draftSaveTables: OwnTables = {
  owner: 'draft-saves',
  migrations: [
    {
      name: '0001-draft-saves',
      async up(schema) {
        await schema.createTable(TABLE, (table) => {
          table.string('uid', 255).notNullable();
          table.string('document_id', 255).notNullable();
          table.integer('user_id').notNullable();
          table.string('at', 30).notNullable();
          table.primary(['uid', 'document_id']);
        });
      },
    },
  ],
};

export interface SavedDocument {
  readonly uid: string;
  readonly documentId: string;
}

export async function lastSave(
  unit: UnitOfWork,
  { uid, documentId }: SavedDocument,
): Promise<DraftSave | undefined> {
  const rows: SaveRow[] = await unit
    .table(TABLE)
    .where({ uid, document_id: documentId })
    .select('user_id', 'at');
  const [row] = rows;
  return row && { userId: row.user_id, at: row.at };
}

export async function noteSave(
  unit: UnitOfWork,
  { uid, documentId }: SavedDocument,
  { userId, at }: DraftSave,
): Promise<void> {
  await unit
    .table(TABLE)
    .insert({ uid, document_id: documentId, user_id: userId, at })
    .onConflict(['uid', 'document_id'])
    .merge();
}
