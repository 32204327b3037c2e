import { Clock, WarningCircle } from '@strapi/icons';
import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';

import { translationsOf, type Dictionaries } from '../../../../shared/panel/words/translations';
import { PERMISSIONS } from '../../permissions';
import { addScheduleAction } from './document/schedule-action';
import { SchedulePanel } from './document/schedule-panel';
import { addBulkAction } from './list/bulk-action';
import { ScheduleIcon } from './home/schedule-icon';
import { FilterByPlan } from './list/filter-by-plan';
import { planColumnHook } from './list/plan-column';
import { PAGES, PLUGIN_ID } from './plugin-id';

const WORDS: Dictionaries = {
  'zh-Hans': () => import('./translations/zh-Hans.json'),
  zh: () => import('./translations/zh.json'),
  en: () => import('./translations/en.json'),
};

const WIDGETS = [
  { id: 'next', icon: Clock, title: '即将执行', name: 'NextWidget' },
  { id: 'attention', icon: WarningCircle, title: '需要处理的计划', name: 'AttentionWidget' },
] as const;

const readers = [{ action: PERMISSIONS.readPlans, subject: null }];

export default {
  register(app: StrapiApp) {
    app.addMenuLink({
      to: PAGES.slice(1),
      icon: ScheduleIcon,
      intlLabel: { id: `${PLUGIN_ID}.menu`, defaultMessage: '发布计划' },
      Component: () => import('./pages'),
      permissions: readers,
    });
    app.widgets.register(
      WIDGETS.map(({ id, icon, title, name }) => ({
        ...{ id, icon, pluginId: PLUGIN_ID, permissions: readers },
        title: { id: `${PLUGIN_ID}.widget.${id}`, defaultMessage: title },
        component: async () => (await import('./home/widgets'))[name],
      })),
    );
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
  },

  bootstrap(app: StrapiApp) {
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', planColumnHook);
    const plugin = app.getPlugin('content-manager');
    plugin.injectComponent('listView', 'actions', {
      ...{ name: `${PLUGIN_ID}.filter`, Component: FilterByPlan },
    });
    const contentManager = plugin.apis as unknown as ContentManagerPlugin;
    contentManager.addEditViewSidePanel([SchedulePanel]);
    contentManager.addDocumentAction(addScheduleAction);
    contentManager.addBulkAction(addBulkAction);
  },

  registerTrads: translationsOf(PLUGIN_ID, WORDS),
};
