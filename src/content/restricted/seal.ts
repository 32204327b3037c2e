import type { Core } from '@strapi/strapi';
import { apiTypeUids, modelLookup } from '../content-types';
import { nestedFields } from '../nested-fields';
import { openFields, restrictedPaths } from './open-fields';

interface EnginePermission {
  readonly action: string;
  readonly subject?: string | null;
  readonly properties?: Readonly<Record<string, unknown>>;
}

type FormatHook = {
  register(handler: (permission: EnginePermission) => EnginePermission): unknown;
};

interface PermissionService {
  readonly engine: { readonly hooks: Readonly<Record<'format.permission', FormatHook>> };
}

const EXPLORER = 'plugin::content-manager.explorer.';

/**
 * Takes restricted attributes out of every permission of the Content Manager, at the moment Strapi
 * makes an ability of it: for super admins, for roles made by hand and for tokens alike. What a
 * user's ability does not name cannot be read, filtered, sorted by, populated or written there, and
 * a form that is saved leaves it as it is.
 */
export function sealRestrictedFields(strapi: Core.Strapi): void {
  const { engine } = strapi.service('admin::permission') as unknown as PermissionService;
  const restricted = restrictedOfTypes(strapi);
  engine.hooks['format.permission'].register((permission) =>
    sealed(strapi, restricted, permission),
  );
}

/** The types that have restricted attributes; asked hundreds of times a request. */
function restrictedOfTypes(strapi: Core.Strapi): ReadonlyMap<string, readonly string[]> {
  const lookup = modelLookup(strapi);
  const paths = apiTypeUids(strapi).map(
    (uid) => [uid, restrictedPaths(lookup(uid), lookup)] as const,
  );
  return new Map(paths.filter(([, found]) => found.length > 0));
}

function sealed(
  strapi: Core.Strapi,
  restrictedOf: ReadonlyMap<string, readonly string[]>,
  permission: EnginePermission,
): EnginePermission {
  const { action, subject, properties } = permission;
  if (!action.startsWith(EXPLORER) || !subject) return permission;
  const restricted = restrictedOf.get(subject);
  if (restricted === undefined) return permission;
  const named = properties?.['fields'];
  // A permission that names no field means all of them; those for publishing have none to name.
  if (!Array.isArray(named) && !/\.(create|read|update)$/.test(action)) return permission;
  const fields = Array.isArray(named) ? named.map(String) : nestedFields(strapi, subject);
  return { ...permission, properties: { ...properties, fields: openFields(fields, restricted) } };
}
