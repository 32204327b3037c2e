import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { StaffRoute } from '../content/staff-actions';
import { bodyOf, queryOf } from '../content/staff-request';
import { inUnitOfWork } from '../shared/strapi/unit-of-work';
import { feedbackError, toHttpError } from './messages';
import { answerContact, sendAttachment } from './staff-access';
import { staffChoices } from './staff-choices';
import {
  choicesResponse,
  entryRequest,
  entryResponse,
  madeEntryResponse,
  previewResponse,
  protectRequest,
  publicTextRequest,
  queueRequest,
  queueResponse,
  stepRequest,
  templateRequest,
  ticketResponse,
} from './staff-contracts';
import { draftEntry, enterPaper, privacyFindings } from './staff-entry';
import { protect } from './staff-protection';
import { queueOf } from './staff-queue';
import { reachedTicket, reachOf } from './staff-reach';
import { staffTicket } from './staff-ticket';
import { REPORTER_STEPS } from './domain/handling';
import { stepWith } from './steps';
import { writeTemplate } from './template-store';

const ROOT = '/transparency/feedback';
const idOf = (ctx: Context): string => (ctx.params as { readonly id: string }).id;

/** The queue of feedback in the admin API: reading by reach, handling by permission. */
export function feedbackRoutes(strapi: Core.Strapi): readonly StaffRoute[] {
  const route = (
    [method, path, permission]: readonly [StaffRoute['method'], string, StaffRoute['permission']],
    answer: (ctx: Context) => Promise<unknown>,
  ): StaffRoute => ({
    ...{ method, path: `${ROOT}${path}` as StaffRoute['path'], permission },
    answer: (ctx) => answered(ctx, answer),
  });
  return [...reading(strapi, route), ...handling(strapi, route), ...templates(strapi, route)];
}

type MakeRoute = (
  line: readonly [StaffRoute['method'], string, StaffRoute['permission']],
  answer: (ctx: Context) => Promise<unknown>,
) => StaffRoute;

function reading(strapi: Core.Strapi, route: MakeRoute): readonly StaffRoute[] {
  return [
    route(['GET', '', 'readFeedback'], async (ctx) =>
      queueResponse.parse(
        await queueOf(strapi, await reachOf(strapi, ctx), queryOf(strapi, ctx, queueRequest)),
      ),
    ),
    route(['GET', '/choices', 'readFeedback'], async () =>
      choicesResponse.parse(await staffChoices(strapi)),
    ),
    route(['GET', '/:id', 'readFeedback'], async (ctx) =>
      ticketResponse.parse(await staffTicket(strapi, await reachOf(strapi, ctx), idOf(ctx))),
    ),
    route(['GET', '/:id/contact', 'handleFeedback'], async (ctx) =>
      answerContact(strapi, ctx, { reach: await reachOf(strapi, ctx), id: idOf(ctx) }),
    ),
    route(['GET', '/:id/attachments/:no', 'handleFeedback'], async (ctx) =>
      sendAttachment(strapi, ctx, { reach: await reachOf(strapi, ctx), id: idOf(ctx) }),
    ),
  ];
}

function handling(strapi: Core.Strapi, route: MakeRoute): readonly StaffRoute[] {
  return [
    route(['POST', '', 'handleFeedback'], async (ctx) => {
      const entry = bodyOf(strapi, ctx, entryRequest);
      const entered = await enterPaper(strapi, await reachOf(strapi, ctx), entry);
      ctx.status = 201;
      return entryResponse.parse(entered);
    }),
    route(['POST', '/:id/steps', 'handleFeedback'], (ctx) => answerStep(strapi, ctx)),
    route(['POST', '/:id/protect', 'handleFeedback'], async (ctx) => {
      const change = bodyOf(strapi, ctx, protectRequest);
      await protect(strapi, { reach: await reachOf(strapi, ctx), id: idOf(ctx) }, change);
      return {};
    }),
    route(['POST', '/:id/preview', 'handleFeedback'], (ctx) =>
      Promise.resolve(
        previewResponse.parse(privacyFindings(bodyOf(strapi, ctx, publicTextRequest))),
      ),
    ),
    route(['POST', '/:id/entry', 'handleFeedback'], async (ctx) => {
      const text = bodyOf(strapi, ctx, publicTextRequest);
      const at = { reach: await reachOf(strapi, ctx), id: idOf(ctx) };
      return madeEntryResponse.parse({ documentId: await draftEntry(strapi, at, text) });
    }),
  ];
}

function templates(strapi: Core.Strapi, route: MakeRoute): readonly StaffRoute[] {
  const write = async (ctx: Context, id: number | null) => {
    const reach = await reachOf(strapi, ctx);
    const template = bodyOf(strapi, ctx, templateRequest);
    const change = { ...template, at: new Date().toISOString(), by: reach.userId };
    const isThere = await inUnitOfWork(strapi, (unit) => writeTemplate(unit, id, change));
    if (!isThere) throw feedbackError('FEEDBACK_TEMPLATE_NOT_FOUND', reach.locale);
    return {};
  };
  return [
    route(['POST', '-templates', 'readAllFeedback'], (ctx) => write(ctx, null)),
    route(['PUT', '-templates/:id', 'readAllFeedback'], (ctx) => write(ctx, Number(idOf(ctx)))),
  ];
}

async function answerStep(strapi: Core.Strapi, ctx: Context): Promise<object> {
  const { step, version, answers, note } = bodyOf(strapi, ctx, stepRequest);
  const reach = await reachOf(strapi, ctx);
  const { locale, userId } = reach;
  if (REPORTER_STEPS.has(step)) throw feedbackError('FEEDBACK_STEP_CONFLICT', locale);
  const by = { actor: 'staff', actorId: userId } as const;
  const taken = { step, answers, note, ...by, locale, now: new Date() };
  const read: Parameters<typeof stepWith>[1] = async (unit) => {
    const ticket = await reachedTicket(unit, reach, idOf(ctx));
    if (ticket.version === version) return ticket;
    throw feedbackError('FEEDBACK_CHANGED_CONFLICT', locale);
  };
  await stepWith(strapi, read, taken);
  return {};
}

async function answered(ctx: Context, answer: (ctx: Context) => Promise<unknown>): Promise<void> {
  try {
    const body = await answer(ctx);
    if (body !== undefined) ctx.body = body;
  } catch (error) {
    throw toHttpError(error);
  }
}
