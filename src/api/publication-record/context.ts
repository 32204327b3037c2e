import type { Core } from '@strapi/strapi';
import type { RuleScene } from '../../content/bound-rules';
import { apiTypeUids, modelLookup } from '../../content/content-types';
import { publicationInstant } from '../../content/publication-clock';
import type { ContentDocument } from '../../content/rules';
import { hasPublicationBlock } from '../../content/schema';
import { findSibling } from '../../content/siblings';
import { rowsOf, textOf, type Row } from '../../shared/strapi/rows';
import type { PostedContent, PublicationRecordContext, PublicationRecordShared } from './types';

/** Reads what the rules of a posting have to know: its document, what is stored, the time. */
export async function loadPublicationRecordContext(
  { shared }: ContentDocument<PublicationRecordShared, object>,
  scene: RuleScene,
): Promise<PublicationRecordContext> {
  const { strapi, uid, documentId } = scene;
  const stored =
    documentId === undefined ? null : await rowsOf(strapi, uid).findOne({ where: { documentId } });
  const content = await contentOfKey(strapi, shared.contentKey);
  const { contentKey, channel, contentLocale } = shared;
  const revision = shared.revision ?? content?.revision ?? 1;
  const twin = await findSibling(scene, uid, { contentKey, revision, channel, contentLocale });
  return {
    now: publicationInstant(),
    content,
    stored: stored && {
      contentKey: textOf(stored, 'contentKey') || null,
      contentTitle: textOf(stored, 'contentTitle') || null,
      isAutomatic: stored.isAutomatic === true,
    },
    sameKey: twin?.documentId ?? null,
  };
}

/** The publishable document of a key: as it is public, else that it is there as a draft. */
export async function contentOfKey(
  strapi: Core.Strapi,
  key: string | null,
): Promise<PostedContent | null> {
  if (key === null || key === '') return null;
  const lookup = modelLookup(strapi);
  for (const uid of apiTypeUids(strapi).filter((type) => hasPublicationBlock(lookup(type)))) {
    const rows = await rowsOf(strapi, uid).findMany({
      where: { key },
      select: ['documentId', 'locale', 'title', 'revision', 'publishedAt', 'visibilityScope'],
      orderBy: { id: 'asc' },
    });
    if (rows.length > 0) return postedContent(uid, rows);
  }
  return null;
}

function postedContent(uid: string, rows: readonly Row[]): PostedContent {
  const published = rows.filter(({ publishedAt }) => publishedAt !== null);
  const [first] = published.length > 0 ? published : rows;
  const titles = published.map((row) => [textOf(row, 'locale'), textOf(row, 'title')] as const);
  return {
    uid,
    documentId: textOf(first, 'documentId'),
    titles: Object.fromEntries(titles),
    revision: published.length > 0 ? Number(first?.revision ?? 1) : null,
    visibilityScope: textOf(first, 'visibilityScope') || 'public',
  };
}
