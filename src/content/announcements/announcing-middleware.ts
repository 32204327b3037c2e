import type { Core } from '@strapi/strapi';
import { modelLookup } from '../content-types';
import type { ActionParams, Middleware, Result } from '../document-action';
import { changesPublic, makesDocument, writtenDocumentId } from '../public-actions';
import { inTurn } from '../type-lock';
import { announcementsOf } from './delivery-announcements';
import { tellingChanges } from './telling-changes';

/**
 * Tells other systems of what every way of writing changes for the public. It stands outside the
 * rules and opens the transaction around the whole action; what the rules publish along with a
 * document passes here by itself.
 */
export function createAnnouncingMiddleware(strapi: Core.Strapi): Middleware {
  return async (context, next) => {
    const { uid, action } = context;
    if (!uid.startsWith('api::') || !changesPublic(modelLookup(strapi)(uid), action)) return next();
    if (announcementsOf(strapi) === undefined) return next();
    const params = context.params as ActionParams;
    const isNew = makesDocument(action);
    const documentIds = isNew ? [] : [params.documentId ?? []].flat();
    const made = (result: Result) => [writtenDocumentId(params, result, action) ?? []].flat();
    return inTurn(strapi, uid, () =>
      tellingChanges({ strapi, uid, documentIds }, async () => next(), isNew ? made : undefined),
    );
  };
}
