import { Eye, User } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { staffPermissions } from '../../content/staff-permissions';
import { messageId } from '../use-words';

/** The pages about posts and about the access log, in the menu of whoever may read them. */
export function registerStaffPages(app: StrapiApp): void {
  app.addMenuLink({
    to: '/transparency/posts',
    icon: User,
    intlLabel: { id: messageId('posts.menu'), defaultMessage: '任职' },
    Component: () => import('./posts-page'),
    permissions: [{ action: staffPermissions.readPosts, subject: null }],
  });
  app.addMenuLink({
    to: '/transparency/access-log',
    icon: Eye,
    intlLabel: { id: messageId('access.menu'), defaultMessage: '访问日志' },
    Component: () => import('./access-log-page'),
    permissions: [{ action: staffPermissions.readAccessLog, subject: null }],
  });
}
