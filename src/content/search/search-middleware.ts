import type { Core, UID } from '@strapi/strapi';
import { modelLookup } from '../content-types';
import type { ActionParams, Middleware, Result } from '../document-action';
import { isRecord } from '../row';
import { hasDraftAndPublish } from '../schema';
import { inTurn } from '../type-lock';
import { indexDocument } from './index-document';
import { searchableTypes } from './searchable-types';

/** Actions that change what the public reads; a saved draft changes nothing. */
const PUBLISHING = ['publish', 'unpublish', 'delete'];
const WRITING = ['create', 'update', 'clone', 'delete'];

/**
 * Keeps the search index as true as the content: it stands outside the rules, opens the transaction
 * around the whole action, takes-down and deletions in turn like all other writes, and indexes the
 * document as it then is. What the rules publish along with
 * it passes here by itself.
 */
export function createSearchMiddleware(strapi: Core.Strapi): Middleware {
  return async (context, next) => {
    const uid = context.uid;
    if (!changesPublic(strapi, uid, context.action)) return next();
    return inTurn(strapi, uid, async () => {
      const result = await next();
      const documentId = documentIdOf(context.params, result, context.action);
      if (documentId !== undefined) await indexDocument(strapi, uid, documentId);
      return result;
    });
  };
}

function changesPublic(strapi: Core.Strapi, uid: UID.ContentType, action: string): boolean {
  const actions = hasDraftAndPublish(modelLookup(strapi)(uid)) ? PUBLISHING : WRITING;
  return actions.includes(action) && searchableTypes(strapi).some((schema) => schema.uid === uid);
}

/** A new document has its id from the database, a copy is not the one it was made of. */
function documentIdOf(params: ActionParams, result: Result, action: string): string | undefined {
  const isNew = action === 'create' || action === 'clone';
  if (!isNew) return params.documentId;
  const id: unknown = isRecord(result) ? result['documentId'] : undefined;
  return typeof id === 'string' ? id : undefined;
}
