import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { z } from 'zod';
import { isRecord } from './row';
import { staffRefusal } from './staff-messages';

/** The id of the admin user who asks; the route's policies let nobody else in. */
export function signedInUserId(ctx: Context): number {
  const user: unknown = ctx.state.user;
  const id = isRecord(user) ? Number(user['id']) : Number.NaN;
  if (!Number.isSafeInteger(id)) throw new Error('A staff route was answered without a user');
  return id;
}

/** The body as its contract says. @throws 400 naming the field */
export function bodyOf<Schema extends z.ZodType>(
  strapi: Core.Strapi,
  ctx: Context,
  contract: Schema,
): z.output<Schema> {
  return parsed(strapi, (ctx.request as { readonly body?: unknown }).body ?? {}, contract);
}

/** The query as its contract says. @throws 400 naming the field */
export function queryOf<Schema extends z.ZodType>(
  strapi: Core.Strapi,
  ctx: Context,
  contract: Schema,
): z.output<Schema> {
  return parsed(strapi, ctx.query, contract);
}

function parsed<Schema extends z.ZodType>(
  strapi: Core.Strapi,
  value: unknown,
  contract: Schema,
): z.output<Schema> {
  const result = contract.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys : [];
  const field = [...(issue?.path ?? []), ...unknown].join('.');
  throw staffRefusal(strapi, 'QUERY_INVALID', { field });
}
