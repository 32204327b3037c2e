/** A document that was chosen, with what it is called. */
export interface ChosenDocument {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string | null;
  readonly title: string;
}

/** A page of the content manager's own list. */
export interface FoundDocuments {
  readonly results: readonly {
    readonly documentId: string;
    readonly locale?: string | null;
    readonly title?: string;
    readonly name?: string;
  }[];
}

/** The newest documents of a type that hold some words. */
export function documentsPath({
  uid,
  locale,
  text,
}: {
  readonly uid: string;
  /** Empty where the app has one language. */
  readonly locale: string;
  readonly text: string;
}): string {
  const query = new URLSearchParams({ page: '1', pageSize: '20', sort: 'updatedAt:DESC' });
  if (locale !== '') query.set('locale', locale);
  if (text.trim() !== '') query.set('_q', text.trim());
  return `/content-manager/collection-types/${uid}?${query.toString()}`;
}
