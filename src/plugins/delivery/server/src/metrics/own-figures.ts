import { monitorEventLoopDelay } from 'node:perf_hooks';

import type { Core } from '@strapi/strapi';

import type { Figure } from '../../../../../shared/strapi/metrics';
import { poolOutsideTransactions } from '../../../../../shared/strapi/unit-of-work';
import { requestsInFlight } from '../requests-in-flight';

interface Pool {
  readonly max: number;
  numUsed(): number;
  numFree(): number;
  numPendingAcquires(): number;
}

const NANOSECONDS = 1e9;
const RESOLUTION_MS = 20;

/** What the process itself knows. */
export interface OwnFigures {
  readonly figures: readonly Figure[];
  stop(): void;
}

export function ownFigures(strapi: Core.Strapi): OwnFigures {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  return { figures: figuresOf(strapi, delay), stop: () => delay.disable() };
}

type Delay = ReturnType<typeof monitorEventLoopDelay>;

const figuresOf = (strapi: Core.Strapi, delay: Delay): readonly Figure[] => [
  {
    name: 'school_requests_in_flight',
    help: 'Requests whose answer has not left yet',
    kind: 'gauge',
    read: () => [{ value: requestsInFlight(strapi) }],
  },
  {
    name: 'school_event_loop_delay_seconds',
    help: 'By how much timers were late since the last scrape',
    ...{ kind: 'gauge', labels: ['quantile'] },
    read() {
      const samples = [0.5, 0.9, 0.99, 1].map((quantile) => ({
        labels: { quantile: String(quantile) },
        value: Math.max(0, delay.percentile(quantile * 100) / NANOSECONDS - RESOLUTION_MS / 1000),
      }));
      delay.reset();
      return samples;
    },
  },
  {
    name: 'school_process_memory_bytes',
    help: 'Memory of the process: all of it, the heap in use, buffers outside of the heap',
    ...{ kind: 'gauge', labels: ['part'] },
    read() {
      const { rss, heapUsed, external } = process.memoryUsage();
      return Object.entries({ resident: rss, heap: heapUsed, external }).map(([part, value]) => ({
        labels: { part },
        value,
      }));
    },
  },
  {
    name: 'school_process_cpu_seconds_total',
    help: 'Time the process has computed',
    kind: 'counter',
    read() {
      const { user, system } = process.cpuUsage();
      return [{ value: (user + system) / 1e6 }];
    },
  },
  {
    name: 'school_process_uptime_seconds',
    help: 'How long the process has run',
    kind: 'gauge',
    read: () => [{ value: process.uptime() }],
  },
  {
    name: 'school_database_connections',
    help: 'Connections to the database in use and free, who waits for one, and how many there may be',
    ...{ kind: 'gauge', labels: ['state'] },
    read() {
      const { pool } = poolOutsideTransactions(strapi).client as { readonly pool: Pool };
      const states = {
        ...{ used: pool.numUsed(), free: pool.numFree(), waiting: pool.numPendingAcquires() },
        most: pool.max,
      };
      return Object.entries(states).map(([state, value]) => ({ labels: { state }, value }));
    },
  },
];
