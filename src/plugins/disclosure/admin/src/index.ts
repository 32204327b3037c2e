import { BulletList, Calendar } from '@strapi/icons';
import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';

import { translationsOf, type Dictionaries } from '../../../../shared/panel/words/translations';
import { PERMISSIONS } from '../../permissions';
import { PAGES, PLUGIN_ID } from './plugin-id';
import { ReadabilityPanel } from './readability/readability-panel';

const WORDS: Dictionaries = {
  'zh-Hans': () => import('./translations/zh-Hans.json'),
  zh: () => import('./translations/zh.json'),
  en: () => import('./translations/en.json'),
};

const allowing = (...names: readonly (keyof typeof PERMISSIONS)[]) =>
  names.map((name) => ({ action: PERMISSIONS[name], subject: null }));

export default {
  register(app: StrapiApp) {
    app.addMenuLink({
      to: PAGES.slice(1),
      icon: BulletList,
      intlLabel: { id: `${PLUGIN_ID}.menu`, defaultMessage: '公开任务' },
      Component: () => import('./pages'),
      permissions: allowing('read', 'readReport'),
    });
    app.widgets.register({
      ...{ id: 'due', icon: Calendar, pluginId: PLUGIN_ID, permissions: allowing('read') },
      title: { id: `${PLUGIN_ID}.widget.due`, defaultMessage: '应公开事项' },
      component: async () => (await import('./home/widgets')).DueWidget,
    });
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
  },

  bootstrap(app: StrapiApp) {
    const contentManager = app.getPlugin('content-manager').apis as unknown as ContentManagerPlugin;
    contentManager.addEditViewSidePanel([ReadabilityPanel]);
  },

  registerTrads: translationsOf(PLUGIN_ID, WORDS),
};
