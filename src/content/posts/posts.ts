import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../shared/strapi/rows';
import { inUnitOfWork, type UnitOfWork } from '../../shared/strapi/unit-of-work';
import { staffRefusal } from '../staff-messages';
import { ACTIVE_USER } from '../staff-names';
import {
  endProblem,
  headOn,
  isHeldOn,
  postProblem,
  succeeded,
  type NewPost,
  type Post,
} from './post';
import { findPosts, insertPost, lockPosts, setLastDay, type Entered } from './post-store';

export interface AddedPost extends NewPost {
  /** Ends the lasting head's post on the day before, so that the history has no gap. */
  readonly succeeds: boolean;
}

/** Every post there is or was, latest first. */
export function allPosts(strapi: Core.Strapi): Promise<readonly Post[]> {
  return inUnitOfWork(strapi, (unit) => findPosts(unit));
}

/** The admin user who heads a department on a day, or null. */
export async function headOf(
  strapi: Core.Strapi,
  departmentCode: string,
  day: string,
): Promise<{ readonly userId: number; readonly label: string } | null> {
  const posts = await inUnitOfWork(strapi, (unit) => findPosts(unit, { departmentCode }));
  return headOn(posts, departmentCode, day);
}

/** Codes of the departments in which the user holds a post on a day, as head or deputy. */
export async function departmentsOf(
  strapi: Core.Strapi,
  userId: number,
  day: string,
): Promise<readonly string[]> {
  const posts = await inUnitOfWork(strapi, (unit) => findPosts(unit, { userId }));
  const codes = posts.filter((post) => isHeldOn(post, day)).map((post) => post.departmentCode);
  return [...new Set(codes)];
}

/** Enters a post. @throws where the rules of posts are broken, saying which and what to do */
export async function addPost(
  strapi: Core.Strapi,
  { succeeds, ...post }: AddedPost,
  entered: Entered,
): Promise<void> {
  await inUnitOfWork(strapi, async (unit) => {
    await lockPosts(unit);
    if (succeeds) await endLastingHead(strapi, unit, post);
    const others = await findPosts(unit, { departmentCode: post.departmentCode });
    const problem = postProblem(post, { ...(await known(strapi, post)), others });
    if (problem) throw staffRefusal(strapi, problem.code, problem.values);
    await insertPost(unit, post, entered);
  });
}

/** Ends a lasting post after the given day. */
export async function endPost(strapi: Core.Strapi, id: number, to: string): Promise<void> {
  await inUnitOfWork(strapi, async (unit) => {
    await lockPosts(unit);
    const [post] = await findPosts(unit, { id });
    if (!post) throw staffRefusal(strapi, 'POST_NOT_FOUND');
    await end(strapi, unit, post, to);
  });
}

async function endLastingHead(strapi: Core.Strapi, unit: UnitOfWork, post: NewPost): Promise<void> {
  const posts = await findPosts(unit, { departmentCode: post.departmentCode });
  const before = succeeded(posts, post.from);
  if (before) await end(strapi, unit, before.post, before.to);
}

async function end(strapi: Core.Strapi, unit: UnitOfWork, post: Post, to: string): Promise<void> {
  const problem = endProblem(post, to);
  if (problem) throw staffRefusal(strapi, problem.code, problem.values);
  await setLastDay(unit, post.id, to);
}

async function known(strapi: Core.Strapi, { userId, departmentCode }: NewPost) {
  const users = { id: userId, ...ACTIVE_USER };
  const departments = rowsOf(strapi, 'api::department.department');
  return {
    isUser: (await rowsOf(strapi, 'admin::user').count({ where: users })) > 0,
    isDepartment: (await departments.count({ where: { code: departmentCode } })) > 0,
  };
}
