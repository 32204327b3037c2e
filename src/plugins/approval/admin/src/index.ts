import { CheckCircle, Clock, WarningCircle } from '@strapi/icons';
import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';

import { translationsOf, type Dictionaries } from '../../../../shared/panel/words/translations';
import { PERMISSIONS } from '../../permissions';
import { ApprovalPanel } from './document/approval-panel';
import { gatePublish } from './document/publish-action';
import { InboxIcon } from './home/inbox-icon';
import { gateBulkActions } from './list/bulk-actions';
import { stateColumnHook } from './list/state-column';
import { PAGES, PLUGIN_ID } from './plugin-id';

const WORDS: Dictionaries = {
  'zh-Hans': () => import('./translations/zh-Hans.json'),
  zh: () => import('./translations/zh.json'),
  en: () => import('./translations/en.json'),
};

const WIDGETS = [
  { id: 'waiting', icon: CheckCircle, title: '待我审批', name: 'WaitingWidget' },
  { id: 'mine', icon: Clock, title: '我提交的', name: 'MineWidget' },
  { id: 'overdue', icon: WarningCircle, title: '已逾期', name: 'OverdueWidget' },
] as const;

const allowing = (...names: readonly (keyof typeof PERMISSIONS)[]) =>
  names.map((name) => ({ action: PERMISSIONS[name], subject: null }));

export default {
  register(app: StrapiApp) {
    app.addMenuLink({
      to: PAGES.slice(1),
      icon: InboxIcon,
      intlLabel: { id: `${PLUGIN_ID}.menu`, defaultMessage: '审批' },
      Component: () => import('./pages'),
      permissions: allowing('readCases', 'readPolicies', 'manageTerms', 'readAudit'),
    });
    app.widgets.register(
      WIDGETS.map(({ id, icon, title, name }) => ({
        ...{ id, icon, pluginId: PLUGIN_ID, permissions: allowing('readCases') },
        title: { id: `${PLUGIN_ID}.widget.${id}`, defaultMessage: title },
        component: async () => (await import('./home/widgets'))[name],
      })),
    );
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
  },

  bootstrap(app: StrapiApp) {
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', stateColumnHook);
    const contentManager = app.getPlugin('content-manager').apis as unknown as ContentManagerPlugin;
    contentManager.addEditViewSidePanel([ApprovalPanel]);
    contentManager.addDocumentAction(gatePublish);
    contentManager.addBulkAction(gateBulkActions);
  },

  registerTrads: translationsOf(PLUGIN_ID, WORDS),
};
