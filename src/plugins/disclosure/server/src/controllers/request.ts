import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { z } from 'zod';

import { systemClock } from '../../../../../shared/clock';
import type { Obligation } from '../domain/obligation/obligation';
import { signedInAdmin } from '../../../../../shared/strapi/reader';
import {
  bodyIn,
  parameterIn,
  tellingRefusals,
  type Handler,
} from '../../../../../shared/strapi/request-input';
import { parsed, told } from '../refusals';

/** Handlers whose refusals are told in the reader's language with their status. */
export function answering<Handlers extends Readonly<Record<string, Handler>>>(
  strapi: Core.Strapi,
  handlers: Handlers,
): Handlers {
  return tellingRefusals(handlers, (error) => told(strapi, error));
}

/** Who asks, and when; the routes let nobody else in. */
export function actorOf(strapi: Core.Strapi): { readonly id: number; readonly at: string } {
  const user = signedInAdmin(strapi);
  if (user === null) throw new Error('A route of the admin API was answered without a user.');
  return { id: user.id, at: now() };
}

export const now = (): string => systemClock.now().toISOString();

/** The body as its contract says. @throws DISCLOSURE_INPUT_INVALID naming the field */
export function bodyOf<Contract extends z.ZodType>(
  strapi: Core.Strapi,
  ctx: Context,
  contract: Contract,
): z.output<Contract> {
  return parsed(strapi, contract, bodyIn(ctx));
}

/** The query as its contract says. @throws DISCLOSURE_INPUT_INVALID naming the field */
export function queryOf<Contract extends z.ZodType>(
  strapi: Core.Strapi,
  ctx: Context,
  contract: Contract,
): z.output<Contract> {
  return parsed(strapi, contract, ctx.query);
}

export const itemNoOf = (ctx: Context): string => parameterIn(ctx, 'itemNo');

export function obligationOf(ctx: Context): Pick<Obligation, 'itemNo' | 'periodKey'> {
  return { itemNo: itemNoOf(ctx), periodKey: parameterIn(ctx, 'periodKey') };
}
