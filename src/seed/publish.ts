import type { Core, UID } from '@strapi/strapi';
import { publishingAt } from '../content/publication-clock';
import { publishApproved } from './approval';

/** Publishes every locale, as of an instant where one is told, and approved first where that is asked. */
export async function publishDocument(
  strapi: Core.Strapi,
  { uid, documentId }: { readonly uid: UID.ContentType; readonly documentId: string },
  at?: string,
): Promise<void> {
  const publish = () => strapi.documents(uid).publish({ documentId, locale: '*' });
  const dated = at === undefined ? publish : () => publishingAt(at, publish);
  await publishApproved(strapi, { contentType: uid, documentId }, dated);
}
