import type { Core } from '@strapi/strapi';

interface ActionProvider {
  registerMany(actions: readonly object[]): Promise<void>;
}

/** Permissions of a plugin, as `plugin::<plugin>.<what>`, each with what roles call it. */
export interface PluginPermissions<Name extends string> {
  readonly plugin: string;
  readonly actions: Readonly<Record<Name, string>>;
  readonly names: Readonly<Record<Name, string>>;
}

/** Makes the permissions of a plugin known to Strapi, under names that stay. */
export async function registerPermissions<Name extends string>(
  strapi: Core.Strapi,
  { plugin, actions, names }: PluginPermissions<Name>,
): Promise<void> {
  const all = Object.entries<string>(actions) as [Name, string][];
  await registerActions(
    strapi,
    all.map(([name, action]) => ({
      section: 'plugins',
      displayName: names[name],
      uid: action.replace(`plugin::${plugin}.`, ''),
      pluginName: plugin,
    })),
  );
}

/** The same for actions as Strapi describes them. */
export async function registerActions(
  strapi: Core.Strapi,
  actions: readonly object[],
): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission') as unknown as {
    actionProvider: ActionProvider;
  };
  await actionProvider.registerMany(actions);
}
