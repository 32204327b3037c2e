import type { Core } from '@strapi/strapi';

import { inUnitOfWork, type UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { actorId } from '../acting';
import { changeCase } from '../case-change';
import { readContent, type ContentRows } from '../content/rows';
import { coveredRows, digestOf, draftDigest, policyForRows } from '../content/statement';
import { releasedContent } from '../domain/case/gate';
import { editRefusal } from '../domain/case/lock';
import type { DocumentRef } from '../domain/case/case';
import type { Policy } from '../domain/policy/policy';
import { lapsesOf } from '../domain/case/standing';
import { refusalError } from '../refusals';
import { sceneOfDecisions } from '../scene';
import type { StoredCase } from '../store/case-rows';
import { findLiveCase } from '../store/case-store';
import { editorsSince, insertEdit, readHistory } from '../store/edit-store';
import { barEditor } from '../store/seat-store';
import { documentInGate } from './passage';

/** An action that writes drafts. */
export interface Saving<Result> {
  readonly strapi: Core.Strapi;
  readonly contentType: string;
  /** Null for a new document, and for a copy, which is one. */
  readonly documentId: string | null;
  readonly policies: readonly Policy[];
  readonly next: () => Promise<Result>;
  readonly at: string;
}

/**
 * Saves, and records who changed what: an approval that was for something else ends in the same
 * transaction, and whoever edited decides no more. Saving without a change leaves everything as it is.
 */
export function saveRecorded<Result>(saving: Saving<Result>): Promise<Result> {
  const { strapi, contentType, documentId } = saving;
  return inUnitOfWork(strapi, async (unit) => {
    const known = documentId === null ? null : { contentType, documentId };
    const stored = known && (await findLiveCase(unit, known));
    assertUnlocked(strapi, stored);
    const before = known && (await readContent(strapi, known));
    const result = await saving.next();
    const savedId = documentId ?? documentIdOf(result);
    if (savedId !== null)
      await noteChange(unit, saving, { contentType, documentId: savedId }, before);
    return result;
  });
}

/** While something else is published along, its drafts are moved by rules and by nobody. */
function editorId(strapi: Core.Strapi): number | null {
  return documentInGate() === null ? actorId(strapi) : null;
}

function assertUnlocked(strapi: Core.Strapi, stored: StoredCase | null): void {
  if (documentInGate() !== null) return;
  const why = editRefusal(stored?.approvalCase ?? null, actorId(strapi) ?? 0);
  if (why !== null) throw refusalError(strapi, why);
}

async function noteChange(
  unit: UnitOfWork,
  { strapi, policies, at }: Saving<unknown>,
  document: DocumentRef,
  before: ContentRows | null,
): Promise<void> {
  const { contentType } = document;
  const content = await readContent(strapi, document);
  const was = before === null ? null : draftDigest(strapi, contentType, before);
  const after = draftDigest(strapi, contentType, content);
  if (was === after) return;
  const userId = editorId(strapi);
  await insertEdit(unit, document, { userId, at, before: was, after });
  await reconsider(unit, { strapi, policies, at, document, content });
}

export interface Reconsidered {
  readonly strapi: Core.Strapi;
  readonly policies: readonly Policy[];
  readonly document: DocumentRef;
  readonly content: ContentRows;
  readonly at: string;
}

/** Ends an approval, or a review in progress, that is for something else than there is now. */
export async function reconsider(unit: UnitOfWork, facts: Reconsidered): Promise<void> {
  const { strapi, policies, document, content, at } = facts;
  const stored = await findLiveCase(unit, document);
  const covered = stored && releasedContent(stored.approvalCase)?.locales;
  if (!stored || !covered) return;
  const { approvalCase } = stored;
  const { publishedLocales } = approvalCase;
  const rows = coveredRows(content, covered, { publishedLocales, consumed: stored.consumed });
  const policy = policyForRows(policies, document.contentType, rows, covered);
  const editorIds = editorsSince(await readHistory(unit, document), covered);
  const present = {
    ...{ digest: digestOf(strapi, document.contentType, rows, covered), editorIds },
    policy: policy && { key: policy.key, version: policy.version },
  };
  const scene = await sceneOfDecisions(strapi, unit, at, approvalCase);
  const isAffected = ['inReview', 'approved', 'overridden'].includes(approvalCase.state.kind);
  if (isAffected && lapsesOf(approvalCase, present, scene).length > 0) {
    const command = { kind: 'invalidate', present } as const;
    const { version } = approvalCase;
    await changeCase(strapi, unit, { stored, version, command, scene, title: stored.title });
    return;
  }
  const userId = editorId(strapi);
  if (userId !== null) await barEditor(unit, stored.id, userId);
}

function documentIdOf(result: unknown): string | null {
  const isSaved = typeof result === 'object' && result !== null && 'documentId' in result;
  return isSaved && typeof result.documentId === 'string' ? result.documentId : null;
}
