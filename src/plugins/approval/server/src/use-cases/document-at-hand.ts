import type { Core } from '@strapi/strapi';

import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { readContent, type ContentRows } from '../content/rows';
import {
  coveredRows,
  digestOf,
  ownerDepartmentOf,
  policyForRows,
  titleOf,
} from '../content/statement';
import { schemaOf } from '../content/model';
import type { CoveredContent, DocumentRef } from '../domain/case/case';
import type { PresentFacts } from '../domain/case/commands';
import { isLive } from '../domain/case/case';
import { releasedContent } from '../domain/case/gate';
import type { Policy } from '../domain/policy/policy';
import { policiesFor } from '../gated-types';
import { otherError } from '../refusals';
import type { StoredCase } from '../store/case-rows';
import { findLatestCase } from '../store/case-store';
import { editorsSince, readHistory, type History } from '../store/edit-store';
import { assertReadable } from './access';

/** A document with all that its approval depends on, as it is now. */
export interface DocumentAtHand {
  readonly strapi: Core.Strapi;
  readonly document: DocumentRef;
  readonly content: ContentRows;
  readonly policies: readonly Policy[];
  /** The live case, else the one that ended last. */
  readonly latest: StoredCase | null;
  readonly history: History;
}

/** @throws APPROVAL_DOCUMENT_NOT_FOUND where there is none, or whoever asks may not see it */
export async function documentAtHand(
  strapi: Core.Strapi,
  unit: UnitOfWork,
  document: DocumentRef,
): Promise<DocumentAtHand> {
  const { contentType } = document;
  if (!isPublishable(strapi, contentType)) throw otherError(strapi, 'APPROVAL_DOCUMENT_NOT_FOUND');
  const content = await readContent(strapi, document);
  assertReadable(strapi, document, content);
  return {
    ...{ strapi, document, content, policies: await policiesFor(strapi, contentType) },
    latest: await findLatestCase(unit, document),
    history: await readHistory(unit, document),
  };
}

export function isPublishable(strapi: Core.Strapi, uid: string): boolean {
  const isType = Object.hasOwn(strapi.contentTypes, uid);
  return isType && schemaOf(strapi, uid).options?.draftAndPublish === true;
}

export function liveCase({ latest }: DocumentAtHand): StoredCase | null {
  return latest !== null && isLive(latest.approvalCase) ? latest : null;
}

/** The locales that are drafted, the oldest row first: it is what the document was written in. */
export function draftedLocales({ content }: Pick<DocumentAtHand, 'content'>): readonly string[] {
  return Object.keys(content.drafts);
}

/** What would be put forward in these locales. @throws RuleError APPROVAL_LOCALE_NOT_FOUND */
export function contentToCover(
  hand: DocumentAtHand,
  wanted: readonly string[],
): { readonly content: CoveredContent; readonly policy: Policy | null } {
  const { strapi, document, content, history, policies } = hand;
  const locales = draftedLocales(hand).filter((locale) => wanted.includes(locale));
  const missing = wanted.find((locale) => !locales.includes(locale));
  if (missing !== undefined) {
    throw otherError(strapi, 'APPROVAL_LOCALE_NOT_FOUND', { locale: missing });
  }
  const { drafts } = content;
  return {
    content: {
      ...{ locales, digest: digestOf(strapi, document.contentType, drafts, locales) },
      editorIds: editorsSince(history, locales),
      ownerDepartment: ownerDepartmentOf(strapi, drafts[locales[0] ?? '']),
    },
    policy: policyForRows(policies, document.contentType, drafts, locales),
  };
}

/** What is true now of what a case covers. */
export function presentFacts(hand: DocumentAtHand, stored: StoredCase): PresentFacts {
  const { strapi, document, content, history, policies } = hand;
  const { approvalCase, consumed } = stored;
  const locales = releasedContent(approvalCase)?.locales ?? [];
  const { publishedLocales } = approvalCase;
  const rows = coveredRows(content, locales, { publishedLocales, consumed });
  const policy = policyForRows(policies, document.contentType, rows, locales);
  return {
    digest: digestOf(strapi, document.contentType, rows, locales),
    editorIds: editorsSince(history, locales),
    policy: policy && { key: policy.key, version: policy.version },
  };
}

/** What people call the document, in the language that it is written in first. */
export function titleAtHand(hand: DocumentAtHand, locale?: string): string {
  const { strapi, document, content } = hand;
  const named = locale ?? draftedLocales(hand)[0] ?? '';
  const row = content.drafts[named] ?? Object.values(content.drafts)[0];
  return titleOf(strapi, document, row ?? Object.values(content.published)[0]);
}
