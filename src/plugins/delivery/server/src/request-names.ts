import { randomUUID } from 'node:crypto';

import type { Context, Next } from 'koa';

/** What a proxy may call a request: nothing that could forge a line of the log. */
const WELL_FORMED = /^[A-Za-z0-9._-]{8,64}$/;
const HEADER = 'X-Request-Id';

/** Each request has a name, its proxy's or a new one; it is in the answer and in the log. */
export const nameRequests = () => {
  return async (ctx: Context, next: Next): Promise<void> => {
    const given = ctx.get(HEADER);
    const requestId = WELL_FORMED.test(given) ? given : randomUUID();
    ctx.state.requestId = requestId;
    ctx.set(HEADER, requestId);
    await next();
  };
};
