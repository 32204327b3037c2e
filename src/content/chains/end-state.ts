import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../shared/strapi/rows';
import type { ChainType } from './chain-types';
import { chainUid } from './chain-uid';

/** What is known of a document that another one names by type and key. */
export type EndState = 'public' | 'unpublished' | 'missing' | 'typeUnknown';

/** Looks a named document up, as far as its type is installed. */
export async function endState(
  strapi: Core.Strapi,
  type: ChainType | null,
  key: string | null,
): Promise<EndState> {
  const uid = type === null ? undefined : chainUid(strapi, type);
  if (uid === undefined || key === null || key === '') return 'typeUnknown';
  const rows = await rowsOf(strapi, uid).findMany({
    where: { key },
    select: ['publishedAt', 'visibilityScope'],
  });
  if (rows.length === 0) return 'missing';
  const isPublic = rows.some(
    ({ publishedAt, visibilityScope }) => publishedAt !== null && visibilityScope === 'public',
  );
  return isPublic ? 'public' : 'unpublished';
}
