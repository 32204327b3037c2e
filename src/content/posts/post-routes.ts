import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { rowsOf, textOf, type Row } from '../../shared/strapi/rows';
import { readerLocale } from '../refusal';
import { schoolDay } from '../school-day';
import { bodyOf, signedInUserId } from '../staff-request';
import type { StaffRoute } from '../staff-actions';
import { ACTIVE_USER, userName, userNames } from '../staff-names';
import { staffRefusal } from '../staff-messages';
import { endPostRequest, newPostRequest, postChoicesResponse, postsResponse } from './contracts';
import { isHeldOn } from './post';
import { addPost, allPosts, endPost } from './posts';

const MOST_USERS = 1000;

/** Posts in the admin API: list, add, end. Nothing changes or deletes one. */
export function postRoutes(strapi: Core.Strapi): readonly StaffRoute[] {
  return [
    {
      method: 'GET',
      path: '/transparency/posts',
      permission: 'readPosts',
      answer: (ctx) => answerPosts(strapi, ctx),
    },
    {
      method: 'GET',
      path: '/transparency/posts/choices',
      permission: 'managePosts',
      answer: (ctx) => answerChoices(strapi, ctx),
    },
    {
      method: 'POST',
      path: '/transparency/posts',
      permission: 'managePosts',
      async answer(ctx) {
        const post = bodyOf(strapi, ctx, newPostRequest);
        await addPost(strapi, post, { at: new Date(), by: signedInUserId(ctx) });
        ctx.status = 201;
        ctx.body = {};
      },
    },
    {
      method: 'POST',
      path: '/transparency/posts/:id/end',
      permission: 'managePosts',
      async answer(ctx) {
        const { to } = bodyOf(strapi, ctx, endPostRequest);
        const id = Number((ctx.params as { readonly id: string }).id);
        if (!Number.isSafeInteger(id)) throw staffRefusal(strapi, 'POST_NOT_FOUND');
        await endPost(strapi, id, to);
        ctx.body = {};
      },
    },
  ];
}

async function answerPosts(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const today = await schoolDay(strapi, new Date());
  const posts = await allPosts(strapi);
  const names = await userNames(
    strapi,
    posts.map(({ userId }) => userId),
  );
  const departments = new Map((await departmentsFor(strapi)).map(({ code, name }) => [code, name]));
  ctx.body = postsResponse.parse({
    today,
    posts: posts.map(({ userId, ...post }) => ({
      ...post,
      userName: names.get(userId) ?? `#${userId}`,
      departmentName: departments.get(post.departmentCode) ?? post.departmentCode,
      isCurrent: isHeldOn(post, today),
    })),
  });
}

async function answerChoices(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const rows = await rowsOf(strapi, 'admin::user').findMany({
    where: ACTIVE_USER,
    select: ['id', 'firstname', 'lastname', 'email'],
    orderBy: { id: 'asc' },
    limit: MOST_USERS,
  });
  const users = rows.map((row) => ({ id: Number(row.id), name: userName(row) }));
  ctx.body = postChoicesResponse.parse({ users, departments: await departmentsFor(strapi) });
}

async function departmentsFor(strapi: Core.Strapi) {
  const rows: readonly Row[] = await rowsOf(strapi, 'api::department.department').findMany({
    where: { locale: readerLocale(strapi) },
    select: ['code', 'name'],
    orderBy: { code: 'asc' },
  });
  return rows.map((row) => ({ code: textOf(row, 'code'), name: textOf(row, 'name') }));
}
