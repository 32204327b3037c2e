import { useAuth } from '@strapi/strapi/admin';

import { PERMISSIONS, type PermissionName } from '../../../permissions';

/** Whether the reader has a permission of the plugin. */
export function useMay(permission: PermissionName): boolean {
  const wanted = PERMISSIONS[permission];
  return useAuth('SatisfactionSurvey', ({ permissions }) =>
    permissions.some(({ action }) => action === wanted),
  );
}
