import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { RECOUNTS } from '../tables';

export interface Recounted {
  readonly at: string;
  readonly responses: number;
  readonly milliseconds: number;
  /** Counters that were wrong. */
  readonly repaired: number;
}

export async function insertRecount(
  unit: UnitOfWork,
  surveyId: number,
  recounted: Recounted,
): Promise<void> {
  await unit.table(RECOUNTS).insert({ survey_id: surveyId, ...recounted });
}

/** By which two recounts that run at the same time know of each other; 0 before the first. */
export async function lastRecountId(unit: UnitOfWork, surveyId: number): Promise<number> {
  const rows: { id: number }[] = await unit
    .table(RECOUNTS)
    .where({ survey_id: surveyId })
    .orderBy('id', 'desc')
    .limit(1)
    .select('id');
  return rows[0]?.id ?? 0;
}

export async function lastRecount(unit: UnitOfWork, surveyId: number): Promise<Recounted | null> {
  const rows: Recounted[] = await unit
    .table(RECOUNTS)
    .where({ survey_id: surveyId })
    .orderBy('id', 'desc')
    .limit(1)
    .select('at', 'responses', 'milliseconds', 'repaired');
  return rows[0] ?? null;
}
