import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { z } from 'zod';

import { systemClock } from '../../../../../shared/clock';
import type { DocumentRef } from '../domain/case/case';
import { refusal } from '../domain/refusal';
import { signedInAdmin } from '../../../../../shared/strapi/reader';
import { otherError, refusalError, told } from '../refusals';
import type { Actor } from '../use-cases/actor';

type Strapi = { readonly strapi: Core.Strapi };
type Handler = (ctx: Context) => Promise<void>;

/** Handlers whose refusals are told in the reader's language with their status. */
export function answering<Handlers extends Readonly<Record<string, Handler>>>(
  { strapi }: Strapi,
  handlers: Handlers,
): Handlers {
  const wrapped = Object.entries(handlers).map(([name, handler]) => [
    name,
    async (ctx: Context) => {
      try {
        await handler(ctx);
      } catch (error) {
        throw told(strapi, error);
      }
    },
  ]);
  return Object.fromEntries(wrapped) as Handlers;
}

/** Who asks, and when; the routes let nobody else in. */
export function actorOf(strapi: Core.Strapi): Actor {
  const user = signedInAdmin(strapi);
  if (user === null) throw new Error('A route of the admin API was answered without a user.');
  return { id: user.id, at: systemClock.now().toISOString() };
}

/** The body as its contract says. @throws APPROVAL_INPUT_INVALID naming the field */
export function bodyOf<Contract extends z.ZodType>(
  strapi: Core.Strapi,
  ctx: Context,
  contract: Contract,
): z.output<Contract> {
  return parsed(strapi, (ctx.request as { readonly body?: unknown }).body ?? {}, contract);
}

/** The query as its contract says. @throws APPROVAL_INPUT_INVALID naming the field */
export function queryOf<Contract extends z.ZodType>(
  strapi: Core.Strapi,
  ctx: Context,
  contract: Contract,
): z.output<Contract> {
  return parsed(strapi, ctx.query, contract);
}

function parsed<Contract extends z.ZodType>(
  strapi: Core.Strapi,
  value: unknown,
  contract: Contract,
): z.output<Contract> {
  const result = contract.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys : [];
  const field = [...(issue?.path ?? []), ...unknown].map(String).join('.');
  throw otherError(strapi, 'APPROVAL_INPUT_INVALID', { field });
}

function parameter(ctx: Context, name: string): string {
  const params = ctx.params as Readonly<Record<string, string | undefined>>;
  return params[name] ?? '';
}

export function documentOf(ctx: Context): DocumentRef {
  return { contentType: parameter(ctx, 'uid'), documentId: parameter(ctx, 'documentId') };
}

export function keyOf(ctx: Context): string {
  return parameter(ctx, 'key');
}

/** The id in the address. @throws APPROVAL_CASE_NOT_FOUND where it is none */
export function idOf(strapi: Core.Strapi, ctx: Context): number {
  const text = parameter(ctx, 'id');
  const id = /^\d{1,15}$/.test(text) ? Number(text) : 0;
  if (id === 0) throw refusalError(strapi, refusal('APPROVAL_CASE_NOT_FOUND'));
  return id;
}
