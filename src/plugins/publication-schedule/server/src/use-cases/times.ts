import type { Core } from '@strapi/strapi';

import { hasYear, type WorkdayCalendar } from '../../../../../shared/workdays';
import type { z } from 'zod';

import type { askedTakeDown, askedTime } from '../../../contracts/common';
import { loadCalendar } from '../calendar';
import { scheduleConfig } from '../config';
import type { Timing } from '../domain/plan/plan';
import { takeDownAfter, type TakeDown } from '../domain/plan/window';
import { refusal } from '../domain/refusal';
import { dayOfLocal } from '../domain/time/local-time';
import { localTimeAt } from '../domain/time/zone';
import type { ZonedTime } from '../domain/time/zoned-time';
import { ruleErrorOf } from '../refusals';

type AskedTime = z.output<typeof askedTime>;
type AskedTakeDown = z.output<typeof askedTakeDown>;

/** A time with where it comes from, and the years whose holidays nobody knows. */
export interface TimeFound {
  readonly time: ZonedTime;
  readonly timing: Timing;
  readonly yearsMissing: readonly number[];
}

/** The time that was asked for; in the school's zone where none is named. */
export function timeAsked(
  strapi: Core.Strapi,
  { local, zone, gapOrFold }: Omit<AskedTime, 'kind'>,
): ZonedTime {
  return { local, zone: zone ?? scheduleConfig(strapi).timeZone, gapOrFold };
}

/**
 * When something comes down.
 *
 * @param publishedAt planned or actual instant of the publication; null when there is none
 * @throws SCHEDULE_WORKDAYS_UNANCHORED, SCHEDULE_WORKDAYS_INVALID
 */
export async function takeDownAsked(
  strapi: Core.Strapi,
  asked: AskedTakeDown,
  publishedAt: string | null,
): Promise<TimeFound> {
  if (asked.kind === 'at') {
    return { time: timeAsked(strapi, asked), timing: { kind: 'fixed' }, yearsMissing: [] };
  }
  if (publishedAt === null) throw ruleErrorOf(refusal('SCHEDULE_WORKDAYS_UNANCHORED'));
  const calendar = await loadCalendar(strapi);
  const { timeZone: zone } = scheduleConfig(strapi);
  const { workdays } = asked;
  const outcome = takeDownAfter(calendar, publishedAt, { workdays, zone });
  if (outcome.kind === 'refused') throw ruleErrorOf(outcome.refusal);
  const { takeDown } = outcome;
  return {
    ...{ time: takeDown.time, timing: { kind: 'workdaysAfterPublish', workdays } },
    yearsMissing: yearsMissing(calendar, publishedAt, takeDown),
  };
}

function yearsMissing(
  calendar: WorkdayCalendar,
  publishedAt: string,
  { endsOn, time, isCertain }: TakeDown,
): readonly number[] {
  if (isCertain) return [];
  const days = [dayOfLocal(localTimeAt(time.zone, publishedAt)), endsOn];
  const unknown = days.filter((day) => !hasYear(calendar, day));
  return [...new Set(unknown.map((day) => Number(day.slice(0, 4))))];
}
