import type { Core } from '@strapi/strapi';
import type { z } from 'zod';

import {
  publicCatalogueQuery,
  publicCatalogueResponse,
  publicReportQuery,
  publicReportResponse,
} from '../../contracts/public';
import { inUnitOfWork } from '../../../../shared/strapi/unit-of-work';
import { registerAppFunctions, type AppFunctions } from './app-functions';
import type { ItemEvent } from './domain/obligation/candidates';
import type { Obligation, PublicationFact } from './domain/obligation/obligation';
import { readerLanguage } from '../../../../shared/strapi/reader';
import { parsed } from './refusals';
import { recordFact } from './store/fact-store';
import { newestItems } from './store/item-store';
import { noteEvent } from './store/noted-event-store';
import { findObligations } from './store/obligation-store';
import type { Actor } from './use-cases/actor';
import { generateNow, type GenerationOrder } from './use-cases/generation';
import { saveItem } from './use-cases/items';
import { measureReadability } from './use-cases/readability';
import { readPublicCatalogue, readPublicReport } from './use-cases/public-reading';
import { readReports, type ReportQuery } from './use-cases/reporting';
import { openApiPaths } from './openapi-paths';
import { PUBLIC_TABLES } from './tables';

type Strapi = { readonly strapi: Core.Strapi };

/** What other parts of an app may ask of the plugin: `strapi.plugin('disclosure').service('app')`. */
export const services = {
  /** What everybody may ask, as OpenAPI. */
  openApi: () => ({ paths: openApiPaths }),
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
    /** What is owed for a period, or null. */
    find: async (itemNo: string, periodKey: string): Promise<Obligation | null> =>
      (await inUnitOfWork(strapi, (unit) => findObligations(unit, { itemNo, periodKey })))[0] ??
      null,
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
  /** What everybody may read, as over HTTP; times are instants. */
  publicReading: ({ strapi }: Strapi) => ({
    /** The own tables that it can be made of, besides what the app's functions read. */
    tables: () => PUBLIC_TABLES,
    catalogue: async (query: z.input<typeof publicCatalogueQuery>, at: string) =>
      publicCatalogueResponse.parse(
        await readPublicCatalogue(strapi, parsed(strapi, publicCatalogueQuery, query), at),
      ),
    report: async (query: z.input<typeof publicReportQuery>, at: string) =>
      publicReportResponse.parse(
        await readPublicReport(strapi, parsed(strapi, publicReportQuery, query), at),
      ),
  }),
  report: ({ strapi }: Strapi) => ({
    /** The figures of a window, as the annual report is drafted from them. */
    read: async (query: ReportQuery, at: string) => (await readReports(strapi, query, at)).whole,
  }),
};
