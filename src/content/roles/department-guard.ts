import type { Core, UID } from '@strapi/strapi';
import { rowsOf } from '../../shared/strapi/rows';
import { inUnitOfWork } from '../../shared/strapi/unit-of-work';
import { conditionPopulate, documentPermissions } from '../document-permissions';
import type { Middleware } from '../document-action';
import { isRecord } from '../row';
import { staffRefusal } from '../staff-messages';

const WRITES: ReadonlySet<string> = new Set([
  'create',
  'update',
  'clone',
  'discardDraft',
  'delete',
]);

/**
 * Holds the conditions of permissions where Strapi forgets them: it never looks at a document that
 * was just created, at where an update moved one, or at the document behind a new translation. So a
 * department head could write another department's content, or give his own away.
 *
 * Speaks only while a signed-in admin user's request runs; commands and jobs answer for themselves.
 */
export function createDepartmentGuard(strapi: Core.Strapi): Middleware {
  return async (context, next) => {
    const ability = abilityOf(strapi);
    const { uid, action } = context;
    if (ability === undefined || !WRITES.has(action) || !isConditional(strapi, uid, ability)) {
      return next();
    }
    const { documentId } = context.params as { readonly documentId?: string };
    return inUnitOfWork(strapi, async () => {
      if (documentId !== undefined) await assertOwn(strapi, { uid, documentId, ability });
      const saved = await next();
      const savedId = isRecord(saved) ? saved['documentId'] : undefined;
      if (action !== 'delete' && typeof savedId === 'string') {
        await assertOwn(strapi, { uid, documentId: savedId, ability });
      }
      return saved;
    });
  };
}

interface Asked {
  readonly uid: UID.ContentType;
  readonly documentId: string;
  readonly ability: Ability;
}

/** The part of an ability that says what its rules ask of a document. */
interface Ability {
  rulesFor(action: string, subject: string): readonly { readonly conditions?: unknown }[];
}

function isConditional(strapi: Core.Strapi, uid: string, ability: Ability): boolean {
  if (!('ownerDepartment' in (strapi.contentTypes[uid as UID.ContentType]?.attributes ?? {}))) {
    return false;
  }
  return ability
    .rulesFor('plugin::content-manager.explorer.update', uid)
    .some(({ conditions }) => JSON.stringify(conditions ?? null).includes('ownerDepartment'));
}

/** Every row of the document must be one that the user may change. */
async function assertOwn(strapi: Core.Strapi, { uid, documentId, ability }: Asked): Promise<void> {
  const rows = await rowsOf(strapi, uid).findMany({
    where: { documentId, publishedAt: null },
    populate: conditionPopulate(strapi, uid),
  });
  const { mayUpdate } = documentPermissions(strapi, uid, ability);
  if (!rows.every(mayUpdate)) throw staffRefusal(strapi, 'DEPARTMENT_FORBIDDEN');
}

function abilityOf(strapi: Core.Strapi): Ability | undefined {
  const ability: unknown = strapi.requestContext.get()?.state.userAbility;
  return isAbility(ability) ? ability : undefined;
}

function isAbility(value: unknown): value is Ability {
  return isRecord(value) && typeof value['rulesFor'] === 'function';
}
