import type { Core } from '@strapi/strapi';

/** Plugins of Strapi that bring public routes of their own: accounts, uploads, schemas, locales. */
const STOCK_PLUGINS = ['users-permissions', 'upload', 'i18n', 'content-type-builder', 'email'];

/** Permissions that Strapi forgot to ask for in its admin API, by plugin. */
const FORGOTTEN: Readonly<Record<string, string>> = {
  // Any signed-in user could send any mail to anybody in the school's name.
  email: 'plugin::email.settings.read',
  'users-permissions': 'plugin::users-permissions.roles.read',
};

/**
 * Takes the public routes of Strapi's own plugins away. Stock Strapi registers anonymous visitors,
 * takes their uploads and tells them the schema as soon as somebody ticks a box; this app has no
 * use for any of it.
 */
export function closeStockRoutes(strapi: Core.Strapi): void {
  for (const name of STOCK_PLUGINS) {
    const routes: unknown = strapi.plugin(name)?.routes;
    if (typeof routes === 'object' && routes !== null && 'content-api' in routes) {
      routes['content-api'] = { type: 'content-api', routes: [] };
    }
  }
}

interface AdminRoute {
  config?: { readonly policies?: readonly unknown[] };
}

/** Gives a permission to the admin routes of Strapi's own plugins that are open to every user. */
export function guardStockAdminRoutes(strapi: Core.Strapi): void {
  for (const [name, permission] of Object.entries(FORGOTTEN)) {
    const { admin } = strapi.plugin(name).routes as unknown as {
      readonly admin?: { readonly routes: readonly AdminRoute[] };
    };
    for (const route of admin?.routes ?? []) {
      const policies = route.config?.policies ?? ['admin::isAuthenticatedAdmin'];
      if (JSON.stringify(policies).includes('admin::hasPermissions')) continue;
      const guard = { name: 'admin::hasPermissions', config: { actions: [permission] } };
      route.config = { ...route.config, policies: [...policies, guard] };
    }
  }
}
