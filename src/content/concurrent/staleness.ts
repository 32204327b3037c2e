import type { DraftVersion } from './draft-versions';

/** A draft as it stands now: its `updatedAt` in milliseconds; null where there is none. */
export interface CurrentDraft {
  readonly updatedAt: number | null;
  readonly version: DraftVersion | undefined;
}

/**
 * Whether a form that was filled from a draft of `loadedAt` (null: from none) has not seen what the
 * draft says now. Strapi moves `updatedAt` of every language whenever one is saved; where each move
 * is on record, only those that changed the content count. A move that is not on record counts.
 */
export function isStale(loadedAt: number | null, { updatedAt, version }: CurrentDraft): boolean {
  if (updatedAt === null) return false;
  if (loadedAt === null) return true;
  if (version?.seenAt !== updatedAt) return loadedAt !== updatedAt;
  return loadedAt < version.changedAt;
}

export interface SeenDraft {
  readonly locale: DraftVersion['locale'];
  readonly digest: string;
  readonly updatedAt: number;
}

/** What to remember of a draft after a write: unchanged content keeps its time and its author. */
export function nextVersion(
  before: DraftVersion | undefined,
  { locale, digest, updatedAt }: SeenDraft,
  userId: number | null,
): DraftVersion {
  const isSame = before?.digest === digest;
  return {
    ...{ locale, digest, seenAt: updatedAt },
    changedAt: isSame ? before.changedAt : updatedAt,
    userId: isSame ? before.userId : userId,
  };
}
