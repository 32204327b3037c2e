import { Scissors } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { staffPermissions } from '../../content/staff-permissions';
import { messageId } from '../use-words';

export const PROCUREMENT_UID = 'api::procurement.procurement';
export const READ_SPLITTING = { action: staffPermissions.readSplitting, subject: null };

/** The report on possible splitting, in the menu of whoever may read it. */
export function registerSplitting(app: StrapiApp): void {
  app.addMenuLink({
    to: '/transparency/splitting',
    icon: Scissors,
    intlLabel: { id: messageId('splitting.menu'), defaultMessage: '拆分采购排查' },
    Component: () => import('./splitting-page'),
    permissions: [READ_SPLITTING],
  });
}
