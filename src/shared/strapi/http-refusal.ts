import type { Context } from 'koa';

/** What a request did wrong, in the shape of Strapi's own errors. */
export interface HttpRefusal {
  readonly status: number;
  readonly name: string;
  /** Tells the reader what is allowed instead. */
  readonly message: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Answers without throwing: a thrown HTTP error is also logged, and a flood would fill the disk. */
export function refuse(ctx: Context, refusal: HttpRefusal): void {
  const { status, name, message, details = {} } = refusal;
  ctx.status = status;
  ctx.body = { data: null, error: { status, name, message, details } };
}
