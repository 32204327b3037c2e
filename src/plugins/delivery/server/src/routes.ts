import { guardedAdminRoutes } from '../../../../shared/strapi/guarded-routes';
import { PERMISSIONS } from '../../permissions';
import { channelRoutes } from './channels/routes';

export const routes = {
  admin: guardedAdminRoutes([
    {
      method: 'GET',
      path: '/status',
      handler: 'status.read',
      permission: PERMISSIONS.readStatus,
    },
  ]),
  'content-api': channelRoutes,
};
