import { guardedAdminRoutes, type GuardedRoute } from '../../../../shared/strapi/guarded-routes';
import { OEMBED } from '../../contracts/public/embed';
import { PERMISSIONS, type PermissionName } from '../../permissions';

type Line = readonly [
  method: GuardedRoute['method'],
  path: GuardedRoute['path'],
  handler: string,
  permission: PermissionName,
];

const LINES: readonly Line[] = [
  ['GET', '/surveys', 'surveys.list', 'read'],
  ['POST', '/surveys', 'surveys.create', 'edit'],
  ['POST', '/surveys/import-surveyjs', 'surveyjs.import', 'edit'],
  ['GET', '/surveys/:id', 'surveys.read', 'read'],
  ['PUT', '/surveys/:id/definition', 'surveys.save', 'edit'],
  ['PUT', '/surveys/:id/settings', 'surveys.settings', 'run'],
  ['GET', '/surveys/:id/surveyjs', 'surveyjs.export', 'read'],
  ['GET', '/surveys/:id/changes', 'surveys.changes', 'read'],
  ['POST', '/surveys/:id/publish', 'surveys.publish', 'edit'],
  ['POST', '/surveys/:id/actions/:action', 'surveys.act', 'run'],
  ['GET', '/surveys/:id/distribution', 'surveys.distribution', 'run'],
  ['POST', '/surveys/:id/tokens', 'surveys.makeTokens', 'run'],
  ['POST', '/surveys/:id/tokens/:batchId/revoke', 'surveys.revokeTokens', 'run'],
  ['POST', '/surveys/:id/on-site-code', 'surveys.onSiteCode', 'run'],
  ['GET', '/surveys/:id/responses', 'responses.list', 'readResponses'],
  ['POST', '/surveys/:id/responses', 'responses.enter', 'manageResponses'],
  ['GET', '/surveys/:id/responses/:responseId', 'responses.read', 'readResponses'],
  ['POST', '/surveys/:id/responses/:responseId/exclude', 'responses.exclude', 'manageResponses'],
  ['POST', '/surveys/:id/responses/:responseId/include', 'responses.include', 'manageResponses'],
  [
    'POST',
    '/surveys/:id/responses/:responseId/accept-late',
    'responses.acceptLate',
    'manageResponses',
  ],
  [
    'POST',
    '/surveys/:id/responses/:responseId/refuse-late',
    'responses.refuseLate',
    'manageResponses',
  ],
  ['GET', '/surveys/:id/results', 'results.read', 'readResults'],
  ['GET', '/surveys/:id/texts', 'results.texts', 'readResponses'],
  ['GET', '/surveys/:id/themes', 'results.themes', 'readResponses'],
  ['POST', '/surveys/:id/publication-preview', 'results.preview', 'publishResults'],
  ['GET', '/surveys/:id/snapshots', 'results.snapshots', 'read'],
  ['POST', '/surveys/:id/snapshots', 'results.publish', 'publishResults'],
  ['POST', '/surveys/:id/snapshots/:number/withdraw', 'results.withdraw', 'publishResults'],
  ['GET', '/surveys/:id/export', 'results.export', 'readResponses'],
  ['GET', '/surveys/:id/health', 'results.health', 'readHealth'],
  ['POST', '/surveys/:id/recount', 'results.recount', 'readHealth'],
];

/** Everybody may ask and send, in any project: what is allowed is decided survey by survey. */
const publicRoute = (method: 'GET' | 'POST' | 'PUT', path: string, action: string) => ({
  ...{ method, path, handler: `publicSurveys.${action}` },
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
    // `/api/surveys`, not below the name of the plugin.
    prefix: '',
    routes: [
      publicRoute('GET', '/surveys', 'list'),
      publicRoute('GET', `/surveys/${OEMBED}`, 'oembed'),
      publicRoute('GET', '/surveys/:slug', 'read'),
      publicRoute('POST', '/surveys/:slug/start', 'start'),
      publicRoute('PUT', '/surveys/:slug/responses/:key', 'submit'),
      publicRoute('GET', '/surveys/:slug/receipts/:receipt', 'receipt'),
      publicRoute('GET', '/surveys/:slug/results', 'results'),
      publicRoute('GET', '/survey-series/:slug/trend', 'trend'),
    ],
  },
};
