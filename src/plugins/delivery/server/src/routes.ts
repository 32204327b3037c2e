import { guardedAdminRoutes } from '../../../../shared/strapi/guarded-routes';
import { PERMISSIONS } from '../../permissions';

export const routes = {
  admin: guardedAdminRoutes([
    {
      method: 'GET',
      path: '/status',
      handler: 'status.read',
      permission: PERMISSIONS.readStatus,
    },
  ]),
};
