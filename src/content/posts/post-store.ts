import type { OwnTables } from '../../shared/strapi/own-tables';
import type { UnitOfWork } from '../../shared/strapi/unit-of-work';
import { MAX_LABEL, type NewPost, type Post, type PostKind } from './post';

const TABLE = 'posts';

interface PostRow {
  readonly id: number;
  readonly user_id: number;
  readonly department_code: string;
  readonly kind: PostKind;
  readonly label: string;
  readonly from_day: string;
  readonly to_day: string | null;
}

/** Who held which post and when: posts are added and ended, never changed and never deleted. */
export const postTables: OwnTables = {
  owner: 'posts',
  migrations: [
    {
      name: '0001-posts',
      async up(schema) {
        await schema.createTable(TABLE, (table) => {
          table.increments('id');
          table.integer('user_id').notNullable();
          table.string('department_code', 40).notNullable();
          table.string('kind', 10).notNullable();
          table.string('label', MAX_LABEL * 2).notNullable();
          table.string('from_day', 10).notNullable();
          table.string('to_day', 10);
          table.string('entered_at', 30).notNullable();
          table.integer('entered_by');
          table.index(['department_code', 'from_day'], 'posts_department');
          table.index(['user_id', 'from_day'], 'posts_user');
        });
      },
    },
  ],
};

/** Who wrote an entry, and when. */
export interface Entered {
  readonly at: Date;
  /** Null for what no person did: the seed. */
  readonly by: number | null;
}

/** Waits until no other write of posts is under way, so that two heads cannot slip past the rules. */
export async function lockPosts({ trx, schemaName }: UnitOfWork): Promise<void> {
  if (schemaName === undefined) return;
  await trx.raw('select pg_advisory_xact_lock(hashtext(?))', ['write:posts']);
}

export async function findPosts(
  unit: UnitOfWork,
  where: { readonly departmentCode?: string; readonly userId?: number; readonly id?: number } = {},
): Promise<readonly Post[]> {
  const { departmentCode, userId, id } = where;
  const named: Readonly<Record<string, string | number>> = {
    ...(departmentCode !== undefined && { department_code: departmentCode }),
    ...(userId !== undefined && { user_id: userId }),
    ...(id !== undefined && { id }),
  };
  const rows: PostRow[] = await unit
    .table(TABLE)
    .where(named)
    .orderBy('from_day', 'desc')
    .orderBy('id', 'desc')
    .select('id', 'user_id', 'department_code', 'kind', 'label', 'from_day', 'to_day');
  return rows.map(postOf);
}

export async function insertPost(unit: UnitOfWork, post: NewPost, entered: Entered): Promise<void> {
  await unit.table(TABLE).insert({
    ...{ user_id: post.userId, department_code: post.departmentCode, kind: post.kind },
    ...{ label: post.label.trim(), from_day: post.from, to_day: post.to },
    ...{ entered_at: entered.at.toISOString(), entered_by: entered.by },
  });
}

export async function setLastDay(unit: UnitOfWork, id: number, to: string): Promise<void> {
  await unit.table(TABLE).where({ id }).update({ to_day: to });
}

function postOf(row: PostRow): Post {
  return {
    ...{ id: row.id, userId: row.user_id, departmentCode: row.department_code, kind: row.kind },
    ...{ label: row.label, from: row.from_day, to: row.to_day },
  };
}
