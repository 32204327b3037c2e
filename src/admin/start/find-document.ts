import { getFetchClient } from '@strapi/strapi/admin';
import { textOf } from '../form-value';

interface Found {
  readonly results: readonly { readonly documentId: string }[];
}

/** The draft of the first document that the filters find, with its lists; null when there is none. */
export async function findDocument(uid: string, filters: object): Promise<unknown> {
  const { get } = getFetchClient();
  const address = `/content-manager/collection-types/${uid}`;
  const { data: found } = await get<Found>(address, { params: { filters, pageSize: 1 } });
  const documentId = textOf(found.results[0]?.documentId);
  if (documentId === '') return null;
  const { data } = await get<{ readonly data: unknown }>(`${address}/${documentId}`);
  return data.data;
}
