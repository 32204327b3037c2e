/** Where the form of a document is in the panel. */
export function documentLink({
  uid,
  documentId,
  locale,
}: {
  readonly uid: string;
  readonly documentId: string;
  /** Null or empty where the type has none. */
  readonly locale: string | null;
}): string {
  const query =
    locale === null || locale === '' ? '' : `?plugins[i18n][locale]=${encodeURIComponent(locale)}`;
  return `/content-manager/collection-types/${uid}/${documentId}${query}`;
}
