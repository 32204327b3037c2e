import { Book } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { messageId, OWN_WORDS } from '../use-words';

/** Puts the reminder on the home page, for those who may read regulations. */
export function registerReview(app: StrapiApp): void {
  const key = 'regulations.title';
  app.widgets.register({
    id: 'transparency-regulations',
    // Without an icon the whole panel refuses to start.
    icon: Book,
    title: { id: messageId(key), defaultMessage: OWN_WORDS[key]['zh-Hans'] },
    component: async () => (await import('./review-widget')).ReviewWidget,
    permissions: [
      {
        action: 'plugin::content-manager.explorer.read',
        subject: 'api::regulation.regulation',
      },
    ],
  });
}
