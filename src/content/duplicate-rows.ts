import type { Core, UID } from '@strapi/strapi';
import type { UnitOfWork } from '../shared/strapi/unit-of-work';
import type { ContentIndex } from './content-indexes';
import { modelLookup } from './content-types';

/** Rows that a unique index would not allow beside each other. */
export interface Duplicate {
  /** What they have in common, in the order of the index. */
  readonly values: readonly string[];
  readonly rows: readonly { readonly id: number; readonly documentId: string }[];
}

/** So many are named; whoever mends them starts the app again and sees the rest. */
const MOST = 20;

/** The groups of rows that stand in the way of a unique index. */
export async function duplicatesOf(
  unit: UnitOfWork,
  index: ContentIndex,
): Promise<readonly Duplicate[]> {
  const among = () =>
    index.columns.reduce(
      (query, column) => query.whereRaw(`${column} is not null`),
      unit.table(index.table).whereRaw(index.where ?? '1 = 1'),
    );
  const named = index.columns.map((column, at) => unit.trx.raw(`${column} as value_${at}`));
  const groups = await among()
    .select<Readonly<Record<string, unknown>>[]>(named)
    .groupByRaw(index.columns.join(', '))
    .havingRaw('count(*) > 1')
    .limit(MOST);
  const duplicates: Duplicate[] = [];
  for (const group of groups) {
    const values = index.columns.map((_column, at) => String(group[`value_${at}`]));
    const rows = await index.columns
      .reduce((query, column, at) => query.whereRaw(`${column} = ?`, [values[at] ?? '']), among())
      .orderBy('id')
      .select<{ id: number; documentId: string }[]>('id', 'document_id as documentId');
    duplicates.push({ values, rows });
  }
  return duplicates;
}

/** Tells the operator which documents they are and what to do. */
export function sayDuplicates(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  index: ContentIndex,
  duplicates: readonly Duplicate[],
): void {
  const { displayName } = modelLookup(strapi)(uid).info;
  const names = index.attributes.join(', ');
  const lines = duplicates.map(({ values, rows }) => {
    const places = rows.map(({ id, documentId }) => `${documentId} (${id})`);
    return `  ${values.join(', ')}: ${places.join(', ')}`;
  });
  strapi.log.error(
    [
      `${displayName}（${index.table}）有重复的记录（${names}）。请在后台删除多余的一份，` +
        '或将同一份撤下后重新发布，再重启系统；在此之前数据库不能防止新的重复。',
      `${index.table} holds rows with the same ${names}. Delete the surplus document in the panel, ` +
        'or take the one document down and publish it again, then restart; until then the database ' +
        `does not keep further ones out (${index.name}). Document (row):`,
      ...lines,
    ].join('\n'),
  );
}
