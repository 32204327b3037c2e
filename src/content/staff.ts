import type { Core } from '@strapi/strapi';
import { feedbackRoutes } from '../feedback/staff-routes';
import { postRoutes } from './posts/post-routes';
import { accessLogRoutes } from './restricted/access-log-routes';
import { restrictedFileRoutes } from './restricted-files';
import { restrictedRoutes } from './restricted/restricted-routes';
import { sealRestrictedFields } from './restricted/seal';
import { splittingRoutes } from '../api/procurement/splitting-routes';
import { registerOwnDepartment } from './roles/own-department';
import { registerStaffActions, registerStaffRoutes } from './staff-actions';

/** What staff may do besides writing content: posts, restricted fields, the access log. */
export async function registerStaff(strapi: Core.Strapi): Promise<void> {
  await registerStaffActions(strapi);
  await registerOwnDepartment(strapi);
  sealRestrictedFields(strapi);
  registerStaffRoutes(strapi, [
    ...postRoutes(strapi),
    ...restrictedRoutes(strapi),
    ...accessLogRoutes(strapi),
    ...restrictedFileRoutes(strapi),
    ...feedbackRoutes(strapi),
    ...splittingRoutes(strapi),
  ]);
}
