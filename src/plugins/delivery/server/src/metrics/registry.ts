import type { Core } from '@strapi/strapi';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';

import type { Figure, Sample } from '../../../../../shared/strapi/metrics';

/** How long a scrape waits for one figure: the others are told though the database is silent. */
const PATIENCE_MS = 2000;

/** More values of one figure are a mistake that would fill whoever collects them. */
const MOST_SAMPLES = 100;

/** Seconds: a cached answer, a read, a publication, and what keeps somebody waiting. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What is counted as it happens, and figures that are asked for at each scrape. */
export interface Metrics {
  readonly requests: Histogram<'method' | 'route' | 'status'>;
  add(figures: readonly Figure[]): void;
  /** Prometheus text. */
  text(): Promise<string>;
}

const known = new WeakMap<Core.Strapi, Metrics>();

export function metricsOf(strapi: Core.Strapi): Metrics {
  const found = known.get(strapi) ?? createMetrics(strapi);
  known.set(strapi, found);
  return found;
}

export const METRICS_TYPE = Registry.PROMETHEUS_CONTENT_TYPE;

function createMetrics(strapi: Core.Strapi): Metrics {
  const registry = new Registry();
  const requests = new Histogram({
    name: 'school_request_seconds',
    help: 'How long requests took until their answer had left, by route template',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: BUCKETS,
    registers: [registry],
  });
  const failures = new Counter({
    name: 'school_metrics_failures_total',
    help: 'Figures that could not be read at a scrape',
    labelNames: ['name'] as const,
    registers: [registry],
  });
  const readOrMiss = async (figure: Figure): Promise<readonly Sample[]> => {
    try {
      return (await inTime(figure)).slice(0, MOST_SAMPLES);
    } catch (error) {
      failures.inc({ name: figure.name });
      strapi.log.warn(`${figure.name} could not be read`, { error });
      return [];
    }
  };
  return {
    requests,
    add(figures) {
      for (const figure of figures) addFigure(registry, figure, () => readOrMiss(figure));
    },
    text: () => registry.metrics(),
  };
}

function addFigure(
  registry: Registry,
  { name, help, kind, labels = [] }: Figure,
  read: () => Promise<readonly Sample[]>,
): void {
  const common = { name, help, labelNames: [...labels], registers: [registry] };
  if (kind === 'counter') {
    new Counter({
      ...common,
      async collect() {
        const samples = await read();
        this.reset();
        for (const { labels: of = {}, value } of samples) this.inc(of, value);
      },
    });
    return;
  }
  new Gauge({
    ...common,
    async collect() {
      const samples = await read();
      this.reset();
      // Without labels a reset leaves 0, which would be told of what could not be read.
      if (samples.length === 0) this.remove();
      for (const { labels: of = {}, value } of samples) this.set(of, value);
    },
  });
}

async function inTime(figure: Figure): Promise<readonly Sample[]> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer in ${PATIENCE_MS} ms`)), PATIENCE_MS);
    timer.unref();
  });
  try {
    return await Promise.race([Promise.resolve(figure.read()), late]);
  } finally {
    clearTimeout(timer);
  }
}
