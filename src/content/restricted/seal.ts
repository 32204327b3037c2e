import type { Core } from '@strapi/strapi';
import { modelLookup } from '../content-types';
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
  engine.hooks['format.permission'].register((permission) => sealed(strapi, permission));
}

function sealed(strapi: Core.Strapi, permission: EnginePermission): EnginePermission {
  const { action, subject, properties } = permission;
  if (!action.startsWith(EXPLORER) || !subject?.startsWith('api::')) return permission;
  if (!(subject in strapi.contentTypes)) return permission;
  const lookup = modelLookup(strapi);
  const restricted = restrictedPaths(lookup(subject), lookup);
  if (restricted.length === 0) return permission;
  const named = properties?.['fields'];
  // A permission that names no field means all of them; those for publishing have none to name.
  if (!Array.isArray(named) && !/\.(create|read|update)$/.test(action)) return permission;
  const fields = Array.isArray(named) ? named.map(String) : nestedFields(strapi, subject);
  return { ...permission, properties: { ...properties, fields: openFields(fields, restricted) } };
}
