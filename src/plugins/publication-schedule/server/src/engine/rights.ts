import type { Core } from '@strapi/strapi';

import type { Access } from '../access/access';
import { accessOfUser } from '../access/people';
import type { AttentionReason } from '../domain/plan/attention';
import type { Plan } from '../domain/plan/plan';

/** Whether those who made the plans still may. */
export interface Rights {
  /** Null when the requester may publish the target; a token or the system is not asked. */
  missingFor(plan: Plan): Promise<AttentionReason | null>;
}

/** How long what somebody may do is taken to stay, in milliseconds. */
const REMEMBERED_MS = 2000;

/** Rights for one round: a thousand plans of one person ask a few times, not a thousand. */
export function rightsOf(strapi: Core.Strapi): Rights {
  const known = new Map<number, { readonly access: Access | null; readonly until: number }>();

  async function accessOf(userId: number): Promise<Access | null> {
    const remembered = known.get(userId);
    if (remembered !== undefined && remembered.until > performance.now()) return remembered.access;
    const access = await accessOfUser(strapi, userId);
    known.set(userId, { access, until: performance.now() + REMEMBERED_MS });
    return access;
  }

  return {
    async missingFor({ requesterId, target }) {
      if (requesterId === null) return null;
      const access = await accessOf(requesterId);
      if (access?.maySchedule === true && (await access.mayPublish(target))) return null;
      return { code: 'requesterLostRight', details: { requesterId } };
    },
  };
}
