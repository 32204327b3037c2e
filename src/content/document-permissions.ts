import type { Core } from '@strapi/strapi';
import { pluginService } from '../shared/strapi/plugin-service';
import { modelLookup } from './content-types';

interface Refusals {
  read(document?: unknown): boolean;
  create(document?: unknown): boolean;
  update(document?: unknown): boolean;
  publish(document?: unknown): boolean;
  delete(document?: unknown): boolean;
}

interface Checkers {
  create(who: { userAbility: unknown; model: string }): { readonly cannot: Refusals };
}

/** What an admin user may do with one document, conditions of his permissions included. */
export interface DocumentPermissions {
  /** Whether some document of the type may be read. */
  readonly mayReadSome: () => boolean;
  readonly mayRead: (document: unknown) => boolean;
  readonly mayUpdate: (document: unknown) => boolean;
  readonly mayCreate: (document: unknown) => boolean;
  readonly mayPublish: (document: unknown) => boolean;
  readonly mayDelete: (document: unknown) => boolean;
}

/** Asks Strapi's own permissions; the documents need what `conditionPopulate` names. */
export function documentPermissions(
  strapi: Core.Strapi,
  uid: string,
  userAbility: unknown,
): DocumentPermissions {
  const { cannot } = pluginService<Checkers>(
    strapi,
    'content-manager',
    'permission-checker',
  ).create({ userAbility, model: uid });
  return {
    mayReadSome: () => !cannot.read(),
    mayRead: (document) => !cannot.read(document),
    mayUpdate: (document) => !cannot.update(document),
    mayCreate: (document) => !cannot.create(document),
    mayPublish: (document) => !cannot.publish(document),
    mayDelete: (document) => !cannot.delete(document),
  };
}

/** What conditions look at: the department that owns the document, where the type has one. */
export function conditionPopulate(
  strapi: Core.Strapi,
  uid: string,
): Readonly<Record<string, object>> {
  const hasOwner = 'ownerDepartment' in modelLookup(strapi)(uid).attributes;
  return hasOwner ? { ownerDepartment: { select: ['id', 'code'] } } : {};
}
