import { Question } from '@strapi/icons';
import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';

import { translationsOf, type Dictionaries } from '../../../../shared/panel/words/translations';
import { PERMISSIONS } from '../../permissions';
import { SurveyPanel } from './parts/survey-panel';
import { PAGES, PLUGIN_ID } from './plugin-id';
import { formLabels } from './words/form-labels';

const WORDS: Dictionaries = {
  'zh-Hans': () => import('./translations/zh-Hans.json'),
  zh: () => import('./translations/zh.json'),
  en: () => import('./translations/en.json'),
};

export default {
  register(app: StrapiApp) {
    app.addMenuLink({
      to: PAGES.slice(1),
      icon: Question,
      intlLabel: { id: `${PLUGIN_ID}.menu`, defaultMessage: '满意度调查' },
      Component: () => import('./pages'),
      permissions: [{ action: PERMISSIONS.read, subject: null }],
    });
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
  },

  bootstrap(app: StrapiApp) {
    const contentManager = app.getPlugin('content-manager').apis as unknown as ContentManagerPlugin;
    contentManager.addEditViewSidePanel([SurveyPanel]);
  },

  async registerTrads(asked: { readonly locales: readonly string[] }) {
    const words = await translationsOf(PLUGIN_ID, WORDS)(asked);
    return words.map(({ locale, data }) => ({
      locale,
      data: { ...data, ...formLabels(locale) },
    }));
  },
};
