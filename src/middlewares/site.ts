import type { Context, Next } from 'koa';

export default () =>
  async (_ctx: Context, next: Next): Promise<void> => {
    await next();
  };
