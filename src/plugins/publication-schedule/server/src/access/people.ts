import { setImmediate } from 'node:timers/promises';

import type { Core } from '@strapi/strapi';

import { pluginService } from '../../../../../shared/strapi/plugin-service';
import { rowsOf, textOf } from '../../../../../shared/strapi/rows';
import { PERMISSIONS } from '../../../permissions';
import { isSchedulable } from '../content/types';
import type { Access } from './access';

const READ = 'plugin::content-manager.explorer.read';
/** No school has more documents of one type that a department owns. */
const MOST_DOCUMENTS = 10_000;

/** What a user's roles come to, as Strapi keeps it. */
export interface Ability {
  can(action: string): boolean;
  rulesFor(action: string, subject: string): readonly { readonly conditions?: unknown }[];
}

type Verb = 'read' | 'publish';
type Query = Readonly<Record<string, unknown>>;

interface Checker {
  readonly cannot: Record<Verb, () => boolean>;
  readonly sanitizedQuery: Record<Verb, (query: Query) => Promise<Query>>;
}

interface Checkers {
  create(who: { userAbility: Ability; model: string }): Checker;
}

interface QueryParams {
  transform(uid: string, query: Query): Query;
}

/** What a person may do; of many documents at once where many are about to go out. */
export interface PersonAccess extends Access {
  /** Which of the documents may be published: each by its id, and by its id and locale. */
  publishableAmong(uid: string, documentIds: readonly string[]): Promise<ReadonlySet<string>>;
}

/** What an admin user may do: Strapi's own permissions, the conditions of their roles included. */
export function accessOfPerson(strapi: Core.Strapi, userAbility: Ability): PersonAccess {
  const checkers = pluginService<Checkers>(strapi, 'content-manager', 'permission-checker');
  const checkerOf = (uid: string) => checkers.create({ userAbility, model: uid });

  /** Drafts that the verb is allowed for, as the database finds them by the conditions. */
  async function allowed(uid: string, verb: Verb, where: Query, limit?: number) {
    const query = await checkerOf(uid).sanitizedQuery[verb]({});
    const params = strapi.get<QueryParams>('query-params').transform(uid, query);
    return rowsOf(strapi, uid).findMany({
      where: { $and: [params['where'] ?? {}, where] },
      ...{ select: ['documentId', 'locale'], ...(limit === undefined ? {} : { limit }) },
    });
  }

  const may = (uid: string, verb: Verb) =>
    isSchedulable(strapi, uid) && !checkerOf(uid).cannot[verb]();

  return {
    mayReadPlans: userAbility.can(PERMISSIONS.readPlans),
    maySchedule: userAbility.can(PERMISSIONS.makePlans),
    mayAdopt: userAbility.can(PERMISSIONS.adoptPlans),
    sightOf(uid) {
      if (!may(uid, 'read')) return 'none';
      return userAbility.rulesFor(READ, uid).every(hidesDocuments) ? 'some' : 'all';
    },
    async readableIds(uid) {
      if (!may(uid, 'read')) return [];
      const rows = await allowed(uid, 'read', { publishedAt: null }, MOST_DOCUMENTS);
      return [...new Set(rows.map((row) => String(row['documentId'])))];
    },
    async mayRead({ uid, documentId }) {
      return may(uid, 'read') && (await allowed(uid, 'read', { documentId }, 1)).length > 0;
    },
    mayPublishSome: (uid) => may(uid, 'publish'),
    async mayPublish({ uid, documentId, locale }) {
      const where = { documentId, publishedAt: null, ...(locale === null ? {} : { locale }) };
      return may(uid, 'publish') && (await allowed(uid, 'publish', where, 1)).length > 0;
    },
    async publishableAmong(uid, documentIds) {
      if (!may(uid, 'publish')) return new Set();
      const where = { documentId: { $in: [...documentIds] }, publishedAt: null };
      const rows = await allowed(uid, 'publish', where);
      return new Set(
        rows.flatMap((row) => {
          const documentId = textOf(row, 'documentId');
          return [documentId, `${documentId} ${textOf(row, 'locale')}`];
        }),
      );
    },
  };
}

interface Permissions {
  findUserPermissions(user: object): Promise<readonly object[]>;
  readonly engine: {
    /** Makes an ability of permissions for whoever owns them, whether or not a token holds them. */
    generateTokenAbility(permissions: readonly object[], owner: object): Promise<Ability>;
  };
}

/**
 * What somebody may do who is not signed in here; null where there is nobody, or they are shut out.
 * Reading hundreds of permissions and making an ability of them are much work without a pause: the
 * event loop turns between the two and afterwards.
 */
export async function accessOfUser(
  strapi: Core.Strapi,
  userId: number,
): Promise<PersonAccess | null> {
  const user = await rowsOf(strapi, 'admin::user').findOne({
    where: { id: userId },
    populate: { roles: true },
  });
  if (user === null || user['isActive'] !== true || user['blocked'] === true) return null;
  const permissions = strapi.service('admin::permission') as unknown as Permissions;
  const own = await permissions.findUserPermissions(user);
  await setImmediate();
  const ability = await permissions.engine.generateTokenAbility(own, user);
  await setImmediate();
  return accessOfPerson(strapi, ability);
}

/** Strapi puts the languages of a role into every rule; they hide no document. */
function hidesDocuments({ conditions }: { readonly conditions?: unknown }): boolean {
  if (typeof conditions !== 'object' || conditions === null) return false;
  return Object.entries(conditions).some(([key, value]) =>
    key.startsWith('$')
      ? [value].flat().some((part) => hidesDocuments({ conditions: part }))
      : key !== 'locale',
  );
}
