import type { Core } from '@strapi/strapi';

import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { freshToken, tokenHash } from '../protection/invitation';
import { forgetSurvey } from '../public/survey-cache';
import { editorRefusal } from '../refusals';
import { appendEvent } from '../store/event-store';
import { updateRun } from '../store/run-store';
import { insertBatch, revokeBatch } from '../store/token-store';
import type { Actor } from './actor';
import { lockedRun } from './run-at-hand';

/** Makes one-time tokens. They are shown now and never again: only their hashes are stored. */
export async function makeTokens(
  strapi: Core.Strapi,
  actor: Actor,
  asked: { readonly documentId: string; readonly label: string; readonly count: number },
): Promise<{ readonly batchId: number; readonly tokens: readonly string[] }> {
  const { documentId, label, count } = asked;
  const tokens = Array.from({ length: count }, freshToken);
  const at = actor.now.toISOString();
  const batchId = await inUnitOfWork(strapi, async (unit) => {
    const run = await lockedRun(unit, documentId);
    const hashes = tokens.map((token) => tokenHash(token) ?? '');
    const batch = { label, madeOn: at.slice(0, 10), madeBy: actor.id, hashes };
    const id = await insertBatch(unit, run.id, batch);
    const details = { label, count };
    await appendEvent(unit, run.id, { at, name: 'tokens', by: actor.id, reason: null, details });
    return id;
  });
  return { batchId, tokens };
}

/** Unused tokens of the batch open nothing any more. @throws SURVEY_BATCH_UNKNOWN */
export async function revokeTokens(
  strapi: Core.Strapi,
  actor: Actor,
  { documentId, batchId }: { readonly documentId: string; readonly batchId: number },
): Promise<void> {
  await inUnitOfWork(strapi, async (unit) => {
    const run = await lockedRun(unit, documentId);
    if (!(await revokeBatch(unit, run.id, batchId))) throw editorRefusal('SURVEY_BATCH_UNKNOWN');
    const at = actor.now.toISOString();
    const event = { at, name: 'revoked' as const, by: actor.id, reason: null };
    await appendEvent(unit, run.id, { ...event, details: { batch: batchId } });
  });
}

/** Another code for the sheet that hangs on the site. */
export async function changeOnSiteCode(
  strapi: Core.Strapi,
  actor: Actor,
  documentId: string,
): Promise<void> {
  await inUnitOfWork(strapi, async (unit) => {
    const run = await lockedRun(unit, documentId);
    await updateRun(unit, run.id, { onSiteCode: freshToken() });
    unit.onCommit(() => forgetSurvey(strapi, run.slug));
    const at = actor.now.toISOString();
    const event = { at, name: 'onSiteCode' as const, by: actor.id, reason: null, details: {} };
    await appendEvent(unit, run.id, event);
  });
}
