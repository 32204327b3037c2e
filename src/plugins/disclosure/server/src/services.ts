import type { Core } from '@strapi/strapi';

import { inUnitOfWork } from '../../../../shared/strapi/unit-of-work';
import { registerAppFunctions, type AppFunctions } from './app-functions';
import type { ItemEvent } from './domain/obligation/candidates';
import type { PublicationFact } from './domain/obligation/obligation';
import { readerLanguage } from './reader';
import { recordFact } from './store/fact-store';
import { newestItems } from './store/item-store';
import { noteEvent } from './store/noted-event-store';
import type { Actor } from './use-cases/actor';
import { generateNow, type GenerationOrder } from './use-cases/generation';
import { saveItem } from './use-cases/items';
import { measureReadability } from './use-cases/readability';
import { readReports, type ReportQuery } from './use-cases/reporting';

type Strapi = { readonly strapi: Core.Strapi };

/** What other parts of an app may ask of the plugin: `strapi.plugin('disclosure').service('app')`. */
export const services = {
  /** The functions by which the app tells what the plugin cannot know. */
  app: ({ strapi }: Strapi) => ({
    register: (functions: Partial<AppFunctions>) => registerAppFunctions(strapi, functions),
  }),
  catalogue: ({ strapi }: Strapi) => ({
    save: (actor: Actor, itemNo: string, wanted: { version: number; item: unknown }) =>
      saveItem(strapi, actor, itemNo, wanted),
    /** The newest version of each item. */
    items: () => inUnitOfWork(strapi, newestItems),
  }),
  obligations: ({ strapi }: Strapi) => ({
    generate: (order: GenerationOrder) => generateNow(strapi, order),
    /** First publications that no document of this app tells; told again, they change nothing. */
    recordFacts: (facts: readonly PublicationFact[]) =>
      inUnitOfWork(strapi, async (unit) => {
        for (const fact of facts) await recordFact(unit, fact);
      }),
    /** Events that no content of this app states. */
    noteEvents: (events: readonly ItemEvent[], at: string) =>
      inUnitOfWork(strapi, async (unit) => {
        for (const event of events) await noteEvent(unit, event, at);
      }),
  }),
  readability: ({ strapi }: Strapi) => ({
    /** What to do about a text that is not easy enough, in the reader's language; else nothing. */
    advice: (text: { readonly summary: string | null; readonly body: readonly string[] }) => {
      const { readability, target } = measureReadability(
        { summary: text.summary, body: [...text.body], wantsSummary: true },
        readerLanguage(strapi),
      );
      if (readability === null || readability.score >= target) return [];
      return readability.penalties.map(({ advice }) => advice);
    },
  }),
  report: ({ strapi }: Strapi) => ({
    /** The figures of a window, as the annual report is drafted from them. */
    read: async (query: ReportQuery, at: string) => (await readReports(strapi, query, at)).whole,
  }),
};
