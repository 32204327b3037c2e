import type { OwnTables } from '../../shared/strapi/own-tables';
import type { UnitOfWork } from '../../shared/strapi/unit-of-work';
import type { Locale } from '../locales';

const TABLE = 'draft_versions';

/** When and by whom what a form can write was last changed in one language of a document. */
export interface DraftVersion {
  readonly locale: Locale;
  /** Digest of what a form of that language can write. */
  readonly digest: string;
  /** `updatedAt` of the draft when that content came about, in milliseconds. */
  readonly changedAt: number;
  /** `updatedAt` when the draft was last looked at; Strapi moves it without any change. */
  readonly seenAt: number;
  /** Null for what no person did. */
  readonly userId: number | null;
}

export interface VersionedDocument {
  readonly uid: string;
  readonly documentId: string;
}

interface VersionRow {
  readonly locale: Locale;
  readonly digest: string;
  readonly changed_at: number | string;
  readonly seen_at: number | string;
  readonly user_id: number | null;
}

export const draftVersionTables: OwnTables = {
  owner: 'draft-versions',
  migrations: [
    {
      name: '0001-draft-versions',
      async up(schema) {
        await schema.createTable(TABLE, (table) => {
          table.string('uid', 255).notNullable();
          table.string('document_id', 255).notNullable();
          table.string('locale', 20).notNullable();
          table.string('digest', 64).notNullable();
          table.bigInteger('changed_at').notNullable();
          table.bigInteger('seen_at').notNullable();
          table.integer('user_id');
          table.primary(['uid', 'document_id', 'locale']);
        });
      },
    },
  ],
};

export async function draftVersions(
  unit: UnitOfWork,
  { uid, documentId }: VersionedDocument,
): Promise<readonly DraftVersion[]> {
  const rows: VersionRow[] = await unit
    .table(TABLE)
    .where({ uid, document_id: documentId })
    .select('locale', 'digest', 'changed_at', 'seen_at', 'user_id');
  return rows.map((row) => ({
    ...{ locale: row.locale, digest: row.digest, userId: row.user_id },
    ...{ changedAt: Number(row.changed_at), seenAt: Number(row.seen_at) },
  }));
}

export async function writeDraftVersions(
  unit: UnitOfWork,
  { uid, documentId }: VersionedDocument,
  versions: readonly DraftVersion[],
): Promise<void> {
  if (versions.length === 0) return;
  const rows = versions.map((version) => ({
    ...{ uid, document_id: documentId, locale: version.locale, digest: version.digest },
    ...{ changed_at: version.changedAt, seen_at: version.seenAt, user_id: version.userId },
  }));
  await unit.table(TABLE).insert(rows).onConflict(['uid', 'document_id', 'locale']).merge();
}
