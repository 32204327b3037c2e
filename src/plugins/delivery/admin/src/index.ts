import { Server } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

import { PERMISSIONS } from '../../permissions';

const PLUGIN_ID = 'delivery';

/** The panel names Traditional Chinese `zh`. */
const LANGUAGES: Readonly<Record<string, () => Promise<{ default: Record<string, string> }>>> = {
  'zh-Hans': () => import('./translations/zh-Hans.json'),
  zh: () => import('./translations/zh.json'),
  en: () => import('./translations/en.json'),
};

const withPluginId = (words: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(words).map(([key, text]) => [`${PLUGIN_ID}.${key}`, text]));

export default {
  register(app: StrapiApp) {
    app.addMenuLink({
      to: `/plugins/${PLUGIN_ID}`,
      icon: Server,
      intlLabel: { id: `${PLUGIN_ID}.menu`, defaultMessage: '运行状态' },
      Component: () => import('./status-page'),
      permissions: [{ action: PERMISSIONS.readStatus, subject: null }],
    });
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
  },

  async registerTrads({ locales }: { locales: readonly string[] }) {
    return Promise.all(
      locales.map(async (locale) => {
        const words = await LANGUAGES[locale]?.();
        return { locale, data: words === undefined ? {} : withPluginId(words.default) };
      }),
    );
  },
};
