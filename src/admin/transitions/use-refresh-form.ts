import { unstable_useDocument as useDocument, useQueryParams } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { isRow } from '../form-value';

interface Shown {
  readonly model: string;
  readonly documentId: string;
  readonly collectionType: string;
}

/**
 * Reads the document of the form anew. Strapi keeps one answer for each set of parameters, so these
 * have to be the form's own: those of the address, a plugin's flattened.
 */
export function useRefreshForm({ model, documentId, collectionType }: Shown): () => void {
  const [{ query }] = useQueryParams();
  const params = useMemo(() => formParams(query), [query]);
  const shown = { model, documentId, collectionType, params };
  const { refetch } = useDocument(shown, { skip: documentId === '' });
  return refetch;
}

function formParams(query: unknown): Readonly<Record<string, unknown>> {
  if (!isRow(query)) return {};
  const { plugins, ...own } = query;
  const flattened = isRow(plugins) ? Object.values(plugins).filter(isRow) : [];
  return Object.assign({}, own, ...flattened) as Readonly<Record<string, unknown>>;
}
