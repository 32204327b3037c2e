/** One route of the admin API. Without a permission it cannot be written. */
export interface GuardedRoute {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: `/${string}`;
  /** `controller.action` of the same plugin or API. */
  readonly handler: string;
  /** An action from the plugin's `permissions.ts`: `plugin::delivery.status.read`. */
  readonly permission: string;
}

/**
 * Routes of the admin API. Strapi opens an admin route to every signed-in administrator unless it
 * carries a permission, so here each one does.
 */
export const guardedAdminRoutes = (routes: readonly GuardedRoute[]) => ({
  type: 'admin' as const,
  routes: routes.map(({ method, path, handler, permission }) => {
    if (permission.trim() === '') throw new Error(`The route ${method} ${path} has no permission`);
    return {
      method,
      path,
      handler,
      config: {
        policies: [
          'admin::isAuthenticatedAdmin',
          { name: 'admin::hasPermissions', config: { actions: [permission] } },
        ],
      },
    };
  }),
});
