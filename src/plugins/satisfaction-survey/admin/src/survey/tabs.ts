import type { PermissionName } from '../../../permissions';

interface Tab {
  /** What follows the address of the survey. */
  readonly to: string;
  readonly permission: PermissionName;
}

/** The pages of a survey in the order of their tabs. */
export const TABS = {
  questionnaire: { to: '', permission: 'read' },
  run: { to: '/run', permission: 'read' },
  distribution: { to: '/distribution', permission: 'run' },
  results: { to: '/results', permission: 'readResults' },
  publication: { to: '/publication', permission: 'readResults' },
  responses: { to: '/responses', permission: 'readResponses' },
  health: { to: '/health', permission: 'readHealth' },
} as const satisfies Record<string, Tab>;

export type TabName = keyof typeof TABS;
