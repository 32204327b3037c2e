import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { Day } from '../../../../../shared/workdays';
import type { Response } from '../domain/evaluation/evaluation';
import type { IndicatorKey } from '../domain/evaluation/indicator';
import { RESPONSES } from '../tables';

/** An answer to a weak indicator, with who gave it and when. */
export interface StoredResponse extends Response {
  readonly on: Day;
  readonly at: string;
  readonly byId: number | null;
}

interface ResponseRow {
  readonly indicator: IndicatorKey;
  readonly action_key: string | null;
  readonly reason: string;
  readonly on_day: Day;
  readonly at: string;
  readonly by_id: number | null;
}

export async function insertResponse(
  unit: UnitOfWork,
  { indicator, actionKey, reason, on, at, byId }: StoredResponse,
): Promise<void> {
  await unit.table(RESPONSES).insert({
    ...{ indicator, action_key: actionKey, reason, on_day: on, at, by_id: byId },
  });
}

/** The newest answer to each indicator among those that were given within some days. */
export async function responsesWithin(
  unit: UnitOfWork,
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<readonly StoredResponse[]> {
  const rows: ResponseRow[] = await unit
    .table(RESPONSES)
    .where('on_day', '>=', from)
    .where('on_day', '<=', to)
    .orderBy('id')
    .select('indicator', 'action_key', 'reason', 'on_day', 'at', 'by_id');
  const newest = new Map(rows.map((row) => [row.indicator, row]));
  return [...newest.values()].map((row) => ({
    ...{ indicator: row.indicator, actionKey: row.action_key, reason: row.reason },
    ...{ on: row.on_day, at: row.at, byId: row.by_id },
  }));
}
