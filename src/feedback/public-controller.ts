import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { z } from 'zod';
import { isLocale, type Locale } from '../content/locales';
import { readerLocale } from '../content/refusal';
import { isRecord } from '../content/row';
import { systemClock } from '../shared/clock';
import { RuleError } from '../shared/rule-error';
import {
  datedFiguresContract,
  figuresRequest,
  ratingRequest,
  receiptRequest,
  reporterTicketContract,
  submittedContract,
  textRequest,
} from './contracts';
import { feedbackError, toHttpError } from './messages';
import { HOLDER_ACTIONS, picturesOf, publicDesk, type Caller } from './public-desk';
import { publicFigures } from './public-figures';

/** The public endpoints: each parses, calls, and answers by its contract. */
export function createFeedbackController(strapi: Core.Strapi) {
  const callerOf = (ctx: Context): Caller => ({
    ...{ address: ctx.ip, locale: localeOf(strapi, bodyOf(ctx)), now: new Date() },
  });
  const withReceipt = async <Schema extends z.ZodType<{ readonly receipt: string }>>(
    ctx: Context,
    contract: Schema,
  ) => {
    const caller = callerOf(ctx);
    const body = parsed(contract, bodyOf(ctx), caller.locale);
    return { body, holder: await publicDesk(strapi).holder(caller, body.receipt) };
  };
  const answers = {
    async submit(ctx: Context) {
      const key = (ctx.params as { readonly key?: string }).key ?? ctx.get('Idempotency-Key');
      const sent = { key, fields: bodyOf(ctx), files: picturesOf(ctx) };
      const receipt = await publicDesk(strapi).submit(callerOf(ctx), sent);
      ctx.status = receipt.isNew ? 201 : 200;
      ctx.body = { data: submittedContract.parse(receipt) };
    },
    async figures(ctx: Context) {
      const { year } = parsed(figuresRequest, ctx.query, readerLocale(strapi));
      ctx.body = {
        data: datedFiguresContract.parse(
          await publicFigures(strapi, { year, now: systemClock.now() }),
        ),
      };
    },
    async ticket(ctx: Context) {
      const { holder } = await withReceipt(ctx, receiptRequest);
      const ticket = await HOLDER_ACTIONS.status(strapi, holder);
      ctx.set('Cache-Control', 'no-store');
      ctx.body = { data: reporterTicketContract.parse(ticket) };
    },
    async followUp(ctx: Context) {
      const { body, holder } = await withReceipt(ctx, textRequest);
      await HOLDER_ACTIONS.followUp(strapi, holder, body.text);
      ctx.body = { data: {} };
    },
    async rate(ctx: Context) {
      const { body, holder } = await withReceipt(ctx, ratingRequest);
      await HOLDER_ACTIONS.rate(strapi, holder, body.satisfaction);
      ctx.body = { data: {} };
    },
    async reopen(ctx: Context) {
      const { body, holder } = await withReceipt(ctx, textRequest);
      await HOLDER_ACTIONS.reopen(strapi, holder, body.text);
      ctx.body = { data: {} };
    },
  };
  return Object.fromEntries(
    Object.entries(answers).map(([name, answer]) => [name, guarded(answer)]),
  );
}

/** Names the status of a refusal, and how long to wait where waiting helps. */
function guarded(answer: (ctx: Context) => Promise<void>) {
  return async (ctx: Context): Promise<void> => {
    try {
      await answer(ctx);
    } catch (error) {
      const seconds = error instanceof RuleError ? error.details['seconds'] : undefined;
      if (typeof seconds === 'number') ctx.set('Retry-After', String(seconds));
      throw toHttpError(error);
    }
  };
}

function parsed<Schema extends z.ZodType>(
  contract: Schema,
  value: unknown,
  locale: Locale,
): z.output<Schema> {
  const result = contract.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  if (issue?.code === 'unrecognized_keys') {
    const field = issue.keys[0] ?? '';
    const faults = [{ field, code: 'FEEDBACK_FIELD_UNKNOWN' } as const];
    throw feedbackError('FEEDBACK_FIELD_UNKNOWN', locale, { values: { field }, faults });
  }
  const field = String(issue?.path[0] ?? '');
  const faults = [{ field, code: 'FEEDBACK_FIELD_INVALID' } as const];
  throw feedbackError('FEEDBACK_FIELD_INVALID', locale, { values: { field }, faults });
}

/** A form says its language itself. */
function localeOf(strapi: Core.Strapi, body: unknown): Locale {
  const said = isRecord(body) ? body['locale'] : undefined;
  return isLocale(said) ? said : readerLocale(strapi);
}

function bodyOf(ctx: Context): unknown {
  return (ctx.request as { readonly body?: unknown }).body ?? {};
}
