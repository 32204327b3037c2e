import type { Core } from '@strapi/strapi';

import { namesOf, type Names } from '../../../../../shared/strapi/people-names';
import { readerLanguage } from '../../../../../shared/strapi/reader';
import type { Said } from '../../../contracts/common';
import type { ChangedResponse, PlanAction, ShownPlan } from '../../../contracts/plans';
import type { Asker } from '../access/access';
import { typeName } from '../content/types';
import type { Failure } from '../domain/plan/retry';
import { claimableFrom, isIn, isLive, type Plan } from '../domain/plan/plan';
import { installationId } from '../installation';
import { CANCEL_MESSAGES, FAILURE_MESSAGES } from '../messages/attention-messages';
import { CALENDAR_WARNINGS } from '../messages/calendar-messages';
import { reasonText, sentenceFor } from '../refusals';
import type { KeptPlan } from '../store/plan-rows';
import type { Changed } from '../use-cases/create';

/** Plans as the panel shows them to somebody. */
export async function shownPlans(
  strapi: Core.Strapi,
  asker: Asker,
  plans: readonly KeptPlan[],
): Promise<readonly ShownPlan[]> {
  const names = await namesOf(
    strapi,
    plans.map(({ plan }) => plan.requesterId),
  );
  return plans.map((kept) => shownPlan(strapi, asker, kept, names));
}

export async function shownChange(
  strapi: Core.Strapi,
  asker: Asker,
  { plans, yearsMissing }: Changed,
): Promise<ChangedResponse> {
  return {
    plans: await shownPlans(strapi, asker, plans),
    warnings: shownWarnings(strapi, yearsMissing),
  };
}

export function shownWarnings(
  strapi: Core.Strapi,
  yearsMissing: readonly number[],
): readonly Said[] {
  const code = 'SCHEDULE_CALENDAR_YEAR_MISSING';
  return yearsMissing.map((year) => ({
    ...{ code, message: sentenceFor(strapi, CALENDAR_WARNINGS[code], { year }) },
  }));
}

function shownPlan(
  strapi: Core.Strapi,
  asker: Asker,
  { id, title, changedAt, plan }: KeptPlan,
  names: Names,
): ShownPlan {
  const { version, verb, target, time, timing, plannedAt, state, missedRule, bundleId } = plan;
  const isForeign = plan.installationId !== installationId(strapi);
  return {
    ...{ id, version, verb, ...target, state: state.kind, title, time, plannedAt },
    typeName: typeName(strapi, target.uid, readerLanguage(strapi)),
    workdays: timing.kind === 'fixed' ? null : timing.workdays,
    dueAt: claimableFrom(plan),
    doneAt: state.kind === 'done' ? state.at : null,
    latenessSeconds:
      state.kind === 'done' || state.kind === 'missed' ? state.latenessSeconds : null,
    ...{ missedRule, isAnnounceable: plan.isAnnounceable, bundleId, isForeign, changedAt },
    requester: plan.requesterId === null ? null : names(plan.requesterId),
    reason: reasonOf(strapi, plan),
    actions: isLive(plan) ? actionsOf(asker, plan, isForeign) : [],
  };
}

/** What people are told of the state; null where it speaks for itself. */
function reasonOf(strapi: Core.Strapi, { state, time }: Plan): Said | null {
  switch (state.kind) {
    case 'needsAttention': {
      const { code, details } = state.reason;
      return { code, message: reasonText(strapi, code, details, time.zone) };
    }
    case 'failed':
    case 'retryWait':
      return shownFailure(strapi, state.kind, state.failure, time.zone);
    case 'cancelled': {
      const { cause, reason } = state;
      const message = sentenceFor(strapi, CANCEL_MESSAGES[cause], { reason }, time.zone);
      return { code: cause, message };
    }
    default:
      return null;
  }
}

/** A fault of the project itself has words of its own. */
function shownFailure(
  strapi: Core.Strapi,
  kind: keyof typeof FAILURE_MESSAGES,
  { code, message: fault }: Failure,
  zone: string,
): Said {
  const own = reasonText(strapi, code, {}, zone);
  const message = own === code ? sentenceFor(strapi, FAILURE_MESSAGES[kind], { fault }, zone) : own;
  return { code, message };
}

/** What the reader may try; the rules look again, also at the document. */
function actionsOf({ access }: Asker, plan: Plan, isForeign: boolean): readonly PlanAction[] {
  const mayPublish = access.mayPublishSome(plan.target.uid);
  if (!mayPublish || isIn(plan, 'claimed')) return [];
  const actions: PlanAction[] = [];
  const isPaused = isIn(plan, 'paused');
  if (access.maySchedule && !isForeign) {
    if (plan.bundleId === null) actions.push('move');
    if (isIn(plan, 'armed', 'retryWait')) actions.push('pause');
    if (isPaused) actions.push('resume');
    actions.push('runNow');
  }
  if (access.maySchedule) actions.push('cancel');
  if (access.mayAdopt && isForeign) actions.push('adopt');
  return actions;
}
