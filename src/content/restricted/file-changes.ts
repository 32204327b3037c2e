import type { Core } from '@strapi/strapi';
import { rowsOf, textOf } from '../../shared/strapi/rows';
import { inUnitOfWork } from '../../shared/strapi/unit-of-work';
import { recordAccess, type UnaskedKind } from '../access-log';
import { holdersOf, isRestrictedUse, type Holder } from '../attached-files';
import { FILE_UID } from '../media';
import { signedInUserId } from '../staff-request';

/**
 * Writes who gives a restricted file another content or another name, one entry for each document
 * that holds it. It is called before the change: what lies on the disk cannot be undone with a
 * transaction, so an entry too many is the lesser evil. Code that acts in nobody's name, such as
 * the seed, leaves none.
 */
export async function recordFileChange(
  strapi: Core.Strapi,
  fileId: unknown,
  kind: UnaskedKind,
): Promise<void> {
  const request = strapi.requestContext.get();
  if (request === undefined) return;
  const holders = (await holdersOf(strapi, fileId)).filter((holder) =>
    isRestrictedUse(strapi, holder),
  );
  if (holders.length === 0) return;
  const file = await rowsOf(strapi, FILE_UID).findOne({ where: { id: fileId }, select: ['name'] });
  const name = textOf(file, 'name');
  const places = await placesOf(strapi, holders);
  const by = { kind, userId: signedInUserId(request), reason: '' } as const;
  await inUnitOfWork(strapi, async (unit) => {
    const at = new Date();
    for (const { uid, documentId, attribute } of places) {
      const what = { uid, documentId, attribute: `${attribute}: ${name}`.slice(0, 255) };
      await recordAccess(unit, { ...by, ...what }, at);
    }
  });
}

interface FilePlace {
  readonly uid: string;
  readonly documentId: string;
  readonly attribute: string;
}

/** Draft and published rows of a language hold the same file: they are one place. */
async function placesOf(
  strapi: Core.Strapi,
  holders: readonly Holder[],
): Promise<readonly FilePlace[]> {
  const places = new Map<string, FilePlace>();
  for (const { uid, rowId, attribute } of holders) {
    const row = await rowsOf(strapi, uid).findOne({ where: { id: rowId }, select: ['documentId'] });
    const documentId = textOf(row, 'documentId');
    places.set([uid, documentId, attribute].join('/'), { uid, documentId, attribute });
  }
  return [...places.values()];
}
