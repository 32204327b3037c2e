import { Message } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { staffPermissions } from '../../content/staff-permissions';
import { messageId } from '../use-words';

/** The queue of feedback, in the menu of whoever may read tickets. */
export function registerFeedbackPages(app: StrapiApp): void {
  app.addMenuLink({
    to: '/transparency/feedback',
    icon: Message,
    intlLabel: { id: messageId('feedback.menu'), defaultMessage: '意见办理' },
    Component: () => import('./queue-page'),
    permissions: [{ action: staffPermissions.readFeedback, subject: null }],
  });
}
