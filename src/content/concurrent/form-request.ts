import type { Core } from '@strapi/strapi';
import { isRecord } from '../row';

/** Sent by the panel's own forms, so that a form that saw no draft is told from a script. */
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
 * The running request, where it is one that says which draft it was filled from. The forms send
 * the whole document back, its `updatedAt` included; requests of scripts that name single fields
 * carry none, and say nothing about what they have seen.
 */
export function formRequest(strapi: Core.Strapi): FormRequest | undefined {
  const ctx = strapi.requestContext.get();
  const route = /^\/content-manager\/(collection|single)-types\/([^/]+)(?:\/([^/]+))?/.exec(
    ctx?.path ?? '',
  );
  const body: unknown = ctx ? (ctx.request as { readonly body?: unknown }).body : undefined;
  const user: unknown = ctx?.state.user;
  if (!ctx || !route || !isRecord(body) || !isRecord(user)) return undefined;
  const loadedAt = typeof body['updatedAt'] === 'string' ? Date.parse(body['updatedAt']) : null;
  if (loadedAt === null && ctx.get(FORM_HEADER) === '') return undefined;
  const [, kind, uid = '', documentId] = route;
  return {
    request: ctx,
    userId: Number(user['id']),
    uid: decodeURIComponent(uid),
    documentId: kind === 'collection' ? documentId : undefined,
    loadedAt,
  };
}

/** The admin user whose request runs, on whatever route. */
export function requestingUserId(strapi: Core.Strapi): number | undefined {
  const user: unknown = strapi.requestContext.get()?.state.user;
  return isRecord(user) && typeof user['id'] === 'number' ? user['id'] : undefined;
}
