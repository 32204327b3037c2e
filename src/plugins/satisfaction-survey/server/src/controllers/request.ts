import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { z } from 'zod';

import { systemClock } from '../../../../../shared/clock';
import { signedInAdmin } from '../../../../../shared/strapi/reader';
import {
  bodyIn,
  inputOf,
  parameterIn,
  tellingRefusals,
  type Handler,
} from '../../../../../shared/strapi/request-input';
import { editorRefusal, told } from '../refusals';
import type { Actor } from '../use-cases/actor';

export type Strapi = { readonly strapi: Core.Strapi };

/** Handlers whose refusals are told in the reader's language with their status. */
export function answering<Handlers extends Readonly<Record<string, Handler>>>(
  { strapi }: Strapi,
  handlers: Handlers,
): Handlers {
  const unkept = Object.entries(handlers).map(([name, handler]) => [
    name,
    async (ctx: Context) => {
      ctx.set('Cache-Control', 'no-store');
      await handler(ctx);
    },
  ]);
  return tellingRefusals(Object.fromEntries(unkept) as Handlers, (error) => told(strapi, error));
}

/** Who asks, and when. */
export function actorOf(strapi: Core.Strapi): Actor {
  return { id: signedInAdmin(strapi)?.id ?? null, now: systemClock.now() };
}

/** The body as its contract says. @throws SURVEY_INPUT_INVALID naming the field */
export function bodyOf<Contract extends z.ZodType>(
  ctx: Context,
  contract: Contract,
): z.output<Contract> {
  return parsed(bodyIn(ctx), contract);
}

/** The query as its contract says. @throws SURVEY_INPUT_INVALID naming the field */
export function queryOf<Contract extends z.ZodType>(
  ctx: Context,
  contract: Contract,
): z.output<Contract> {
  return parsed(ctx.query, contract);
}

function parsed<Contract extends z.ZodType>(
  value: unknown,
  contract: Contract,
): z.output<Contract> {
  return inputOf(contract, value, ({ field }) => editorRefusal('SURVEY_INPUT_INVALID', { field }));
}

/** The questionnaire's document, which names the survey in addresses. */
export const documentIdOf = (ctx: Context): string => parameterIn(ctx, 'id');

/** A number in the address; 0, which no row has, where it is none. */
export function numberOf(ctx: Context, name: string): number {
  const text = parameterIn(ctx, name);
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}
