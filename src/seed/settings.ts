import type { Core } from '@strapi/strapi';

/** Whether the seed makes users of the roles, whose passwords are known: for the demo and for tests. */
export const seedsRoleUsers = (): boolean => process.env.SEED_ROLE_USERS === 'true';

/** Whether the seed makes the school's policies of approval; `SEED_POLICIES=false` leaves them out. */
export const seedsPolicies = (strapi: Core.Strapi): boolean =>
  process.env.SEED_POLICIES !== 'false' && Object.hasOwn(strapi.plugins, 'approval');
