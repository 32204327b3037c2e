import { guardedAdminRoutes, type GuardedRoute } from '../../../../shared/strapi/guarded-routes';
import { PERMISSIONS } from '../../permissions';

type Method = GuardedRoute['method'];
type Path = GuardedRoute['path'];

/** What is asked the same way over the admin API and, with a token, over the content API. */
const BOTH: readonly (readonly [Method, Path, handler: string, keyof typeof PERMISSIONS])[] = [
  ['GET', '/plans', 'plans.list', 'readPlans'],
  ['POST', '/plans', 'plans.create', 'makePlans'],
  ['GET', '/plans/:id', 'plans.one', 'readPlans'],
  ['POST', '/plans/:id/move', 'plans.move', 'makePlans'],
  ['POST', '/plans/:id/pause', 'plans.pause', 'makePlans'],
  ['POST', '/plans/:id/resume', 'plans.resume', 'makePlans'],
  ['POST', '/plans/:id/cancel', 'plans.cancel', 'makePlans'],
  ['POST', '/plans/:id/run-now', 'plans.runNow', 'makePlans'],
  ['POST', '/plans/:id/adopt', 'plans.adopt', 'adoptPlans'],
  ['POST', '/bulk', 'plans.bulk', 'makePlans'],
  ['POST', '/preview', 'plans.preview', 'readPlans'],
  ['GET', '/bundles', 'bundles.list', 'readPlans'],
  ['POST', '/bundles', 'bundles.create', 'makePlans'],
  ['GET', '/bundles/:id', 'bundles.one', 'readPlans'],
  ['POST', '/bundles/:id/add', 'bundles.add', 'makePlans'],
  ['POST', '/bundles/:id/move', 'bundles.move', 'makePlans'],
  ['POST', '/bundles/:id/cancel', 'bundles.cancel', 'makePlans'],
  ['GET', '/calendar', 'views.calendar', 'readPlans'],
  ['GET', '/documents/:uid/:documentId', 'views.document', 'readPlans'],
  ['GET', '/states', 'views.states', 'readPlans'],
  ['GET', '/health', 'views.health', 'readHealth'],
];

/** For people only. */
const ADMIN_ONLY: typeof BOTH = [
  ['GET', '/overview', 'views.overview', 'readPlans'],
  ['GET', '/feed', 'feed.read', 'readPlans'],
  ['POST', '/feed', 'feed.make', 'readPlans'],
  ['DELETE', '/feed', 'feed.remove', 'readPlans'],
];

/** A token needs the action of each route; no name of one ends in `find`, which would let all in. */
const contentApi = [
  ...BOTH.map(([method, path, handler]) => ({ method, path, handler, config: {} })),
  { method: 'GET', path: '/upcoming', handler: 'upcoming.find', config: {} },
  { method: 'GET', path: '/calendar.ics', handler: 'feed.calendar', config: { auth: false } },
];

export const routes = {
  admin: guardedAdminRoutes(
    [...BOTH, ...ADMIN_ONLY].map(([method, path, handler, permission]) => ({
      ...{ method, path, handler, permission: PERMISSIONS[permission] },
    })),
  ),
  'content-api': { type: 'content-api' as const, routes: contentApi },
};
