import { guardedAdminRoutes, type GuardedRoute } from '../../../../shared/strapi/guarded-routes';
import { PERMISSIONS } from '../../permissions';

type Line = readonly [
  method: GuardedRoute['method'],
  path: GuardedRoute['path'],
  handler: string,
  permission: keyof typeof PERMISSIONS,
];

const LINES: readonly Line[] = [
  ['GET', '/documents/:uid/:documentId', 'documents.read', 'readCases'],
  ['GET', '/documents/:uid/:documentId/difference', 'documents.difference', 'readCases'],
  ['POST', '/documents/:uid/:documentId/submit', 'documents.submit', 'submit'],
  ['POST', '/documents/:uid/:documentId/override', 'documents.override', 'override'],
  ['POST', '/documents/:uid/:documentId/justify', 'documents.justify', 'decide'],
  ['GET', '/inbox', 'cases.inbox', 'readCases'],
  ['GET', '/counts', 'cases.counts', 'readCases'],
  ['GET', '/states', 'cases.states', 'readCases'],
  ['POST', '/decisions', 'cases.decideAll', 'decide'],
  ['POST', '/cases/:id/decide', 'cases.decide', 'decide'],
  ['POST', '/cases/:id/withdraw', 'cases.withdraw', 'submit'],
  ['POST', '/cases/:id/cancel', 'cases.cancel', 'manageCases'],
  ['POST', '/cases/:id/reassign', 'cases.reassign', 'manageCases'],
  // Whoever may is for the policy to say; where there is none the rules ask for a permission.
  ['POST', '/cases/:id/approve-afterwards', 'cases.approveAfterwards', 'decide'],
  ['GET', '/delegations', 'settings.delegations', 'readCases'],
  ['POST', '/delegations', 'settings.addDelegation', 'decide'],
  ['POST', '/delegations/:id/revoke', 'settings.endDelegation', 'decide'],
  ['GET', '/policies', 'settings.policies', 'readPolicies'],
  ['PUT', '/policies/:key', 'settings.savePolicy', 'managePolicies'],
  ['POST', '/policies/simulate', 'settings.simulate', 'readPolicies'],
  ['GET', '/terms', 'settings.terms', 'manageTerms'],
  ['PUT', '/terms', 'settings.saveTerms', 'manageTerms'],
  ['GET', '/audit', 'audit.list', 'readAudit'],
  ['GET', '/audit/checkpoint', 'audit.checkpoint', 'readAudit'],
  ['POST', '/audit/verify', 'audit.verify', 'readAudit'],
  ['GET', '/audit/export', 'audit.export', 'exportAudit'],
];

/** The admin API; there is nothing of a case on the content API or in GraphQL. */
export const routes = {
  admin: guardedAdminRoutes(
    LINES.map(([method, path, handler, permission]) => ({
      ...{ method, path, handler, permission: PERMISSIONS[permission] },
    })),
  ),
};
