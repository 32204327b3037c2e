import type { Knex } from 'knex';

import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { StateKind, Verb } from '../domain/plan/plan';
import { PLANS } from '../tables';
import { keptPlanOf, type KeptPlan, type PlanRow } from './plan-rows';

/** Whose plans may be seen: of some types all, of others those of some documents. */
export interface SeenDocuments {
  readonly wholeTypes: readonly string[];
  readonly partlySeen: readonly { readonly uid: string; readonly ids: readonly string[] }[];
}

export interface PlanFilter {
  readonly state?: readonly StateKind[] | undefined;
  readonly verb?: Verb | undefined;
  readonly uid?: string | undefined;
  readonly locale?: string | undefined;
  /** The same, with what has no locale. */
  readonly localeOrNone?: string | undefined;
  readonly bundleId?: number | undefined;
  /** Planned instants: `from` belongs to it, `to` does not. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly isAnnounceable?: boolean | undefined;
  /** Plans of every other installation than this. */
  readonly foreignTo?: string | undefined;
}

export interface PlanPage {
  readonly order: 'planned' | '-planned';
  readonly offset: number;
  readonly limit: number;
}

/** Plans that may be seen, by planned instant. */
export async function listPlans(
  unit: UnitOfWork,
  seen: SeenDocuments,
  filter: PlanFilter,
  { order, offset, limit }: PlanPage,
): Promise<readonly KeptPlan[]> {
  const direction = order === 'planned' ? 'asc' : 'desc';
  const rows = await filtered(unit, seen, filter)
    .orderBy([
      { column: 'planned_at', order: direction },
      { column: 'id', order: direction },
    ])
    .offset(offset)
    .limit(limit)
    .select<PlanRow[]>('*');
  return rows.map(keptPlanOf);
}

export async function countPlans(
  unit: UnitOfWork,
  seen: SeenDocuments,
  filter: PlanFilter,
): Promise<number> {
  const rows = await filtered(unit, seen, filter).count<{ count: number | string }[]>({
    count: '*',
  });
  return Number(rows[0]?.count ?? 0);
}

/** How many plans there are in each state that has some. */
export async function countByState(unit: UnitOfWork): Promise<ReadonlyMap<StateKind, number>> {
  const rows: { state: StateKind; count: number | string }[] = await unit
    .table(PLANS)
    .groupBy('state')
    .select('state')
    .count({ count: '*' });
  return new Map(rows.map(({ state, count }) => [state, Number(count)]));
}

/** Live plans of many documents of a type, for a column of a list. */
export async function livePlansOf(
  unit: UnitOfWork,
  uid: string,
  documentIds: readonly string[],
): Promise<readonly KeptPlan[]> {
  const rows = await unit
    .table(PLANS)
    .where({ uid })
    .whereIn('document_id', [...documentIds])
    .whereNotNull('live_key')
    .orderBy(['planned_at', 'id'])
    .select<PlanRow[]>('*');
  return rows.map(keptPlanOf);
}

/** Plans of which whoever asks may know, as a query that others go on with. */
export function seenPlans(
  unit: UnitOfWork,
  { wholeTypes, partlySeen }: SeenDocuments,
): Knex.QueryBuilder {
  return unit.table(PLANS).where((some) => {
    void some.whereIn('uid', [...wholeTypes]);
    for (const { uid, ids } of partlySeen) {
      void some.orWhere((one) => {
        void one.where({ uid }).whereIn('document_id', [...ids]);
      });
    }
  });
}

function filtered(unit: UnitOfWork, seen: SeenDocuments, filter: PlanFilter): Knex.QueryBuilder {
  const query = seenPlans(unit, seen);
  const { state, verb, uid, locale, localeOrNone, bundleId, from, to } = filter;
  const { isAnnounceable, foreignTo } = filter;
  if (state !== undefined) void query.whereIn('state', [...state]);
  if (verb !== undefined) void query.where({ verb });
  if (uid !== undefined) void query.where({ uid });
  if (locale !== undefined) void query.where({ locale });
  if (localeOrNone !== undefined) {
    void query.where((either) => {
      void either.where({ locale: localeOrNone }).orWhereNull('locale');
    });
  }
  if (bundleId !== undefined) void query.where({ bundle_id: bundleId });
  if (from !== undefined) void query.where('planned_at', '>=', from);
  if (to !== undefined) void query.where('planned_at', '<', to);
  if (isAnnounceable !== undefined) void query.where({ is_announceable: isAnnounceable });
  if (foreignTo !== undefined) {
    void query.whereNotNull('live_key').whereNot({ installation_id: foreignTo });
  }
  return query;
}
