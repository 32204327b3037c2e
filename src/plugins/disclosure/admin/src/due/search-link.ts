/** The list of a content type, searched for the key of a document. */
export function searchLink(contentType: string, contentKey: string): string {
  return `/content-manager/collection-types/${contentType}?_q=${encodeURIComponent(contentKey)}`;
}
