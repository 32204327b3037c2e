import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { rowsOf, type Row } from '../../shared/strapi/rows';
import { conditionPopulate, documentPermissions } from '../document-permissions';
import { bodyOf, signedInUserId } from '../staff-request';
import { staffRefusal } from '../staff-messages';
import { inTurn } from '../type-lock';
import { takeStepRequest, transitionsResponse } from './contracts';
import { describeTransitions } from './describe';
import { transitionRegistry } from './registry';
import { readStepped } from './subject';
import { takeStep } from './take-step';

const PATH = '/transparency/transitions/:uid/:documentId';

/**
 * Where a document stands and its next steps, in the panel. Reading needs the right to read that
 * very document, taking a step the right to change it, its department included.
 */
export function registerTransitions(strapi: Core.Strapi): void {
  const config = { policies: ['admin::isAuthenticatedAdmin'] };
  const route = (method: 'GET' | 'POST', handler: (ctx: Context) => Promise<void>) => ({
    ...{ method, path: PATH, handler, config, info: { type: 'admin' as const } },
  });
  strapi.server.routes({
    type: 'admin',
    routes: [
      route('GET', (ctx) => answerTransitions(strapi, ctx)),
      route('POST', async (ctx) => {
        const { uid, documentId } = subjectOf(strapi, ctx);
        const request = bodyOf(strapi, ctx, takeStepRequest);
        await inTurn(strapi, uid, async () => {
          const rights = await rightsOf(strapi, ctx);
          if (rights.refusal !== null) throw rights.refusal;
          const at = new Date().toISOString();
          await takeStep(strapi, { uid, documentId, ...request, at, by: signedInUserId(ctx) });
        });
        await answerTransitions(strapi, ctx);
      }),
    ],
  });
}

async function answerTransitions(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const subject = subjectOf(strapi, ctx);
  const { refusal } = await rightsOf(strapi, ctx);
  const stepped = await readStepped(strapi, subject.bound, subject);
  if (!stepped) throw staffRefusal(strapi, 'TRANSITION_NOT_FOUND');
  const at = new Date().toISOString();
  const answer = await describeTransitions(strapi, stepped, {
    at,
    refusal: refusal?.message ?? null,
  });
  ctx.set('Cache-Control', 'no-store');
  ctx.body = transitionsResponse.parse(answer);
}

function subjectOf(strapi: Core.Strapi, ctx: Context) {
  const { uid, documentId } = ctx.params as { readonly uid: string; readonly documentId: string };
  const bound = transitionRegistry.get(uid);
  if (!bound) throw staffRefusal(strapi, 'TRANSITION_NOT_FOUND');
  return { uid: uid as UID.ContentType, documentId, bound };
}

/** @throws 404 where the user may not read the document; `refusal` where he may not change it */
async function rightsOf(strapi: Core.Strapi, ctx: Context): Promise<{ refusal: Error | null }> {
  const { uid, documentId } = subjectOf(strapi, ctx);
  const rows = await rowsOf(strapi, uid).findMany({
    where: { documentId },
    populate: conditionPopulate(strapi, uid),
    orderBy: { id: 'asc' },
  });
  const permissions = documentPermissions(strapi, uid, ctx.state.userAbility);
  const drafts = rows.filter(isDraftRow);
  const shown = drafts.length > 0 ? drafts : rows;
  if (shown.length === 0 || !shown.every(permissions.mayRead)) {
    throw staffRefusal(strapi, 'TRANSITION_NOT_FOUND');
  }
  const may = shown.every(permissions.mayUpdate);
  return { refusal: may ? null : staffRefusal(strapi, 'STEP_FORBIDDEN') };
}

function isDraftRow({ publishedAt }: Row): boolean {
  return publishedAt === null || publishedAt === undefined;
}
