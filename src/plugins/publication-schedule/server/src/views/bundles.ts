import type { Core } from '@strapi/strapi';

import { namesOf, type Names } from '../../../../../shared/strapi/people-names';
import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { BundleResponse, BundlesResponse, ShownBundle } from '../../../contracts/bundles';
import { PAGE_SIZE } from '../../../contracts/common';
import type { Asker } from '../access/access';
import { bundleState } from '../domain/due/bundle';
import { isLive } from '../domain/plan/plan';
import { countBundles, findBundles, type KeptBundle } from '../store/bundle-store';
import type { KeptPlan } from '../store/plan-rows';
import { findPlansOfBundles } from '../store/plan-store';
import { bundleAtHand } from '../use-cases/bundles';
import { maySee } from '../use-cases/plan-change';
import { previewKept } from '../use-cases/preview';
import { seenBy } from './seen';
import { shownPlans } from './shown-plan';
import { shownPreviews } from './shown-preview';

/** Bundles of which somebody may see some plan, the newest first. */
export async function readBundles(
  strapi: Core.Strapi,
  asker: Asker,
  page: number,
): Promise<BundlesResponse> {
  const seen = await seenBy(strapi, asker);
  const { bundles, members, total } = await inUnitOfWork(strapi, async (unit) => {
    const offset = (page - 1) * PAGE_SIZE;
    const found = await findBundles(unit, seen, { offset, limit: PAGE_SIZE });
    const ids = found.map(({ id }) => id);
    return {
      bundles: found,
      members: await findPlansOfBundles(unit, ids),
      total: await countBundles(unit, seen),
    };
  });
  const names = await namesOf(
    strapi,
    bundles.map(({ madeById }) => madeById),
  );
  const shown = bundles.map(async (bundle) => {
    const own = members.filter(({ plan }) => plan.bundleId === bundle.id);
    return shownBundle(bundle, own, await seenOf(asker, own), names);
  });
  return { bundles: await Promise.all(shown), total, pageSize: PAGE_SIZE };
}

/** A bundle with what would become of it now. @throws SCHEDULE_BUNDLE_NOT_FOUND */
export async function readBundle(
  strapi: Core.Strapi,
  asker: Asker,
  id: number,
): Promise<BundleResponse> {
  const { bundle, members } = await inUnitOfWork(strapi, (unit) =>
    bundleAtHand({ strapi, unit, asker }, id),
  );
  const names = await namesOf(strapi, [bundle.madeById]);
  const seen = await seenOf(asker, members);
  const live = members.filter(({ plan }) => isLive(plan));
  // What nobody may see still decides whether an atomic bundle starts.
  const found = await previewKept(strapi, asker, live);
  const shownIds = new Set(seen.map((kept) => kept.id));
  const previews = found.previews.filter(({ planId }) => shownIds.has(planId ?? 0));
  return {
    bundle: shownBundle(bundle, members, seen, names),
    plans: await shownPlans(strapi, asker, seen),
    preview: shownPreviews(strapi, { ...found, previews }).previews,
  };
}

async function seenOf(asker: Asker, plans: readonly KeptPlan[]): Promise<readonly KeptPlan[]> {
  const isSeen = await Promise.all(plans.map(({ plan }) => maySee(asker, plan.target)));
  return plans.filter((_plan, index) => isSeen[index]);
}

function shownBundle(
  { id, title, mode, madeAt, madeById }: KeptBundle,
  members: readonly KeptPlan[],
  seen: readonly KeptPlan[],
  names: Names,
): ShownBundle {
  const first = members.find(({ plan }) => isLive(plan)) ?? members[0];
  return {
    ...{ id, title, mode, madeAt, madeBy: madeById === null ? null : names(madeById) },
    state: bundleState(members.map(({ plan }) => plan.state.kind)),
    plannedAt: first?.plan.plannedAt ?? null,
    plans: seen.length,
  };
}
