import type { Core, UID } from '@strapi/strapi';
import { toStrapiError } from '../../shared/strapi/error-mapping';
import { publicAnswers } from './answers';

interface HttpContext {
  readonly query: unknown;
  readonly params: { readonly id?: string };
  body: unknown;
  notFound(message: string): unknown;
}

/** `find` and `findOne` of a public type; there are no other public actions on content. */
export function createPublicController(uid: UID.ContentType) {
  return ({ strapi }: { strapi: Core.Strapi }) => {
    const answers = publicAnswers(strapi, uid);
    const isSingle = strapi.contentType(uid).kind === 'singleType';
    const one = async (ctx: HttpContext) => {
      const answer = await answers
        .one(isSingle ? undefined : ctx.params.id, ctx.query)
        .catch(rethrown);
      if (!answer) return ctx.notFound('Nothing is published under this address.');
      ctx.body = answer;
      return undefined;
    };
    const list = async (ctx: HttpContext) => {
      ctx.body = await answers.list(ctx.query).catch(rethrown);
    };
    return { find: isSingle ? one : list, ...(!isSingle && { findOne: one }) };
  };
}

/**
 * Routes of a public type: reading, nothing else. Not by Strapi's factory, which at every start
 * makes schemas for writing too, of types as they are stored: a fifth of the time of a start.
 */
export function createPublicRouter(uid: UID.ContentType) {
  return ({ strapi }: { strapi: Core.Strapi }) => {
    const { kind, info } = strapi.contentType(uid);
    const routes =
      kind === 'singleType'
        ? [readingRoute(uid, 'find', info.singularName)]
        : [
            readingRoute(uid, 'find', info.pluralName),
            readingRoute(uid, 'findOne', `${info.pluralName}/:id`),
          ];
    return { type: 'content-api', routes };
  };
}

function readingRoute(uid: UID.ContentType, action: 'find' | 'findOne', path: string) {
  return { method: 'GET', path: `/${path}`, handler: `${uid}.${action}`, config: {} };
}

function rethrown(error: unknown): never {
  throw toStrapiError(error);
}
