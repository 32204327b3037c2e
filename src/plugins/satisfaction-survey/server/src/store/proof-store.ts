import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { CHALLENGES } from '../tables';

/** Uses a proof up; false where it was used before. */
export async function useChallenge(
  unit: UnitOfWork,
  challenge: string,
  expiresAt: Date,
): Promise<boolean> {
  const rows: unknown[] = await unit
    .table(CHALLENGES)
    .insert({ challenge, expires_at: expiresAt.toISOString() })
    .onConflict('challenge')
    .ignore()
    .returning('challenge');
  return rows.length === 1;
}

/** Forgets proofs that are of no use any more. */
export async function forgetChallenges(unit: UnitOfWork, now: Date): Promise<number> {
  return await unit.table(CHALLENGES).where('expires_at', '<', now.toISOString()).delete();
}
