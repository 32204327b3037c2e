import type { Core } from '@strapi/strapi';
import { isInstant } from '../instant';
import { isRecord } from '../row';

/** Sent by the panel's own forms: the `updatedAt` they were filled from, or `none`. */
export const FORM_HEADER = 'x-transparency-form';

/** A form of the Content Manager that asks to save or publish one document. */
export interface FormRequest {
  /** One object a request: publishing writes twice in the same one. */
  readonly request: object;
  readonly userId: number;
  readonly uid: string;
  /** Absent for a single type, which has one document. */
  readonly documentId: string | undefined;
  /** Milliseconds of the draft that the form was filled from; null where it saw none. */
  readonly loadedAt: number | null;
}

/**
 * The running request, where it is one that says which draft it was filled from: by the header of
 * the panel's forms, or by `updatedAt` in a document that is sent back whole. A request that names
 * neither says nothing about what it has seen.
 */
export function formRequest(strapi: Core.Strapi): FormRequest | undefined {
  const ctx = strapi.requestContext.get();
  const route = /^\/content-manager\/(collection|single)-types\/([^/]+)(?:\/([^/]+))?/.exec(
    ctx?.path ?? '',
  );
  const user: unknown = ctx?.state.user;
  if (!ctx || !route || !isRecord(user)) return undefined;
  const loadedAt = loadedInstant(ctx.get(FORM_HEADER), ctx.request);
  if (loadedAt === undefined) return undefined;
  const [, kind, uid = '', documentId] = route;
  return {
    request: ctx,
    userId: Number(user['id']),
    uid: decodeURIComponent(uid),
    documentId: kind === 'collection' ? documentId : undefined,
    loadedAt,
  };
}

function loadedInstant(
  header: string,
  request: { readonly body?: unknown },
): number | null | undefined {
  if (header === 'none') return null;
  const { body } = request;
  const named = header !== '' ? header : isRecord(body) ? body['updatedAt'] : undefined;
  return isInstant(named) ? Date.parse(named) : undefined;
}

/** The admin user whose request runs, on whatever route. */
export function requestingUserId(strapi: Core.Strapi): number | undefined {
  const user: unknown = strapi.requestContext.get()?.state.user;
  return isRecord(user) && typeof user['id'] === 'number' ? user['id'] : undefined;
}
