import type { DraftResponse } from '../../../contracts/obligations';

/** Where the form of a document is. */
export function documentLink({
  contentType,
  documentId,
  locale,
}: Pick<DraftResponse, 'contentType' | 'documentId' | 'locale'>): string {
  const query = locale === '' ? '' : `?plugins[i18n][locale]=${encodeURIComponent(locale)}`;
  return `/content-manager/collection-types/${contentType}/${documentId}${query}`;
}

/** The list of a content type, searched for the key of a document. */
export function searchLink(contentType: string, contentKey: string): string {
  return `/content-manager/collection-types/${contentType}?_q=${encodeURIComponent(contentKey)}`;
}
