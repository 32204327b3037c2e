import type { Core, Modules, UID } from '@strapi/strapi';
import type { BoundRules } from './bound-rules';

export type Middleware = Modules.Documents.Middleware.Middleware;
export type Result = Awaited<ReturnType<Middleware>>;

/** The parameters of a document action that rules read or set. */
export interface ActionParams {
  documentId?: string;
  data?: unknown;
  locale?: unknown;
  status?: unknown;
}

/** One write of a document by its rules, inside the transaction that holds all of it. */
export interface Action {
  readonly strapi: Core.Strapi;
  readonly uid: UID.ContentType;
  readonly rules: BoundRules;
  readonly params: ActionParams;
  readonly next: () => Promise<Result>;
}
