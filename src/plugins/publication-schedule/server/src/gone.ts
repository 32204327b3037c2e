import type { Core } from '@strapi/strapi';

import { signedInAdmin } from '../../../../shared/strapi/reader';
import { inUnitOfWork, type UnitOfWork } from '../../../../shared/strapi/unit-of-work';
import { systemAsker } from './access/system';
import { documentAtHand } from './content/document';
import { isSchedulable } from './content/types';
import { isLive, type DocumentRef } from './domain/plan/plan';
import { findPlansOf } from './store/plan-store';
import { writeChange } from './use-cases/plan-change';

type Middleware = Parameters<Core.Strapi['documents']['use']>[0];

/** Calls plans off in the transaction in which their document, or its locale, is deleted. */
export function cancelWithDocument(strapi: Core.Strapi, now: () => string): Middleware {
  return async ({ action, uid, params }, next) => {
    const { documentId } = params as { readonly documentId?: string };
    if (action !== 'delete' || documentId === undefined || !isSchedulable(strapi, uid)) {
      return next();
    }
    return inUnitOfWork(strapi, async (unit) => {
      const deleted = await next();
      await cancelOrphans(strapi, unit, { uid, documentId }, now());
      return deleted;
    });
  };
}

async function cancelOrphans(
  strapi: Core.Strapi,
  unit: UnitOfWork,
  ref: DocumentRef,
  at: string,
): Promise<void> {
  const plans = (await findPlansOf(unit, ref)).filter(({ plan }) => isLive(plan));
  if (plans.length === 0) return;
  const { drafts } = await documentAtHand(strapi, ref);
  const what = drafts.size === 0 ? 'document' : 'locale';
  const byId = signedInAdmin(strapi)?.id ?? null;
  const work = { strapi, unit, asker: systemAsker(strapi, at) };
  for (const kept of plans.filter(({ plan }) => !drafts.has(plan.target.locale))) {
    const command = { kind: 'targetGone', what, byId } as const;
    await writeChange(work, kept, kept.plan.version, command);
  }
}
