import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { guardedAdminRoutes, type GuardedRoute } from '../shared/strapi/guarded-routes';
import { registerActions } from '../shared/strapi/permissions';
import { staffPermissions, STAFF_ACTIONS } from './staff-permissions';

/** Makes the named permissions of this app known, before Strapi gives all of them to super admins. */
export async function registerStaffActions(strapi: Core.Strapi): Promise<void> {
  await registerActions(
    strapi,
    STAFF_ACTIONS.map(({ uid, displayName }) => ({
      section: 'settings',
      category: '校务公开 School transparency',
      displayName,
      uid,
    })),
  );
}

export interface StaffRoute {
  readonly method: GuardedRoute['method'];
  readonly path: `/transparency/${string}`;
  readonly permission: keyof typeof staffPermissions;
  answer(ctx: Context): Promise<void>;
}

/** Admin routes of the app itself, each behind a named permission. */
export function registerStaffRoutes(strapi: Core.Strapi, routes: readonly StaffRoute[]): void {
  const { type, routes: guarded } = guardedAdminRoutes(
    routes.map(({ method, path, permission }) => ({
      method,
      path,
      handler: path,
      permission: staffPermissions[permission],
    })),
  );
  strapi.server.routes({
    type,
    routes: guarded.map((route, index) => ({
      ...route,
      handler: (ctx: Context) => routes[index]?.answer(ctx),
      info: { type: 'admin' },
    })),
  });
}
