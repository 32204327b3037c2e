import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { FEEDS } from '../tables';

interface FeedRow {
  readonly user_id: number;
  readonly token_digest: string;
  readonly made_at: string;
}

/** Gives somebody an address; the one they had works no longer. */
export async function saveFeed(
  unit: UnitOfWork,
  userId: number,
  { tokenDigest, madeAt }: { readonly tokenDigest: string; readonly madeAt: string },
): Promise<void> {
  await unit
    .table(FEEDS)
    .insert({ user_id: userId, token_digest: tokenDigest, made_at: madeAt })
    .onConflict('user_id')
    .merge(['token_digest', 'made_at']);
}

export async function removeFeed(unit: UnitOfWork, userId: number): Promise<void> {
  await unit.table(FEEDS).where({ user_id: userId }).delete();
}

/** Since when somebody has an address; null when there is none. */
export async function findFeedOf(unit: UnitOfWork, userId: number): Promise<string | null> {
  const rows = (await unit
    .table(FEEDS)
    .where({ user_id: userId })
    .select('*')) as readonly FeedRow[];
  return rows[0]?.made_at ?? null;
}

/** Whose address it is; null when it is nobody's. */
export async function findFeedOwner(unit: UnitOfWork, tokenDigest: string): Promise<number | null> {
  const rows = (await unit
    .table(FEEDS)
    .where({ token_digest: tokenDigest })
    .select('*')) as readonly FeedRow[];
  return rows[0]?.user_id ?? null;
}
