import type { Core } from '@strapi/strapi';

import { readerLanguage } from '../../../../../shared/strapi/reader';
import { inUnitOfWork, type UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { HealthResponse, OverviewResponse } from '../../../contracts/views';
import type { Asker } from '../access/access';
import { scheduleConfig } from '../config';
import { schedulableTypes, typeName } from '../content/types';
import { secondsAfter, secondsBetween } from '../domain/plan/instant';
import { installationId } from '../installation';
import { readClock } from '../store/database-clock';
import { countDue, nextDueAt } from '../store/due-store';
import { countByState, countPlans, listPlans } from '../store/plan-list';
import { findRunners, type SeenRunner } from '../store/runner-store';
import { seenBy } from './seen';
import { shownPlans } from './shown-plan';

/** A runner that was not seen for so long is not there any more. */
const SILENT_SECONDS = 120;
const MOST = 5;

const LIVE_STATES = [
  ...(['armed', 'paused', 'claimed', 'retryWait', 'needsAttention', 'failed', 'missed'] as const),
];

/** Whether anything carries out what is due, and what waits. */
export function readHealth(strapi: Core.Strapi): Promise<HealthResponse> {
  return inUnitOfWork(strapi, async (unit) => {
    const now = await readClock(unit, 'database');
    const runners = await aliveRunners(strapi, unit, now);
    const next = await nextDueAt(unit);
    const counts = await countByState(unit);
    return {
      ...{ checkedAt: now, isRunnerAlive: runners.length > 0, nextDueAt: next },
      runners: runners.map(({ runnerId, startedAt, beatAt }) => ({
        ...{ runnerId, startedAt, beatAt },
      })),
      overdue: await countDue(unit, 'database'),
      oldestOverdueSeconds: next === null || next > now ? null : secondsBetween(next, now),
      states: Object.fromEntries(LIVE_STATES.map((state) => [state, counts.get(state) ?? 0])),
    };
  });
}

async function aliveRunners(
  strapi: Core.Strapi,
  unit: UnitOfWork,
  now: string,
): Promise<readonly SeenRunner[]> {
  const seen = await findRunners(unit, secondsAfter(now, -SILENT_SECONDS));
  const here = installationId(strapi);
  return seen.filter((runner) => runner.installationId === here);
}

/** What the parts of the panel ask for, at once. */
export async function readOverview(strapi: Core.Strapi, asker: Asker): Promise<OverviewResponse> {
  const { access } = asker;
  const seen = await seenBy(strapi, asker);
  const attention = { state: ['needsAttention', 'failed', 'missed'] as const };
  const first = { order: 'planned', offset: 0, limit: MOST } as const;
  const found = await inUnitOfWork(strapi, async (unit) => ({
    next: await listPlans(unit, seen, { state: ['armed', 'claimed', 'retryWait'] }, first),
    attention: await listPlans(unit, seen, attention, first),
    attentionTotal: await countPlans(unit, seen, attention),
    foreignTotal: await countPlans(unit, seen, { foreignTo: installationId(strapi) }),
    runners: await aliveRunners(strapi, unit, await readClock(unit, 'database')),
  }));
  const language = readerLanguage(strapi);
  const { attentionTotal, foreignTotal } = found;
  return {
    ...{ timeZone: scheduleConfig(strapi).timeZone, attentionTotal, foreignTotal },
    types: schedulableTypes(strapi)
      .filter((uid) => access.sightOf(uid) !== 'none')
      .map((uid) => ({
        ...{ uid, name: typeName(strapi, uid, language) },
        mayPlan: access.maySchedule && access.mayPublishSome(uid),
      })),
    next: await shownPlans(strapi, asker, found.next),
    attention: await shownPlans(strapi, asker, found.attention),
    isRunnerAlive: found.runners.length > 0,
  };
}
