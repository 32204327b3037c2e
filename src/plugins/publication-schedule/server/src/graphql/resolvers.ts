import type { Core } from '@strapi/strapi';
import type { z } from 'zod';

import { systemClock } from '../../../../../shared/clock';
import {
  cancelBundleRequest,
  createBundleRequest,
  moveBundleRequest,
} from '../../../contracts/bundles';
import {
  cancelRequest,
  createRequest,
  moveRequest,
  plansQuery,
  stepRequest,
  type ShownPlan,
} from '../../../contracts/plans';
import { previewRequest } from '../../../contracts/preview';
import { upcomingQuery } from '../../../contracts/views';
import type { Asker } from '../access/access';
import { parsed } from '../controllers/request';
import { cancelBundle, createBundle, moveBundle } from '../use-cases/bundles';
import { createPlans, type Changed } from '../use-cases/create';
import { previewPlans } from '../use-cases/preview';
import { movePlan, takeStep, type Step } from '../use-cases/steps';
import { readBundle } from '../views/bundles';
import { readHealth } from '../views/health';
import { readPlan } from '../views/one-plan';
import { readPlans } from '../views/plan-list';
import { shownChange } from '../views/shown-plan';
import { shownPreviews } from '../views/shown-preview';
import { readUpcoming } from '../views/upcoming';
import { instantText, takeDownOf, withLocale } from './arguments';

type Args = Readonly<Record<string, unknown>>;

/** One field of GraphQL: what it needs the token's permission for, and its answer. */
export interface Field {
  readonly root: 'Query' | 'Mutation';
  readonly name: string;
  /** `controller.action` of the route that answers the same over REST. */
  readonly action: string;
  answer(strapi: Core.Strapi, asker: Asker, args: Args): Promise<unknown>;
}

/** Answered without anybody being asked who they are: the route's action is that of the public. */
export async function upcomingField(strapi: Core.Strapi, args: Args): Promise<unknown> {
  const at = systemClock.now().toISOString();
  return (await readUpcoming(strapi, at, parsed(args, upcomingQuery))).data;
}

const query = (name: string, action: string, answer: Field['answer']): Field => ({
  ...{ root: 'Query', name, action, answer },
});

const mutation = (
  name: string,
  action: string,
  change: (strapi: Core.Strapi, asker: Asker, args: Args) => Promise<Changed>,
): Field => ({
  ...{ root: 'Mutation', name, action },
  async answer(strapi, asker, args) {
    const changed = await change(strapi, asker, args);
    const { plans, warnings } = await shownChange(strapi, asker, changed);
    return { plans: plans.map(flat), warnings };
  },
});

const step = (name: string, kind: Exclude<Step['kind'], 'cancel'>): Field =>
  mutation(name, `plans.${kind}`, (strapi, asker, { id, ...rest }) => {
    const { version } = read(rest, stepRequest);
    return takeStep(strapi, asker, { id: Number(id), version }, { kind });
  });

export const FIELDS: readonly Field[] = [
  query('publicationPlans', 'plans.list', async (strapi, asker, args) => {
    const { state, bundleId, from, to, ...rest } = args;
    const asked = {
      ...rest,
      ...(Array.isArray(state) ? { state: state.join(',') } : {}),
      ...(bundleId === undefined ? {} : { bundleId }),
      ...(from === undefined ? {} : { from: instantText(from) }),
      ...(to === undefined ? {} : { to: instantText(to) }),
    };
    const { plans, total, pageSize } = await readPlans(strapi, asker, read(asked, plansQuery));
    return { plans: plans.map(flat), total, pageSize };
  }),
  query('publicationPlan', 'plans.one', async (strapi, asker, { id }) =>
    flat((await readPlan(strapi, asker, Number(id))).plan),
  ),
  query('publicationPlanPreview', 'plans.preview', async (strapi, asker, args) => {
    const found = await previewPlans(strapi, asker, read(args, previewRequest));
    return shownPreviews(strapi, found).previews;
  }),
  query('publicationBundle', 'bundles.one', (strapi, asker, { id }) =>
    bundleOf(strapi, asker, Number(id)),
  ),
  query('publicationScheduleHealth', 'views.health', (strapi) => readHealth(strapi)),
  mutation('createPublicationPlan', 'plans.create', (strapi, asker, { takeDown, ...rest }) => {
    const asked = { ...withLocale(rest), takeDown: takeDownOf(takeDown) };
    return createPlans(strapi, asker, read(asked, createRequest));
  }),
  mutation('movePublicationPlan', 'plans.move', (strapi, asker, { id, version, to }) => {
    const asked = read({ version, to: takeDownOf(to) }, moveRequest);
    return movePlan(strapi, asker, { id: Number(id), version: asked.version }, asked.to);
  }),
  step('pausePublicationPlan', 'pause'),
  step('resumePublicationPlan', 'resume'),
  step('runPublicationPlanNow', 'runNow'),
  step('adoptPublicationPlan', 'adopt'),
  mutation('cancelPublicationPlan', 'plans.cancel', (strapi, asker, { id, ...rest }) => {
    const { version, reason } = read(rest, cancelRequest);
    return takeStep(strapi, asker, { id: Number(id), version }, { kind: 'cancel', reason });
  }),
  {
    ...{ root: 'Mutation', name: 'createPublicationBundle', action: 'bundles.create' },
    async answer(strapi, asker, { targets, ...rest }) {
      const named = (targets as readonly Args[]).map(withLocale);
      const wanted = read({ ...rest, targets: named }, createBundleRequest);
      return bundleOf(strapi, asker, (await createBundle(strapi, asker, wanted)).bundleId);
    },
  },
  mutation('movePublicationBundle', 'bundles.move', (strapi, asker, { id, ...rest }) =>
    moveBundle(strapi, asker, Number(id), read(rest, moveBundleRequest)),
  ),
  mutation('cancelPublicationBundle', 'bundles.cancel', (strapi, asker, { id, ...rest }) =>
    cancelBundle(strapi, asker, Number(id), read(rest, cancelBundleRequest)),
  ),
];

function read<Contract extends z.ZodType>(value: Args, contract: Contract): z.output<Contract> {
  return parsed(value, contract);
}

async function bundleOf(strapi: Core.Strapi, asker: Asker, id: number) {
  const { bundle, plans, preview } = await readBundle(strapi, asker, id);
  return { ...bundle, plans: plans.map(flat), preview };
}

/** A plan with its time as fields of its own. */
function flat({ time, ...plan }: ShownPlan) {
  return { ...plan, ...time };
}
