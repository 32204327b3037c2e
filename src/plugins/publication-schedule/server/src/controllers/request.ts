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
import type { Asker } from '../access/access';
import { accessOfPerson, type Ability } from '../access/people';
import { accessOfToken, type TokenAuth } from '../access/tokens';
import { refusal } from '../domain/refusal';
import { ruleErrorOf, told } from '../refusals';

type Strapi = { readonly strapi: Core.Strapi };

/** Handlers whose refusals are told in the reader's language with their status. */
export function answering<Handlers extends Readonly<Record<string, Handler>>>(
  { strapi }: Strapi,
  handlers: Handlers,
): Handlers {
  return tellingRefusals(handlers, (error) => told(strapi, error));
}

interface RequestState {
  readonly userAbility?: Ability;
  readonly auth?: TokenAuth & { readonly strategy?: { readonly name?: string } };
}

/** Who asks, and when: an admin user of the panel, or a token of the content API. */
export function askerOf(strapi: Core.Strapi, ctx: Context): Asker {
  const at = systemClock.now().toISOString();
  const { userAbility, auth } = ctx.state as RequestState;
  const user = signedInAdmin(strapi);
  if (user !== null && userAbility !== undefined) {
    return { id: user.id, token: null, at, access: accessOfPerson(strapi, userAbility) };
  }
  return tokenAsker(strapi, auth, at);
}

/** @throws SCHEDULE_PERMISSION_NEEDED for whoever comes without a token */
export function tokenAsker(strapi: Core.Strapi, auth: RequestState['auth'], at: string): Asker {
  const isToken = auth?.strategy?.name === 'content-api-token';
  if (auth === undefined || !isToken) throw ruleErrorOf(refusal('SCHEDULE_PERMISSION_NEEDED'));
  return { id: null, token: auth.credentials.name, at, access: accessOfToken(strapi, auth) };
}

/** The body as its contract says. @throws SCHEDULE_INPUT_INVALID naming the field */
export function bodyOf<Contract extends z.ZodType>(
  ctx: Context,
  contract: Contract,
): z.output<Contract> {
  return parsed(bodyIn(ctx), contract);
}

/** The query as its contract says. @throws SCHEDULE_INPUT_INVALID naming the field */
export function queryOf<Contract extends z.ZodType>(
  ctx: Context,
  contract: Contract,
): z.output<Contract> {
  return parsed(ctx.query, contract);
}

/** @throws SCHEDULE_INPUT_INVALID naming the field */
export function parsed<Contract extends z.ZodType>(
  value: unknown,
  contract: Contract,
): z.output<Contract> {
  return inputOf(contract, value, ({ field }) =>
    ruleErrorOf(refusal('SCHEDULE_INPUT_INVALID', { field })),
  );
}

export function documentOf(ctx: Context) {
  return { uid: parameterIn(ctx, 'uid'), documentId: parameterIn(ctx, 'documentId') };
}

/** The id in the address; 0, which no row has, where it is none. */
export function idOf(ctx: Context): number {
  const text = parameterIn(ctx, 'id');
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}
