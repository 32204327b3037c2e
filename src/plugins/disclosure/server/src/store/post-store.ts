import type { Core } from '@strapi/strapi';

import { inUnitOfWork, type UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { Day } from '../../../../../shared/workdays';
import { disclosureConfig, type DisclosureConfig } from '../config';

type Posts = NonNullable<DisclosureConfig['posts']>;

/** Codes of the departments in which somebody holds a post on a day. */
export async function ownDepartments(
  strapi: Core.Strapi,
  userId: number,
  on: Day,
): Promise<readonly string[]> {
  const { posts } = disclosureConfig(strapi);
  if (posts === null) return [];
  const rows: Record<string, string>[] = await inUnitOfWork(strapi, (unit) =>
    held(unit, posts, on).where(posts.userId, userId).distinct({ department: posts.department }),
  );
  return rows.flatMap(({ department }) => department ?? []).sort();
}

/** Admin users who hold a post in a department on a day. */
export async function peopleOfDepartment(
  strapi: Core.Strapi,
  unit: UnitOfWork,
  department: string,
  on: Day,
): Promise<readonly number[]> {
  const { posts } = disclosureConfig(strapi);
  if (posts === null) return [];
  const rows: { user: number }[] = await held(unit, posts, on)
    .where(posts.department, department)
    .distinct({ user: posts.userId });
  return rows.map(({ user }) => Number(user)).sort((one, other) => one - other);
}

function held(unit: UnitOfWork, posts: Posts, on: Day) {
  return unit
    .table(posts.table)
    .where(posts.from, '<=', on)
    .where((open) => {
      void open.whereNull(posts.to).orWhere(posts.to, '>=', on);
    });
}
