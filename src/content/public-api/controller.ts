import type { Core, UID } from '@strapi/strapi';
import { factories } from '@strapi/strapi';
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

/** Routes of a public type: reading, nothing else. */
export function createPublicRouter(uid: UID.ContentType, kind: 'collection' | 'single') {
  return factories.createCoreRouter(uid, {
    only: kind === 'single' ? ['find'] : ['find', 'findOne'],
  });
}

function rethrown(error: unknown): never {
  throw toStrapiError(error);
}
