import type { StrapiApp } from '@strapi/strapi/admin';

const CONTENT_MANAGER = 'content-manager';
const PREFIX = `${CONTENT_MANAGER}.`;

/**
 * The Content Manager of Strapi 5.54 adds its prefix to messages of its simplified Chinese file
 * that have it already, so that none of them is ever found and the panel falls back to English.
 * The messages are put under the names by which they are looked up.
 */
export function mendContentManagerWords(app: StrapiApp): void {
  const plugin = app.appPlugins[CONTENT_MANAGER];
  const registerTrads = plugin?.registerTrads;
  if (plugin === undefined || registerTrads === undefined) return;
  app.appPlugins[CONTENT_MANAGER] = {
    ...plugin,
    register: (target) => plugin.register(target),
    registerTrads: async (args) =>
      (await registerTrads.call(plugin, args)).map(({ data, locale }) => ({
        locale,
        data: { ...withoutSecondPrefix(data), ...data },
      })),
  };
}

/** Messages whose key has the prefix twice, under the key with it once. */
export function withoutSecondPrefix(messages: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(messages)
      .filter(([key]) => key.startsWith(PREFIX + PREFIX))
      .map(([key, text]) => [key.slice(PREFIX.length), text]),
  );
}
