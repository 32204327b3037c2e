import type { StrapiApp } from '@strapi/strapi/admin';
import favicon from './brand/favicon.svg';
import logo from './brand/logo.svg';
import { brandPageTitles } from './brand/page-title';
import { quietStrapiNews } from './brand/quiet-news';
import { ConflictPanel } from './conflict/conflict-panel';
import { watchForms } from './conflict/form-fetch';
import { CorrectionPanel } from './correction-panel';
import { registerFeedbackPages } from './feedback/register-feedback';
import { fitRecentEntries } from './home/recent-entries';
import { registerInputs } from './inputs/register-inputs';
import { layoutHook } from './layout-hook';
import { filterHook, listHook } from './list-hooks';
import { BulletinPanel } from './bulletin/bulletin-panel';
import { MonthPanel } from './month/month-panel';
import { chooseLanguage, PANEL_LANGUAGES } from './panel-language';
import { registerRectification } from './rectification/register-rectification';
import { registerSplitting } from './splitting/register-splitting';
import { registerStaffPages } from './staff/register-staff';
import { registerReview } from './regulations/register-review';
import { RestrictedPanel } from './staff/restricted-panel';
import { mendContentManagerWords } from './strapi-translations';
import { ChannelPanel } from './texts/channel-panel';
import { TextsPanel } from './texts/texts-panel';
import { TransitionsPanel } from './transitions/transitions-panel';
import { panelTranslations } from './translations';
import { reasonWithdrawals } from './withdrawal/withdraw-action';

chooseLanguage(window.localStorage, window.navigator.language);

interface ContentManager {
  addEditViewSidePanel(panels: readonly unknown[]): void;
  addDocumentAction(change: typeof reasonWithdrawals): void;
}

export default {
  config: {
    locales: [...PANEL_LANGUAGES],
    translations: panelTranslations(),
    auth: { logo },
    menu: { logo },
    head: { favicon },
    tutorials: false,
    notifications: { releases: false },
  },

  register(app: StrapiApp) {
    brandPageTitles(window.document);
    quietStrapiNews(app);
    fitRecentEntries(app);
    mendContentManagerWords(app);
    registerInputs(app);
    registerStaffPages(app);
    registerRectification(app);
    registerSplitting(app);
    registerReview(app);
    registerFeedbackPages(app);
    watchForms(window);
  },

  bootstrap(app: StrapiApp) {
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', layoutHook);
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', listHook);
    app.registerHook('Admin/CM/pages/ListView/inject-in-filters', filterHook);
    const contentManager = app.getPlugin('content-manager').apis as unknown as ContentManager;
    contentManager.addEditViewSidePanel([
      ConflictPanel,
      TransitionsPanel,
      MonthPanel,
      BulletinPanel,
      TextsPanel,
      ChannelPanel,
      CorrectionPanel,
      RestrictedPanel,
    ]);
    contentManager.addDocumentAction(reasonWithdrawals);
  },
};
