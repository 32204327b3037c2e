import type { Core } from '@strapi/strapi';

import { accessOfUser, type PersonAccess } from '../access/people';
import { documentAtHand } from '../content/document';
import type { AttentionReason } from '../domain/plan/attention';
import type { Plan } from '../domain/plan/plan';
import type { KeptPlan } from '../store/plan-rows';

/** Whether those who made the plans still may. */
export interface Rights {
  /** Null when the requester may publish the target; a token or the system is not asked. */
  missingFor(plan: Plan): Promise<AttentionReason | null>;
}

/** How long what somebody may do is taken to stay, in milliseconds. */
const REMEMBERED_MS = 2000;
/** Documents that are asked for at once. */
const AT_ONCE = 100;

interface Remembered<Value> {
  readonly value: Value;
  readonly until: number;
}

/** Documents of a type that somebody was asked about, and those of them that they may publish. */
interface Answer {
  readonly asked: ReadonlySet<string>;
  readonly allowed: ReadonlySet<string>;
}

/**
 * Rights for one round: a thousand plans of one person ask a few times, not a thousand.
 *
 * @param upcoming what will probably be asked for, in that order
 */
export function rightsOf(strapi: Core.Strapi, upcoming: readonly KeptPlan[]): Rights {
  const people = new Map<number, Remembered<PersonAccess | null>>();
  const answers = new Map<string, Remembered<Answer>>();

  async function accessOf(userId: number): Promise<PersonAccess | null> {
    const known = people.get(userId);
    if (known !== undefined && known.until > performance.now()) return known.value;
    const value = await accessOfUser(strapi, userId);
    people.set(userId, { value, until: performance.now() + REMEMBERED_MS });
    return value;
  }

  async function mayPublish(access: PersonAccess, plan: Plan): Promise<boolean> {
    const { requesterId, target } = plan;
    const key = `${requesterId} ${target.uid}`;
    const known = answers.get(key);
    const isKnown =
      known !== undefined &&
      known.until > performance.now() &&
      known.value.asked.has(target.documentId);
    if (isKnown) return isAmong(known.value, plan);
    const asked = documentsFrom(upcoming, plan);
    const allowed = await access.publishableAmong(target.uid, [...asked]);
    const value = { asked, allowed };
    answers.set(key, { value, until: performance.now() + REMEMBERED_MS });
    return isAmong(value, plan);
  }

  return {
    async missingFor(plan) {
      const { requesterId } = plan;
      if (requesterId === null) return null;
      const access = await accessOf(requesterId);
      if (access?.maySchedule === true && (await mayPublish(access, plan))) return null;
      // Of a document that is gone nobody lost a right: the run says what is wrong.
      if (access?.maySchedule === true && (await isGone(strapi, plan))) return null;
      return { code: 'requesterLostRight', details: { requesterId } };
    },
  };
}

async function isGone(strapi: Core.Strapi, { target }: Plan): Promise<boolean> {
  return (await documentAtHand(strapi, target)).drafts.size === 0;
}

/** The document of a plan and those that the same person planned to publish next, of its type. */
function documentsFrom(upcoming: readonly KeptPlan[], plan: Plan): ReadonlySet<string> {
  const { requesterId, target } = plan;
  const alike = upcoming
    .map((kept) => kept.plan)
    .filter((each) => each.requesterId === requesterId && each.target.uid === target.uid)
    .map((each) => each.target.documentId);
  const from = Math.max(0, alike.indexOf(target.documentId));
  return new Set([target.documentId, ...alike.slice(from, from + AT_ONCE)]);
}

function isAmong({ allowed }: Answer, { target: { documentId, locale } }: Plan): boolean {
  return allowed.has(locale === null ? documentId : `${documentId} ${locale}`);
}
