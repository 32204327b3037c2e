/** What the public reads of a document in one language. */
export interface PublicState {
  readonly locale: string;
  /** Another one says that readers see something else. */
  readonly digest: string;
  /** Null for what has none that is public. */
  readonly key: string | null;
  readonly slug: string | null;
  /** Where it is read: over the API, and on the site where that has a page of it. */
  readonly url: { readonly api: string; readonly page: string | null };
}

export const PUBLICATION_EVENTS = [
  'publication.published',
  'publication.updated',
  'publication.withdrawn',
] as const;
export type PublicationEvent = (typeof PUBLICATION_EVENTS)[number];

export interface PublicChange {
  readonly event: PublicationEvent;
  /** As it is now; of what is gone, as it was last. */
  readonly state: PublicState;
}

/** What changed for readers, language by language. */
export function publicChanges(
  before: readonly PublicState[],
  after: readonly PublicState[],
): readonly PublicChange[] {
  const earlier = new Map(before.map((state) => [state.locale, state]));
  const still = new Set(after.map(({ locale }) => locale));
  const changed = after.flatMap((state): readonly PublicChange[] => {
    const old = earlier.get(state.locale);
    if (old === undefined) return [{ event: 'publication.published', state }];
    return old.digest === state.digest ? [] : [{ event: 'publication.updated', state }];
  });
  const gone = before
    .filter(({ locale }) => !still.has(locale))
    .map((state): PublicChange => ({ event: 'publication.withdrawn', state }));
  return [...changed, ...gone];
}
