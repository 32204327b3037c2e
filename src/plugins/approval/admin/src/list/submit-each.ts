import { getFetchClient } from '@strapi/strapi/admin';

import type { DocumentResponse, SubmitRequest } from '../../../contracts/document';
import { documentPath } from '../document/shown-document';
import type { Sentence } from '../words/sentence';
import { errorSentence } from '../words/sentences';

/** What came of one document; null where it was submitted. */
export type Submitted = Readonly<Record<string, Sentence | null>>;

/**
 * Puts documents forward one after another, each by itself and in all the languages that it has. What
 * came of the first ones is told while the others wait.
 */
export async function submitEach(
  uid: string,
  documentIds: readonly string[],
  comment: string,
  tell: (results: Submitted) => void,
): Promise<void> {
  const results: Record<string, Sentence | null> = {};
  for (const documentId of documentIds) {
    results[documentId] = await refusalOf({ uid, documentId, locale: null }, comment);
    tell({ ...results });
  }
}

async function refusalOf(
  address: Parameters<typeof documentPath>[0],
  comment: string,
): Promise<Sentence | null> {
  const { get, post } = getFetchClient();
  try {
    const { data } = await get<DocumentResponse>(documentPath(address));
    const body: SubmitRequest = {
      ...{ locales: [...data.locales], version: data.case?.version ?? 0 },
      comment: comment.trim() === '' ? null : comment,
    };
    await post(documentPath(address, '/submit'), body);
    return null;
  } catch (error) {
    return errorSentence(error);
  }
}
