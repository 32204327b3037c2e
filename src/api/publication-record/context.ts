import type { Core } from '@strapi/strapi';
import type { RuleScene } from '../../content/bound-rules';
import { apiTypeUids, modelLookup } from '../../content/content-types';
import { publicationInstant } from '../../content/publication-clock';
import type { ContentDocument } from '../../content/rules';
import type { PlainRow } from '../../content/row';
import { hasPublicationBlock } from '../../content/schema';
import { findSibling } from '../../content/siblings';
import { rowsOf, textOf } from '../../shared/strapi/rows';
import type { PostedContent, PublicationRecordContext, PublicationRecordShared } from './types';

/** Reads what the rules of a posting have to know: its document, what is stored, the time. */
export async function loadPublicationRecordContext(
  { shared }: ContentDocument<PublicationRecordShared, object>,
  scene: RuleScene,
): Promise<PublicationRecordContext> {
  const stored = await storedRecord(scene);
  const isKept = stored !== null && stored.contentKey === shared.contentKey;
  const content = isKept
    ? await contentOfRecord(scene.strapi, stored)
    : await contentOfKey(scene.strapi, shared.contentKey);
  const { contentKey, channel, contentLocale } = shared;
  const twin = await findSibling(scene, scene.uid, {
    ...{ contentKey, channel, contentLocale },
    contentDocumentId: (isKept ? stored.contentDocumentId : content?.documentId) ?? '',
    revision: shared.revision ?? content?.revision ?? 1,
  });
  return { now: publicationInstant(), content, stored, sameKey: twin?.documentId ?? null };
}

async function storedRecord({
  strapi,
  uid,
  documentId,
}: RuleScene): Promise<PublicationRecordContext['stored']> {
  if (documentId === undefined) return null;
  const row = await rowsOf(strapi, uid).findOne({ where: { documentId } });
  return (
    row && {
      contentKey: textOf(row, 'contentKey') || null,
      contentTitle: textOf(row, 'contentTitle') || null,
      contentType: textOf(row, 'contentType') || null,
      contentDocumentId: textOf(row, 'contentDocumentId'),
      isAutomatic: row.isAutomatic === true,
    }
  );
}

/** The document that a stored record is about; null for papers and for what was deleted since. */
async function contentOfRecord(
  strapi: Core.Strapi,
  { contentType, contentDocumentId }: NonNullable<PublicationRecordContext['stored']>,
): Promise<PostedContent | null> {
  const uid = apiTypeUids(strapi).find((type) => type === contentType);
  return uid === undefined ? null : postedContent(strapi, uid, { documentId: contentDocumentId });
}

/** The publishable document of a key: as it is public, else that it is there as a draft. */
export async function contentOfKey(
  strapi: Core.Strapi,
  key: string | null,
): Promise<PostedContent | null> {
  if (key === null || key === '') return null;
  const lookup = modelLookup(strapi);
  for (const uid of apiTypeUids(strapi).filter((type) => hasPublicationBlock(lookup(type)))) {
    const content = await postedContent(strapi, uid, { key });
    if (content !== null) return content;
  }
  return null;
}

async function postedContent(
  strapi: Core.Strapi,
  uid: string,
  where: PlainRow,
): Promise<PostedContent | null> {
  const rows = await rowsOf(strapi, uid).findMany({
    where,
    select: ['documentId', 'locale', 'title', 'revision', 'publishedAt', 'visibilityScope'],
    orderBy: { id: 'asc' },
  });
  const published = rows.filter(({ publishedAt }) => publishedAt !== null);
  const [first] = published.length > 0 ? published : rows;
  if (first === undefined) return null;
  const titles = published.map((row) => [textOf(row, 'locale'), textOf(row, 'title')] as const);
  return {
    uid,
    documentId: textOf(first, 'documentId'),
    titles: Object.fromEntries(titles),
    revision: published.length > 0 ? Number(first.revision ?? 1) : null,
    visibilityScope: textOf(first, 'visibilityScope') || 'public',
  };
}
