import { WarningCircle } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { messageId } from '../use-words';

export const FINDING_UID = 'api::inspection-finding.inspection-finding';
export const READ_FINDINGS = {
  action: 'plugin::content-manager.explorer.read',
  subject: FINDING_UID,
};

/** The page of findings that are not verified yet, in the menu of whoever may read findings. */
export function registerRectification(app: StrapiApp): void {
  app.addMenuLink({
    to: '/transparency/rectification',
    icon: WarningCircle,
    intlLabel: { id: messageId('rectification.menu'), defaultMessage: '整改进度' },
    Component: () => import('./rectification-page'),
    permissions: [READ_FINDINGS],
  });
}
