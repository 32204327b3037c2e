import type { Context } from 'koa';
import type { z } from 'zod';

export type Handler = (ctx: Context) => Promise<void>;

/** Handlers that throw what `told` makes of whatever goes wrong in them. */
export function tellingRefusals<Handlers extends Readonly<Record<string, Handler>>>(
  handlers: Handlers,
  told: (error: unknown) => unknown,
): Handlers {
  const wrapped = Object.entries(handlers).map(([name, handler]) => [
    name,
    async (ctx: Context) => {
      try {
        await handler(ctx);
      } catch (error) {
        throw told(error);
      }
    },
  ]);
  return Object.fromEntries(wrapped) as Handlers;
}

/** What came in the body of a request; an empty object where there was none. */
export function bodyIn(ctx: Context): unknown {
  return (ctx.request as { readonly body?: unknown }).body ?? {};
}

/** A parameter of the address; empty where the route has none of that name. */
export function parameterIn(ctx: Context, name: string): string {
  const params = ctx.params as Readonly<Record<string, string | undefined>>;
  return params[name] ?? '';
}

/** What is wrong with an input. */
export interface InputFault {
  /** Where it is, as `answers.q1`; an unknown field is named. */
  readonly field: string;
  /** What the contract says of it, in English. */
  readonly problem: string;
}

const LONGEST_FIELD = 100;

/** An input as its contract says. @throws what `refuse` makes of the first fault */
export function inputOf<Contract extends z.ZodType>(
  contract: Contract,
  value: unknown,
  refuse: (fault: InputFault) => Error,
): z.output<Contract> {
  const result = contract.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys : [];
  const field = [...(issue?.path ?? []), ...unknown].map(String).join('.');
  throw refuse({ field: field.slice(0, LONGEST_FIELD), problem: issue?.message ?? '' });
}
