import type { Core } from '@strapi/strapi';
import { rowsOf, type Row } from '../shared/strapi/rows';
import { inUnitOfWork } from '../shared/strapi/unit-of-work';
import { apiTypeUids, modelLookup } from './content-types';
import { conditionPopulate, documentPermissions } from './document-permissions';
import { FILE_UID, mediaAttributes } from './media';
import { staffRefusal } from './staff-messages';
import { staffPermissions } from './staff-permissions';

/** A row of a content type of ours that holds a file. */
export interface Holder {
  readonly uid: string;
  readonly rowId: number;
  readonly attribute: string;
}

interface Ability {
  can(action: string): boolean;
}

/**
 * Strapi lets whoever may upload give any file of the media library another content, name or text.
 * What a document holds changes that document, so it takes the right to change it; a restricted
 * file takes the permission for restricted content besides. Code that acts in nobody's name, such
 * as the seed, is not asked.
 *
 * @throws 403 naming the file
 */
export async function checkFileChange(strapi: Core.Strapi, fileId: unknown): Promise<void> {
  const request = strapi.requestContext.get();
  if (request === undefined) return;
  const holders = await holdersOf(strapi, fileId);
  if (holders.length === 0) return;
  const ability: unknown = request.state.userAbility;
  if (!(await mayUpdateAll(strapi, ability, holders))) {
    throw await refused(strapi, 'FILE_OF_OTHERS_FORBIDDEN', fileId);
  }
  const isRestricted = holders.some((holder) => isRestrictedUse(strapi, holder));
  if (isRestricted && !(isAbility(ability) && ability.can(staffPermissions.writeRestricted))) {
    throw await refused(strapi, 'FILE_RESTRICTED_FORBIDDEN', fileId);
  }
}

/** Where a file is attached. */
export async function holdersOf(strapi: Core.Strapi, fileId: unknown): Promise<readonly Holder[]> {
  const id = Number(fileId);
  if (!Number.isSafeInteger(id)) return [];
  const rows: readonly Holder[] = await inUnitOfWork(strapi, (unit) =>
    unit
      .table('files_related_mph')
      .where({ file_id: id })
      .whereIn('related_type', [...apiTypeUids(strapi)])
      .distinct('related_type as uid', 'related_id as rowId', 'field as attribute'),
  );
  return rows;
}

export function isRestrictedUse(strapi: Core.Strapi, { uid, attribute }: Holder): boolean {
  return mediaAttributes(modelLookup(strapi)(uid), 'restricted').includes(attribute);
}

async function mayUpdateAll(
  strapi: Core.Strapi,
  ability: unknown,
  holders: readonly Holder[],
): Promise<boolean> {
  if (!isAbility(ability)) return false;
  const uids = new Set(holders.map(({ uid }) => uid));
  for (const uid of uids) {
    const ids = holders.filter((holder) => holder.uid === uid).map(({ rowId }) => rowId);
    const { mayUpdate } = documentPermissions(strapi, uid, ability);
    if (!(await heldBy(strapi, uid, ids)).every(mayUpdate)) return false;
  }
  return true;
}

function heldBy(strapi: Core.Strapi, uid: string, ids: readonly number[]): Promise<readonly Row[]> {
  const populate = conditionPopulate(strapi, uid);
  return rowsOf(strapi, uid).findMany({ where: { id: { $in: [...ids] } }, populate });
}

function isAbility(value: unknown): value is Ability {
  return (
    typeof value === 'object' && value !== null && 'can' in value && typeof value.can === 'function'
  );
}

async function refused(
  strapi: Core.Strapi,
  code: 'FILE_OF_OTHERS_FORBIDDEN' | 'FILE_RESTRICTED_FORBIDDEN',
  fileId: unknown,
): Promise<Error> {
  const file = await rowsOf(strapi, FILE_UID).findOne({ where: { id: fileId }, select: ['name'] });
  return staffRefusal(strapi, code, { name: String(file?.['name']) });
}
