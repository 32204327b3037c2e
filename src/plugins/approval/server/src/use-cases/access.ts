import type { Core } from '@strapi/strapi';

import { pluginService } from '../../../../../shared/strapi/plugin-service';
import type { DocumentRef } from '../domain/case/case';
import type { ContentRows } from '../content/rows';
import { otherError } from '../refusals';

interface Refusals {
  read(document?: unknown): boolean;
  update(document?: unknown): boolean;
}

interface Checkers {
  create(who: { userAbility: unknown; model: string }): { readonly cannot: Refusals };
}

/** What the signed-in user may not do with content of a type; null where nobody is signed in. */
function refusalsFor(strapi: Core.Strapi, contentType: string): Refusals | null {
  const state: unknown = strapi.requestContext.get()?.state;
  const userAbility: unknown =
    typeof state === 'object' && state !== null && 'userAbility' in state
      ? state.userAbility
      : undefined;
  if (userAbility === undefined || userAbility === null) return null;
  const name = 'permission-checker';
  const checkers = pluginService<Checkers>(strapi, 'content-manager', name);
  return checkers.create({ userAbility, model: contentType }).cannot;
}

/** Whether whoever asks may see some content of the type at all. */
export function mayReadSome(strapi: Core.Strapi, contentType: string): boolean {
  return refusalsFor(strapi, contentType)?.read() !== true;
}

/**
 * Who may not read a document learns nothing of its approval, not even that there is one. Commands
 * and jobs answer for themselves.
 *
 * @throws APPROVAL_DOCUMENT_NOT_FOUND
 */
export function assertReadable(
  strapi: Core.Strapi,
  { contentType }: DocumentRef,
  { drafts, published }: ContentRows,
): void {
  const rows = [...Object.values(drafts), ...Object.values(published)];
  const cannot = refusalsFor(strapi, contentType);
  const isHidden = cannot !== null && (cannot.read() || rows.every((row) => cannot.read(row)));
  if (rows.length === 0 || isHidden) throw otherError(strapi, 'APPROVAL_DOCUMENT_NOT_FOUND');
}

/** @throws APPROVAL_DOCUMENT_FORBIDDEN where whoever asks may not edit the document */
export function assertEditable(
  strapi: Core.Strapi,
  document: DocumentRef,
  content: ContentRows,
): void {
  if (!isEditable(strapi, document, content)) {
    throw otherError(strapi, 'APPROVAL_DOCUMENT_FORBIDDEN');
  }
}

export function isEditable(
  strapi: Core.Strapi,
  { contentType }: DocumentRef,
  { drafts }: ContentRows,
): boolean {
  const cannot = refusalsFor(strapi, contentType);
  if (cannot === null) return true;
  return !cannot.update() && Object.values(drafts).some((row) => !cannot.update(row));
}
