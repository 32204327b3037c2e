import { randomUUID } from 'node:crypto';

import type { Context, Next } from 'koa';

/** What a proxy may call a request: nothing that could forge a line of the log. */
const WELL_FORMED = /^[A-Za-z0-9._-]{8,64}$/;
export const REQUEST_NAME_HEADER = 'X-Request-Id';

/** Its proxy's name for a request where that is well formed, else a new one. */
export const requestNameFrom = (given: string | readonly string[] | undefined): string =>
  typeof given === 'string' && WELL_FORMED.test(given) ? given : randomUUID();

/** Each request has a name, its proxy's or a new one; it is in the answer and in the log. */
export const nameRequests = () => {
  return async (ctx: Context, next: Next): Promise<void> => {
    const requestId = requestNameFrom(ctx.get(REQUEST_NAME_HEADER));
    ctx.state.requestId = requestId;
    ctx.set(REQUEST_NAME_HEADER, requestId);
    await next();
  };
};
