import type { Core } from '@strapi/strapi';
import { modelLookup } from '../content-types';
import type { Middleware } from '../document-action';
import { changesPublic, writtenDocumentId } from '../public-actions';
import { inTurn } from '../type-lock';
import { indexDocument } from './index-document';
import { searchableTypes } from './searchable-types';

/**
 * Keeps the search index as true as the content: it stands outside the rules, opens the transaction
 * around the whole action, takes-down and deletions in turn like all other writes, and indexes the
 * document as it then is. What the rules publish along with
 * it passes here by itself.
 */
export function createSearchMiddleware(strapi: Core.Strapi): Middleware {
  return async (context, next) => {
    const { uid, action } = context;
    const isSearched = searchableTypes(strapi).some((schema) => schema.uid === uid);
    if (!isSearched || !changesPublic(modelLookup(strapi)(uid), action)) return next();
    return inTurn(strapi, uid, async () => {
      const result = await next();
      const documentId = writtenDocumentId(context.params, result, action);
      if (documentId !== undefined) await indexDocument(strapi, uid, documentId);
      return result;
    });
  };
}
