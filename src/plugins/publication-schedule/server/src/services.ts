import type { Core } from '@strapi/strapi';

import { inUnitOfWork } from '../../../../shared/strapi/unit-of-work';
import { createRequest, type CreateRequest } from '../../contracts/plans';
import type { Access, Asker } from './access/access';
import { accessOfUser } from './access/people';
import { registerTypeNames, type TypeName } from './content/types';
import { parsed } from './controllers/request';
import type { DocumentRef } from './domain/plan/plan';
import { refusal } from './domain/refusal';
import { ruleErrorOf } from './refusals';
import { approvalArrivedFor } from './engine/approvals';
import { runDue } from './engine/engine';
import { registerTakeDowns, type AroundTakeDown } from './engine/take-downs';
import { nextDueAt } from './store/due-store';
import { createPlans, type Changed } from './use-cases/create';
import { previewPlans, type PreviewFound } from './use-cases/preview';
import { movePlan, takeStep, type PlanRead, type Step } from './use-cases/steps';
import { readHealth } from './views/health';
import { previewDue } from './views/operations';
import { readUpcoming } from './views/upcoming';
import { openApiPaths } from './openapi-paths';
import { PLANS } from './tables';

type Strapi = { readonly strapi: Core.Strapi };

/** Somebody in whose name another part of the app acts; their rights are asked for anew. */
interface Person {
  readonly id: number;
  /** An ISO instant. */
  readonly at: string;
}

/** What other parts of an app may ask: `strapi.plugin('publication-schedule').service('plans')`. */
export const services = {
  /** What everybody may ask, as OpenAPI. */
  openApi: () => ({ paths: openApiPaths }),
  plans: ({ strapi }: Strapi) => ({
    /** @throws SCHEDULE_INPUT_INVALID naming the field */
    async create(person: Person, wish: CreateRequest): Promise<Changed> {
      const wanted = parsed(wish, createRequest);
      return createPlans(strapi, await askerFor(strapi, person), wanted);
    },
    async move(
      person: Person,
      read: PlanRead,
      to: Parameters<typeof movePlan>[3],
    ): Promise<Changed> {
      return movePlan(strapi, await askerFor(strapi, person), read, to);
    },
    async take(person: Person, read: PlanRead, step: Step): Promise<Changed> {
      return takeStep(strapi, await askerFor(strapi, person), read, step);
    },
    async preview(person: Person, planIds: readonly number[]): Promise<PreviewFound> {
      return previewPlans(strapi, await askerFor(strapi, person), { planIds, wanted: [] });
    },
    /** The approval of a document has come: what waited for it is due again. */
    approvalArrived: (ref: DocumentRef) => approvalArrivedFor(strapi, ref),
    upcoming: (at: string, asked: { readonly locale?: string; readonly limit: number }) =>
      readUpcoming(strapi, at, asked),
  }),
  /** What everybody may read. */
  publicReading: () => ({
    /** The own tables that it is made of. */
    tables: () => [PLANS],
  }),
  /** What the app tells the plugin, and how it keeps why something came down. */
  takeDowns: ({ strapi }: Strapi) => ({
    register: (around: AroundTakeDown) => registerTakeDowns(strapi, around),
  }),
  /** For commands on the machine. */
  operations: ({ strapi }: Strapi) => ({
    preview: (asked: Parameters<typeof previewDue>[1]) => previewDue(strapi, asked),
    health: () => readHealth(strapi),
    /** When the next plan becomes due, as an ISO instant; null when none will. */
    nextDueAt: () => inUnitOfWork(strapi, nextDueAt),
    runDue: (asked: Parameters<typeof runDue>[1]) => runDue(strapi, asked),
  }),
  labels: ({ strapi }: Strapi) => ({
    register: ({ type }: { readonly type: TypeName }) => registerTypeNames(strapi, type),
  }),
};

async function askerFor(strapi: Core.Strapi, { id, at }: Person): Promise<Asker> {
  const access: Access | null = await accessOfUser(strapi, id);
  if (access === null) throw ruleErrorOf(refusal('SCHEDULE_PERMISSION_NEEDED'));
  return { id, token: null, at, access };
}
