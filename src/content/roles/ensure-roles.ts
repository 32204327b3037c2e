import type { Core } from '@strapi/strapi';
import { canonicalJson } from '../../shared/canonical-json';
import { apiTypeUids, modelLookup } from '../content-types';
import { nestedFields } from '../nested-fields';
import { openFields, restrictedPaths } from '../restricted/open-fields';
import { OWN_DEPARTMENT } from './own-department';
import { rolePermissions, type GrantedType, type Permission } from './role-permissions';
import { STAFF_ROLES } from './role-table';

interface RoleService {
  findOne(where: { code: string }): Promise<{ readonly id: number } | null>;
  create(role: { code: string; name: string; description: string }): Promise<{ id: number }>;
  assignPermissions(roleId: number, permissions: readonly Permission[]): Promise<unknown>;
}

/**
 * Makes the roles of the table and gives each exactly its permissions, at every start: what was
 * changed by hand does not outlive it. A school that wants others makes a role of its own.
 * Strapi's own Editor may not publish and sees no language that was added later.
 */
export async function ensureRoles(strapi: Core.Strapi): Promise<void> {
  const roles = strapi.service('admin::role') as unknown as RoleService;
  const types = grantedTypes(strapi);
  for (const role of STAFF_ROLES) {
    const { code, name, description } = role;
    const { id } =
      (await roles.findOne({ code })) ?? (await roles.create({ code, name, description }));
    const wanted = rolePermissions(role, types, OWN_DEPARTMENT).filter(({ action }) =>
      isKnown(strapi, action),
    );
    // Strapi compares each permission with each, at every start.
    if (!isSame(await heldPermissions(strapi, id), wanted)) {
      await roles.assignPermissions(id, wanted);
    }
  }
}

interface ActionProvider {
  has(action: string): boolean;
}

/** Strapi refuses permissions of a plugin that is switched off. */
function isKnown(strapi: Core.Strapi, action: string): boolean {
  const { actionProvider } = strapi.service('admin::permission') as unknown as {
    actionProvider: ActionProvider;
  };
  return actionProvider.has(action);
}

function heldPermissions(strapi: Core.Strapi, role: number): Promise<readonly Permission[]> {
  return strapi.db.query('admin::permission').findMany({ where: { role } });
}

/** Whether both hold the same permissions, in whatever order. */
function isSame(held: readonly Permission[], wanted: readonly Permission[]): boolean {
  const named = (permissions: readonly Permission[]) =>
    permissions.map(({ action, subject, properties, conditions }) =>
      canonicalJson({ action, subject, properties, conditions }),
    );
  return canonicalJson(named(held).sort()) === canonicalJson(named(wanted).sort());
}

function grantedTypes(strapi: Core.Strapi): readonly GrantedType[] {
  const lookup = modelLookup(strapi);
  return apiTypeUids(strapi).map((uid) => {
    const schema = lookup(uid);
    return {
      schema,
      fields: openFields(nestedFields(strapi, uid), restrictedPaths(schema, lookup)),
    };
  });
}
