import type { Core } from '@strapi/strapi';

import { OEMBED } from '../../../contracts/public/embed';
import { slugFromTitle, uniqueSlug } from '../../../../../shared/slug';
import { signedInAdmin } from '../../../../../shared/strapi/reader';
import { inUnitOfWork, type UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { instantNow } from '../clock';
import { surveyConfig } from '../config';
import { RESULT_UID, SERIES_UID, SURVEY_UID } from '../content-types';
import { stateOf } from '../domain/lifecycle/run';
import { forgetSurvey } from '../public/survey-cache';
import { told } from '../refusals';
import { appendEvent } from '../store/event-store';
import { findRun, insertRun, lockRun, slugsLike, updateRun } from '../store/run-store';
import { freezeRevision } from './freeze';
import { questionnaireRows } from './questionnaire';
import { publishSnapshot, withdrawSnapshot } from './publish-snapshot';

interface DocumentContext {
  readonly uid: string;
  readonly action: string;
  readonly params: Readonly<Record<string, unknown>>;
}

type Next = () => Promise<unknown>;

/**
 * What goes with questionnaires and results whichever way they are written: by the panel of this
 * plugin, the Content Manager, an approval or the schedule. All of it is one transaction.
 */
export function createSurveyMiddleware(strapi: Core.Strapi) {
  return async (context: DocumentContext, next: Next): Promise<unknown> => {
    const act = ACTIONS[context.uid];
    if (act === undefined || !WRITES.has(context.action)) return next();
    try {
      return await inUnitOfWork(strapi, (unit) => act({ strapi, unit, context }, next));
    } catch (error) {
      throw told(strapi, error);
    }
  };
}

const WRITES: ReadonlySet<string> = new Set([
  ...['create', 'clone', 'update', 'publish', 'unpublish', 'delete'],
]);

interface Scene {
  readonly strapi: Core.Strapi;
  readonly unit: UnitOfWork;
  readonly context: DocumentContext;
}

const ACTIONS: Readonly<Record<string, (scene: Scene, next: Next) => Promise<unknown>>> = {
  [SURVEY_UID]: aroundSurvey,
  [RESULT_UID]: aroundResult,
  [SERIES_UID]: async (scene, next) => {
    if (scene.context.action === 'create') await giveSlug(scene);
    return next();
  },
};

async function aroundSurvey(scene: Scene, next: Next): Promise<unknown> {
  const { strapi, unit, context } = scene;
  const { action } = context;
  const isNew = action === 'create' || action === 'clone';
  if (isNew) await giveSlug(scene);
  const result = await next();
  const documentId = documentIdOf(context, result);
  if (documentId === null) return result;
  const now = instantNow();
  if (isNew) await beginRun(scene, documentId, now);
  if (isPublication(context)) await freezeRevision(strapi, unit, { documentId, now });
  const gone = action === 'delete' ? 'draft' : action === 'unpublish' ? 'published' : null;
  // One language less is not the end.
  const isGone = gone !== null && (await questionnaireRows(strapi, documentId, gone)).length === 0;
  if (isGone) await endRun(scene, documentId, now);
  return result;
}

/** A document that is made or changed with a status is published by that. */
function isPublication({ action, params }: DocumentContext): boolean {
  return action === 'publish' || (action !== 'unpublish' && params['status'] === 'published');
}

function documentIdOf({ params }: DocumentContext, result: unknown): string | null {
  if (typeof params['documentId'] === 'string' && !isCopied(result)) return params['documentId'];
  const made = isCopied(result) ? result.entries[0] : result;
  const isMade = typeof made === 'object' && made !== null;
  const id: unknown = isMade ? Reflect.get(made, 'documentId') : null;
  return typeof id === 'string' ? id : null;
}

function isCopied(result: unknown): result is { readonly entries: readonly unknown[] } {
  return typeof result === 'object' && result !== null && 'entries' in result;
}

/** An address of its own, from what was asked for, or else from the title. */
async function giveSlug({ unit, context }: Scene): Promise<void> {
  const params = context.params as { data?: Record<string, unknown> };
  const { slug, title } = params.data ?? {};
  const wanted = typeof slug === 'string' && slug !== '' ? slug : textOr(title, 'survey');
  const base = slugFromTitle(wanted);
  const taken = [OEMBED, ...(await slugsLike(unit, base))];
  params.data = { ...params.data, slug: uniqueSlug(base, taken) };
}

const textOr = (value: unknown, other: string): string =>
  typeof value === 'string' && value.trim() !== '' ? value : other;

async function beginRun(
  { strapi, unit, context }: Scene,
  documentId: string,
  now: Date,
): Promise<void> {
  if ((await findRun(unit, { documentId })) !== null) return;
  const { slug } = (context.params as { data: { slug: string } }).data;
  const { smallestCell } = surveyConfig(strapi);
  const at = now.toISOString();
  const id = await insertRun(unit, { documentId, slug, smallestCell, createdAt: at });
  const by = signedInAdmin(strapi)?.id ?? null;
  await appendEvent(unit, id, { at, name: 'created', by, reason: null, details: {} });
}

/** Who takes a questionnaire down takes no answers any more; those that are there stay. */
async function endRun({ strapi, unit, context }: Scene, documentId: string, now: Date) {
  const found = await findRun(unit, { documentId });
  const run = found === null ? null : await lockRun(unit, found.id);
  if (run === null) return;
  const isDeleted = context.action === 'delete';
  const isOver = ['closed', 'archived', 'draft'].includes(stateOf(run, now));
  if (isOver && !isDeleted) return;
  const at = now.toISOString();
  const intent = isDeleted ? ('archived' as const) : ('closed' as const);
  await updateRun(unit, run.id, { intent, closedAt: run.closedAt ?? at });
  unit.onCommit(() => forgetSurvey(strapi, run.slug));
  const name = isDeleted ? ('archive' as const) : ('close' as const);
  const by = signedInAdmin(strapi)?.id ?? null;
  await appendEvent(unit, run.id, { at, name, by, reason: null, details: {} });
}

async function aroundResult({ strapi, unit, context }: Scene, next: Next): Promise<unknown> {
  const result = await next();
  const documentId = documentIdOf(context, result);
  if (documentId === null) return result;
  const now = instantNow();
  if (isPublication(context)) await publishSnapshot(strapi, unit, { documentId, now });
  if (context.action === 'unpublish' || context.action === 'delete') {
    await withdrawSnapshot(strapi, unit, { documentId, now });
  }
  return result;
}
