import type { ActionParams, Result } from './document-action';
import { isRecord } from './row';
import { hasDraftAndPublish, type ModelSchema } from './schema';

/** Actions that change what the public reads; a saved draft changes nothing. */
const PUBLISHING = ['publish', 'unpublish', 'delete'];
const WRITING = ['create', 'update', 'clone', 'delete'];
const MAKING = ['create', 'clone'];

/** Whether an action of the document service may change what the public reads of a type. */
export function changesPublic(schema: ModelSchema, action: string): boolean {
  return (hasDraftAndPublish(schema) ? PUBLISHING : WRITING).includes(action);
}

/** Whether an action makes a document: a copy is not the one it was made of. */
export const makesDocument = (action: string): boolean => MAKING.includes(action);

/** A new document has its id from the database. */
export function writtenDocumentId(
  params: ActionParams,
  result: Result,
  action: string,
): string | undefined {
  if (!makesDocument(action)) return params.documentId;
  const id: unknown = isRecord(result) ? result['documentId'] : undefined;
  return typeof id === 'string' ? id : undefined;
}
