import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { z } from 'zod';

import { systemClock } from '../../../../../shared/clock';
import type { DocumentRef } from '../domain/case/case';
import { refusal } from '../domain/refusal';
import { signedInAdmin } from '../../../../../shared/strapi/reader';
import {
  bodyIn,
  inputOf,
  parameterIn,
  tellingRefusals,
  type Handler,
} from '../../../../../shared/strapi/request-input';
import { otherError, refusalError, told } from '../refusals';
import type { Actor } from '../use-cases/actor';

type Strapi = { readonly strapi: Core.Strapi };

/** Handlers whose refusals are told in the reader's language with their status. */
export function answering<Handlers extends Readonly<Record<string, Handler>>>(
  { strapi }: Strapi,
  handlers: Handlers,
): Handlers {
  return tellingRefusals(handlers, (error) => told(strapi, error));
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
  return parsed(strapi, bodyIn(ctx), contract);
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
  return inputOf(contract, value, ({ field }) =>
    otherError(strapi, 'APPROVAL_INPUT_INVALID', { field }),
  );
}

export function documentOf(ctx: Context): DocumentRef {
  return { contentType: parameterIn(ctx, 'uid'), documentId: parameterIn(ctx, 'documentId') };
}

export function keyOf(ctx: Context): string {
  return parameterIn(ctx, 'key');
}

/** The id in the address. @throws APPROVAL_CASE_NOT_FOUND where it is none */
export function idOf(strapi: Core.Strapi, ctx: Context): number {
  const text = parameterIn(ctx, 'id');
  const id = /^\d{1,15}$/.test(text) ? Number(text) : 0;
  if (id === 0) throw refusalError(strapi, refusal('APPROVAL_CASE_NOT_FOUND'));
  return id;
}
