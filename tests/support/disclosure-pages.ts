import type { UID } from '@strapi/strapi';

import type { TestApp } from './boot';
import { create, publish, type Data } from './content-months';

export const PAGE: UID.ContentType = 'api::disclosure-page.disclosure-page';

/** The plainest document that can be published. */
const pageData = (title: string, changes: Data = {}): Data => ({
  ...{ title, category: 'other', catalogueItemNo: '1.1' },
  body: [{ type: 'paragraph', children: [{ type: 'text', text: '短。' }] }],
  ...changes,
});

export const draftedPage = (app: TestApp, title: string, changes: Data = {}): Promise<string> =>
  create(app, PAGE, pageData(title, changes));

export async function publicPage(app: TestApp, title: string, changes: Data = {}): Promise<string> {
  const documentId = await draftedPage(app, title, changes);
  await publish(app, PAGE, documentId);
  return documentId;
}
