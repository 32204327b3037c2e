import { guardedAdminRoutes, type GuardedRoute } from '../../../../shared/strapi/guarded-routes';
import { PERMISSIONS, type PermissionName } from '../../permissions';

type Line = readonly [
  method: GuardedRoute['method'],
  path: GuardedRoute['path'],
  handler: string,
  permission: PermissionName,
];

const LINES: readonly Line[] = [
  ['GET', '/panel', 'panel.read', 'read'],
  ['GET', '/items', 'catalogue.list', 'read'],
  ['GET', '/items/:itemNo', 'catalogue.read', 'read'],
  ['PUT', '/items/:itemNo', 'catalogue.save', 'manageCatalogue'],
  ['POST', '/rule-preview', 'catalogue.previewRule', 'read'],
  ['POST', '/generate', 'catalogue.generate', 'manageCatalogue'],
  ['GET', '/due', 'obligations.due', 'read'],
  ['GET', '/obligations', 'obligations.list', 'read'],
  ['GET', '/obligations/:itemNo/:periodKey', 'obligations.read', 'read'],
  ['POST', '/obligations/:itemNo/:periodKey/waive', 'obligations.waive', 'waive'],
  ['POST', '/obligations/:itemNo/:periodKey/draft', 'obligations.draft', 'draft'],
  ['GET', '/report', 'reports.report', 'readReport'],
  ['POST', '/readability', 'reports.readability', 'read'],
  ['GET', '/evaluation', 'reports.evaluation', 'readReport'],
  ['POST', '/evaluation/responses', 'reports.respond', 'manageEvaluation'],
  ['GET', '/evaluation/methods', 'reports.methods', 'readReport'],
  ['POST', '/evaluation/methods', 'reports.saveMethod', 'manageEvaluation'],
  ['GET', '/agenda', 'reports.agenda', 'readReport'],
  ['GET', '/theme-gaps', 'reports.themeGaps', 'readReport'],
  ['GET', '/works-complaints', 'reports.worksComplaints', 'readReport'],
];

const publicRoute = (path: string, handler: string) => ({
  ...{ method: 'GET' as const, path, handler },
  // Everybody may read it, in any project: it has a permission of its own nowhere.
  config: { auth: false as const },
});

export const routes = {
  admin: guardedAdminRoutes(
    LINES.map(([method, path, handler, permission]) => ({
      ...{ method, path, handler, permission: PERMISSIONS[permission] },
    })),
  ),
  'content-api': {
    type: 'content-api' as const,
    routes: [
      publicRoute('/catalogue', 'publicReading.catalogue'),
      publicRoute('/report', 'publicReading.report'),
    ],
  },
};
