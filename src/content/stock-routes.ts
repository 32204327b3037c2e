import type { Core } from '@strapi/strapi';

/** Plugins of Strapi that bring public routes of their own: accounts, uploads, schemas, locales. */
const STOCK_PLUGINS = ['users-permissions', 'upload', 'i18n', 'content-type-builder', 'email'];

/** Routes of the admin API for which Strapi forgot to ask for a permission. */
const FORGOTTEN: readonly Forgotten[] = [
  // Any signed-in user could send any mail to anybody in the school's name.
  { plugin: 'email', permission: 'plugin::email.settings.read' },
  { plugin: 'users-permissions', permission: 'plugin::users-permissions.roles.read' },
  // Any signed-in user could change how all languages are handled; reading them is the panel's need.
  { plugin: 'i18n', route: 'PUT /settings', permission: 'plugin::i18n.locale.update' },
];

interface Forgotten {
  readonly plugin: string;
  /** All routes of the plugin where none is named. */
  readonly route?: string;
  readonly permission: string;
}

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
  readonly method: string;
  readonly path: string;
  config?: { readonly policies?: readonly unknown[] };
}

/** Gives a permission to the admin routes of Strapi's own plugins that are open to every user. */
export function guardStockAdminRoutes(strapi: Core.Strapi): void {
  for (const { plugin, route: only, permission } of FORGOTTEN) {
    const { admin } = strapi.plugin(plugin).routes as unknown as {
      readonly admin?: { readonly routes: readonly AdminRoute[] };
    };
    for (const route of admin?.routes ?? []) {
      if (only !== undefined && only !== `${route.method} ${route.path}`) continue;
      const policies = route.config?.policies ?? ['admin::isAuthenticatedAdmin'];
      if (JSON.stringify(policies).includes('admin::hasPermissions')) continue;
      const guard = { name: 'admin::hasPermissions', config: { actions: [permission] } };
      route.config = { ...route.config, policies: [...policies, guard] };
    }
  }
}
