import type { Core } from '@strapi/strapi';

import { statementsOf } from './unit-of-work';

/** One value of a figure, told apart by its labels. */
export interface Sample {
  readonly labels?: Readonly<Record<string, string>>;
  readonly value: number;
}

/** What a plugin lets be watched. Asked for at each scrape, so it must be cheap. */
export interface Figure {
  /** As Prometheus writes names: `school_…`, with the unit, a counter with `_total`. */
  readonly name: string;
  readonly help: string;
  readonly kind: 'gauge' | 'counter';
  /** Their values come from a short list, never from a request. */
  readonly labels?: readonly string[];
  read(): readonly Sample[] | Promise<readonly Sample[]>;
}

interface Metrics {
  add(figures: readonly Figure[]): void;
}

/** Shows figures where the plugin that serves them is there; without it nothing is watched. */
export function showFigures(strapi: Core.Strapi, figures: readonly Figure[]): void {
  const plugins: Readonly<Record<string, unknown>> = strapi.plugins;
  if (plugins.delivery === undefined) return;
  const metrics = strapi.plugin('delivery').service('metrics') as Metrics | undefined;
  metrics?.add(figures);
}

interface OutboxRow {
  readonly state: string;
  readonly messages: string | number;
}

/** How full an outbox is, and for how long its oldest message has waited. */
export function outboxFigures(
  strapi: Core.Strapi,
  table: string,
  now: () => Date,
): readonly Figure[] {
  const rows = (state: string) => statementsOf(strapi).table(table).where({ state });
  const count = async (state: string): Promise<Sample> => {
    const found: OutboxRow[] = await rows(state).count({ messages: '*' });
    return { labels: { state }, value: Number(found[0]?.messages ?? 0) };
  };
  return [
    {
      name: `school_${table}_messages`,
      help: `Messages in ${table} that wait, or that were given up`,
      ...{ kind: 'gauge', labels: ['state'] },
      read: async () => [await count('waiting'), await count('dead')],
    },
    {
      name: `school_${table}_lag_seconds`,
      help: `For how long the oldest message in ${table} has waited`,
      kind: 'gauge',
      async read() {
        const found: { oldest: string | null }[] = await rows('waiting').min({
          oldest: 'created_at',
        });
        const oldest = found[0]?.oldest ?? null;
        const lag = oldest === null ? 0 : (now().getTime() - Date.parse(oldest)) / 1000;
        return [{ value: Math.max(0, lag) }];
      },
    },
  ];
}
