import type { Core } from '@strapi/strapi';

/**
 * A service of another plugin, seen through the few methods that are used here. Strapi types all
 * of them as `any`; what is asked for is asserted once, at the call.
 */
export function pluginService<Service>(strapi: Core.Strapi, plugin: string, name: string): Service {
  return strapi.plugin(plugin).service(name) as Service;
}
