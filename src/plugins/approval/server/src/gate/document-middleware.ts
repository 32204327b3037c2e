import type { Core, Modules, UID } from '@strapi/strapi';

import { systemClock } from '../../../../../shared/clock';
import { refusal } from '../domain/refusal';
import { policiesFor } from '../gated-types';
import type { Policy } from '../domain/policy/policy';
import { refusalError, told } from '../refusals';
import { schemaOf } from '../content/model';
import { endRecorded } from './ending';
import { publishAlong } from './following';
import { documentInGate, isInGate } from './passage';
import { publishApproved } from './publication';
import { saveRecorded, type Saving } from './saving';

type Middleware = Modules.Documents.Middleware.Middleware;
type Context = Parameters<Middleware>[0];
type Next = Parameters<Middleware>[1];
type Result = Awaited<ReturnType<Middleware>>;

const WRITES: ReadonlySet<string> = new Set([
  ...['create', 'update', 'clone', 'discardDraft', 'publish', 'unpublish', 'delete'],
]);

/**
 * Guards every way to publish content of a gated type: REST, GraphQL, the Content Manager and other
 * plugins all pass the document service. It stands outside the app's own middlewares, so that what
 * these do is part of what is compared with the approval.
 */
export function createGate(strapi: Core.Strapi): Middleware {
  return async (context, next) => {
    const { uid, action } = context;
    if (!WRITES.has(action) || !hasDrafts(strapi, uid)) return next();
    try {
      const policies = await policiesFor(strapi, uid);
      if (policies.length === 0) return await next();
      return await guard(strapi, policies, context, next);
    } catch (error) {
      throw told(strapi, error);
    }
  };
}

function hasDrafts(strapi: Core.Strapi, uid: UID.ContentType): boolean {
  return schemaOf(strapi, uid).options?.draftAndPublish === true;
}

async function guard(
  strapi: Core.Strapi,
  policies: readonly Policy[],
  { uid, action, params }: Context,
  next: Next,
): Promise<Result> {
  const { documentId = null, status } = params as {
    readonly documentId?: string | null;
    readonly status?: unknown;
  };
  const document = { contentType: uid, documentId: documentId ?? '' };
  // The rules of the app save first and publish in a second call: both are one publication.
  if (documentId !== null && isInGate(document)) return next();
  const at = systemClock.now().toISOString();
  const act = next as () => Promise<Result>;
  const saving: Saving<Result> = { strapi, contentType: uid, documentId, policies, next: act, at };
  const publishes = status === 'published';
  switch (action) {
    case 'publish':
      return publication()({ strapi, document, policies, next: act, at });
    case 'update':
      if (!publishes) return saveRecorded(saving);
      return publication()({ strapi, document, policies, next: act, at });
    case 'create':
      if (publishes) throw neverApproved(strapi);
      return saveRecorded(saving);
    case 'clone':
      return saveRecorded({ ...saving, documentId: null });
    case 'discardDraft':
      return saveRecorded(saving);
    default:
      return endRecorded(saving);
  }
}

/** Inside the publication of another document this one is published along. */
function publication() {
  return documentInGate() === null ? publishApproved<Result> : publishAlong<Result>;
}

/** What has just been made cannot have been approved. */
function neverApproved(strapi: Core.Strapi): Error {
  return refusalError(strapi, refusal('APPROVAL_GATE_CLOSED', { reasons: [{ code: 'noCase' }] }));
}
