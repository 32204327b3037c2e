import type { Core } from '@strapi/strapi';

import type { Figure } from '../../../../../shared/strapi/metrics';
import { readHealth } from './health';

/** What of the plans can be watched. */
export const scheduleFigures = (strapi: Core.Strapi): readonly Figure[] => [
  {
    name: 'school_schedule_overdue',
    help: 'Plans that should have been carried out',
    kind: 'gauge',
    read: async () => [{ value: (await readHealth(strapi)).overdue }],
  },
  {
    name: 'school_schedule_lag_seconds',
    help: 'For how long the oldest of them has been overdue',
    kind: 'gauge',
    read: async () => [{ value: (await readHealth(strapi)).oldestOverdueSeconds ?? 0 }],
  },
  {
    name: 'school_schedule_runner_alive',
    help: '1 while some process carries out plans',
    kind: 'gauge',
    read: async () => [{ value: (await readHealth(strapi)).isRunnerAlive ? 1 : 0 }],
  },
];
