import { randomBytes } from 'node:crypto';

import type { Core } from '@strapi/strapi';

import { digest } from '../../../../../shared/strapi/digest';
import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { NewFeedResponse } from '../../../contracts/views';
import { accessOfUser } from '../access/people';
import { scheduleConfig } from '../config';
import { calendarText, type FeedEntry } from '../domain/calendar/icalendar';
import { secondsAfter } from '../domain/plan/instant';
import { refusal } from '../domain/refusal';
import { VERB_WORDS, STATE_WORDS } from '../messages/state-words';
import { ruleErrorOf } from '../refusals';
import { findFeedOwner, saveFeed } from '../store/feed-store';
import { listPlans } from '../store/plan-list';
import type { KeptPlan } from '../store/plan-rows';
import { seenBy } from '../views/seen';

const DAY = 86_400;
const MOST_ENTRIES = 2000;

/** Gives somebody an address of their calendar, which is known only now; only its digest is kept. */
export async function makeFeed(
  strapi: Core.Strapi,
  userId: number,
  at: string,
): Promise<NewFeedResponse> {
  const token = randomBytes(32).toString('base64url');
  await inUnitOfWork(strapi, (unit) =>
    saveFeed(unit, userId, { tokenDigest: digest(token), madeAt: at }),
  );
  return { path: `/api/publication-schedule/calendar.ics?token=${token}`, madeAt: at };
}

/**
 * The text of a calendar: what its owner may see today, from a month ago to a year ahead. What was
 * called off stays in it, or calendar programs would go on showing it.
 *
 * @throws SCHEDULE_FEED_NOT_FOUND also where the owner may not see plans any more
 */
export async function readFeed(strapi: Core.Strapi, token: string, at: string): Promise<string> {
  const owner = await inUnitOfWork(strapi, (unit) => findFeedOwner(unit, digest(token)));
  const access = owner === null ? null : await accessOfUser(strapi, owner);
  if (access?.mayReadPlans !== true) throw ruleErrorOf(refusal('SCHEDULE_FEED_NOT_FOUND'));
  const seen = await seenBy(strapi, { id: owner, token: null, at, access });
  const range = { from: secondsAfter(at, -31 * DAY), to: secondsAfter(at, 366 * DAY) };
  const page = { order: 'planned', offset: 0, limit: MOST_ENTRIES } as const;
  const plans = await inUnitOfWork(strapi, (unit) => listPlans(unit, seen, range, page));
  const entries = plans.map((kept) => entryOf(strapi, kept));
  return calendarText({ name: '发布计划 · Publication schedule', entries, at });
}

function entryOf(strapi: Core.Strapi, { id, title, changedAt, plan }: KeptPlan): FeedEntry {
  const { verb, state, plannedAt, time, installationId, sequence, target } = plan;
  const words = (table: Readonly<Record<'zh-Hans' | 'en', string>>) =>
    `${table['zh-Hans']} · ${table.en}`;
  const { url } = scheduleConfig(strapi);
  const locale = target.locale === null ? '' : `?plugins[i18n][locale]=${target.locale}`;
  const place = `/content-manager/collection-types/${target.uid}/${target.documentId}${locale}`;
  return {
    ...{ planId: id, title: `${VERB_WORDS[verb]['zh-Hans']} ${title}`, verb, plannedAt },
    ...{ state: state.kind, local: time.local, zone: time.zone, installationId, sequence },
    changedAt,
    description: `${words(VERB_WORDS[verb])}\n${words(STATE_WORDS[state.kind])}\n${time.zone}`,
    url: url === null ? null : `${url}${place}`,
  };
}
