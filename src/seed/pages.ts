import type { Core, UID } from '@strapi/strapi';
import type { PlainRow } from '../content/row';
import { ensureDocument, isPublic } from './documents';
import { department } from './finance';
import { PAGES, type PageText } from './page-texts';
import { publishDocument } from './publish';

const PAGE: UID.ContentType = 'api::disclosure-page.disclosure-page';

export async function seedPages(strapi: Core.Strapi): Promise<number> {
  let made = 0;
  for (const page of PAGES) {
    const { category, catalogueItemNo, words } = page;
    const { documentId, isNew } = await ensureDocument(strapi, {
      uid: PAGE,
      where: { catalogueNo: catalogueItemNo, title: words['zh-Hans'].title },
      data: {
        ...{ category, catalogueItemNo, approvedByRole: '校长办公会' },
        ...pageWords(words['zh-Hans']),
        ownerDepartment: await department(strapi, page.department),
      },
      words: { 'zh-Hant': pageWords(words['zh-Hant']), en: pageWords(words.en) },
    });
    made += isNew ? 1 : 0;
    if (await isPublic(strapi, PAGE, documentId)) continue;
    await publishDocument(strapi, { uid: PAGE, documentId }, page.publishedAt);
  }
  return made;
}

function pageWords({ title, summary, body }: PageText): PlainRow {
  return { title, summary, body };
}
