import type { Core } from '@strapi/strapi';
import type { z } from 'zod';

import { readerLanguage } from '../../../../../shared/strapi/reader';
import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { hasYear } from '../../../../../shared/workdays';
import type { CalendarResponse, calendarQuery } from '../../../contracts/views';
import type { Asker } from '../access/access';
import { scheduleConfig } from '../config';
import { typeName } from '../content/types';
import { isIn, isLive, type Plan } from '../domain/plan/plan';
import { refusal } from '../domain/refusal';
import { secondsAfter } from '../domain/plan/instant';
import { dayOfLocal } from '../domain/time/local-time';
import { localTimeAt } from '../domain/time/zone';
import { loadCalendar, loadSpecialDays } from '../calendar';
import { installationId } from '../installation';
import { ruleErrorOf } from '../refusals';
import { listPlans } from '../store/plan-list';
import { seenBy } from './seen';

const MOST_ENTRIES = 2000;
const LONGEST = 367 * 86_400_000;

/** What is planned in a stretch of time, but for what was called off. @throws SCHEDULE_RANGE_INVALID */
export async function readCalendar(
  strapi: Core.Strapi,
  asker: Asker,
  { from, to, uid, locale }: z.output<typeof calendarQuery>,
): Promise<CalendarResponse> {
  const length = Date.parse(to) - Date.parse(from);
  if (length <= 0 || length > LONGEST) throw ruleErrorOf(refusal('SCHEDULE_RANGE_INVALID'));
  const seen = await seenBy(strapi, asker);
  const filter = { ...{ from, to, uid, locale }, state: SHOWN };
  const page = { order: 'planned', offset: 0, limit: MOST_ENTRIES + 1 } as const;
  const found = await inUnitOfWork(strapi, (unit) => listPlans(unit, seen, filter, page));
  const language = readerLanguage(strapi);
  return {
    isCut: found.length > MOST_ENTRIES,
    ...(await daysBetween(strapi, from, to)),
    entries: found.slice(0, MOST_ENTRIES).map(({ id, title, plan }) => ({
      ...{ planId: id, version: plan.version, verb: plan.verb, ...plan.target, title },
      ...{ state: plan.state.kind, plannedAt: plan.plannedAt, bundleId: plan.bundleId },
      ...{ local: plan.time.local, zone: plan.time.zone },
      workdays: plan.timing.kind === 'fixed' ? null : plan.timing.workdays,
      typeName: typeName(strapi, plan.target.uid, language),
      mayMove: mayMove(strapi, asker, plan),
    })),
  };
}

/** What is special about the days of a stretch of time, in the school's zone. */
async function daysBetween(strapi: Core.Strapi, from: string, to: string) {
  const { timeZone } = scheduleConfig(strapi);
  const dayAt = (instant: string) => dayOfLocal(localTimeAt(timeZone, instant));
  const [first, last] = [dayAt(from), dayAt(secondsAfter(to, -1))];
  const workdays = await loadCalendar(strapi);
  const asked = [...new Set([first, last])].filter((day) => !hasYear(workdays, day));
  return {
    timeZone,
    specialDays: await loadSpecialDays(strapi, first, last),
    yearsMissing: [...new Set(asked.map((day) => Number(day.slice(0, 4))))],
  };
}

const SHOWN = [
  ...(['armed', 'paused', 'claimed', 'retryWait', 'needsAttention', 'failed'] as const),
  ...(['missed', 'done'] as const),
];

function mayMove(strapi: Core.Strapi, { access }: Asker, plan: Plan): boolean {
  if (!isLive(plan) || isIn(plan, 'claimed') || plan.bundleId !== null) return false;
  if (plan.installationId !== installationId(strapi)) return false;
  return access.maySchedule && access.mayPublishSome(plan.target.uid);
}
