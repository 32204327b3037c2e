import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { rowsOf, type Row } from '../../shared/strapi/rows';
import { inUnitOfWork } from '../../shared/strapi/unit-of-work';
import { accessReason, REASON_LENGTH, recordAccess, type AccessKind } from '../access-log';
import { modelLookup } from '../content-types';
import { conditionPopulate, documentPermissions } from '../document-permissions';
import { DEFAULT_LOCALE } from '../locales';
import { isRestricted } from '../schema';
import type { StaffRoute } from '../staff-actions';
import { bodyOf, signedInUserId } from '../staff-request';
import { staffRefusal } from '../staff-messages';
import { readRestrictedRequest, restrictedResponse, writeRestrictedRequest } from './contracts';

const PATH = '/transparency/restricted/:uid/:documentId/:attribute';

interface Place {
  readonly uid: UID.ContentType;
  readonly documentId: string;
  readonly attribute: string;
}

/** Reading and changing one restricted attribute: with a permission, a reason, and an entry in the log. */
export function restrictedRoutes(strapi: Core.Strapi): readonly StaffRoute[] {
  return [
    {
      method: 'POST',
      path: PATH,
      permission: 'readRestricted',
      async answer(ctx) {
        const { reason } = bodyOf(strapi, ctx, readRestrictedRequest);
        const value = await onRecord(strapi, ctx, { kind: 'read', reason }, (row, place) =>
          Promise.resolve(row[place.attribute] ?? null),
        );
        answerUncached(ctx, value);
      },
    },
    {
      method: 'PUT',
      path: PATH,
      permission: 'writeRestricted',
      async answer(ctx) {
        const { reason, value } = bodyOf(strapi, ctx, writeRestrictedRequest);
        const kind = { kind: 'write', reason } as const;
        const stored = await onRecord(
          strapi,
          ctx,
          kind,
          async (_row, { uid, documentId, attribute }) => {
            const data = { [attribute]: value ?? null };
            await strapi
              .documents(uid)
              .update({ documentId, locale: DEFAULT_LOCALE, data: data as never });
            return value ?? null;
          },
        );
        answerUncached(ctx, stored);
      },
    },
  ];
}

/** The log entry and what it is about commit together: nobody sees a value without leaving one. */
async function onRecord(
  strapi: Core.Strapi,
  ctx: Context,
  { kind, reason }: { readonly kind: AccessKind; readonly reason: string },
  work: (row: Row, place: Place) => Promise<unknown>,
): Promise<unknown> {
  const place = placeOf(strapi, ctx);
  return inUnitOfWork(strapi, async (unit) => {
    const access = {
      ...place,
      kind,
      userId: signedInUserId(ctx),
      reason: reasonOf(strapi, reason),
    };
    await recordAccess(unit, access, new Date());
    return work(await permittedRow(strapi, ctx, place, kind), place);
  });
}

function placeOf(strapi: Core.Strapi, ctx: Context): Place {
  const { uid = '', documentId = '', attribute = '' } = ctx.params as Partial<Place>;
  const schema =
    uid in strapi.contentTypes && uid.startsWith('api::') ? modelLookup(strapi)(uid) : null;
  const found = Object.hasOwn(schema?.attributes ?? {}, attribute)
    ? schema?.attributes[attribute]
    : undefined;
  if (!found || !isRestricted(found)) throw staffRefusal(strapi, 'RESTRICTED_NOT_FOUND');
  return { uid: uid as UID.ContentType, documentId, attribute };
}

function reasonOf(strapi: Core.Strapi, reason: string): string {
  const text = accessReason(reason);
  if (text === null) throw staffRefusal(strapi, 'ACCESS_REASON_NEEDED', REASON_LENGTH);
  return text;
}

/** The row, where the user may read (or change) that very document at all. */
export async function permittedRow(
  strapi: Core.Strapi,
  ctx: Context,
  { uid, documentId }: Pick<Place, 'uid' | 'documentId'>,
  kind: AccessKind,
): Promise<Row> {
  const rows = await rowsOf(strapi, uid).findMany({
    where: { documentId },
    orderBy: { id: 'asc' },
    populate: conditionPopulate(strapi, uid),
  });
  const row = rows.find(({ locale }) => locale === DEFAULT_LOCALE) ?? rows[0];
  if (!row) throw staffRefusal(strapi, 'RESTRICTED_NOT_FOUND');
  const permissions = documentPermissions(strapi, uid, ctx.state.userAbility);
  const may = kind === 'write' ? permissions.mayUpdate(row) : permissions.mayRead(row);
  if (!may) throw staffRefusal(strapi, 'RESTRICTED_NOT_FOUND');
  return row;
}

function answerUncached(ctx: Context, value: unknown): void {
  ctx.set('Cache-Control', 'no-store');
  ctx.body = restrictedResponse.parse({ value });
}
