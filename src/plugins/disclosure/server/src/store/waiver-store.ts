import { RuleError } from '../../../../../shared/rule-error';
import { uniqueViolation } from '../../../../../shared/strapi/unique-violation';
import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { Obligation, Waiver } from '../domain/obligation/obligation';
import { WAIVERS } from '../tables';

/** Who waived and when, beside what the public reads. */
export interface WaiverNotes {
  readonly byId: number | null;
  readonly at: string;
}

/**
 * Keeps a waiver. It is never taken back.
 *
 * @throws RuleError DISCLOSURE_WAIVED_ALREADY when somebody else was quicker
 */
export async function insertWaiver(
  unit: UnitOfWork,
  { itemNo, periodKey }: Pick<Obligation, 'itemNo' | 'periodKey'>,
  { reason, byRole, on }: Waiver,
  { byId, at }: WaiverNotes,
): Promise<void> {
  try {
    await unit.table(WAIVERS).insert({
      ...{ item_no: itemNo, period_key: periodKey, reason, by_role: byRole },
      ...{ by_id: byId, on_day: on, at },
    });
  } catch (error) {
    if (uniqueViolation(error) === undefined) throw error;
    throw Object.assign(
      new RuleError('DISCLOSURE_WAIVED_ALREADY', 'The obligation is waived already.', {
        ...{ itemNo, periodKey },
      }),
      { cause: error },
    );
  }
}

/** When a waiver was given; null where there is none. */
export async function waiverInstant(
  unit: UnitOfWork,
  { itemNo, periodKey }: Pick<Obligation, 'itemNo' | 'periodKey'>,
): Promise<string | null> {
  const rows: { at: string }[] = await unit
    .table(WAIVERS)
    .where({ item_no: itemNo, period_key: periodKey })
    .select('at');
  return rows[0]?.at ?? null;
}
