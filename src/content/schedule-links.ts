import type { Core } from '@strapi/strapi';

import { pluginService } from '../shared/strapi/plugin-service';
import type { UnitOfWork } from '../shared/strapi/unit-of-work';
import { MAX_REASON } from './withdrawals/max-reason';
import { withdrawingFor } from './withdrawals/reason';

/** What the approval plugin tells of a case, in the transaction in which it becomes true. */
interface ApprovalFact {
  readonly document: { readonly contentType: string; readonly documentId: string } | null;
  readonly approvalCase: { readonly state: { readonly kind: string } } | null;
}

interface ApprovalFacts {
  listen(listener: (unit: UnitOfWork, facts: readonly ApprovalFact[]) => Promise<void>): void;
}

interface Plans {
  approvalArrived(ref: { readonly uid: string; readonly documentId: string }): Promise<number>;
}

/** A planned take-down that is carried out; `workdays` is null where its time was named. */
interface TakeDownRun {
  readonly workdays: number | null;
  readonly requesterId: number | null;
}

interface TakeDowns {
  register(
    around: <Result>(run: TakeDownRun, work: () => Promise<Result>) => Promise<Result>,
  ): void;
}

const SCHEDULE = 'publication-schedule';
const LETS_OUT: ReadonlySet<string> = new Set(['approved', 'overridden']);

/**
 * What the schedule learns of the app: that an approval has come for which a plan waits, and how it
 * is kept why something came down by plan.
 */
export function linkSchedule(strapi: Core.Strapi): void {
  if (!Object.hasOwn(strapi.plugins, SCHEDULE)) return;
  pluginService<TakeDowns>(strapi, SCHEDULE, 'takeDowns').register(
    ({ workdays, requesterId }, work) =>
      withdrawingFor({ reason: reasonOf(workdays), by: requesterId }, work),
  );
  if (!Object.hasOwn(strapi.plugins, 'approval')) return;
  const plans = pluginService<Plans>(strapi, SCHEDULE, 'plans');
  pluginService<ApprovalFacts>(strapi, 'approval', 'facts').listen(async (_unit, facts) => {
    for (const { document, approvalCase } of facts) {
      if (document === null || !LETS_OUT.has(approvalCase?.state.kind ?? '')) continue;
      const { contentType: uid, documentId } = document;
      await plans.approvalArrived({ uid, documentId });
    }
  });
}

/** As the public reads it in the record of the publication. */
function reasonOf(workdays: number | null): string {
  const reason = workdays === null ? '按计划到期撤下' : `公示期${workdays}个工作日已满，按计划撤下`;
  return reason.slice(0, MAX_REASON);
}
