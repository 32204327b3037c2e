import type { Core, UID } from '@strapi/strapi';

import { rowsOf } from '../../../../../shared/strapi/rows';
import type { DuePlan } from '../domain/due/order';
import type { DocumentRef } from '../domain/plan/plan';
import type { KeptPlan } from '../store/plan-rows';

/** A due plan with its place in the order. */
export type OrderedPlan = DuePlan & { readonly kept: KeptPlan };

/**
 * What the documents of due plans refer to, as far as that is due too: only then does the order
 * matter. One question for each relation between types that are due together.
 */
export async function withDependencies(
  strapi: Core.Strapi,
  due: readonly KeptPlan[],
): Promise<readonly OrderedPlan[]> {
  const uids = [...new Set(due.map(({ plan }) => plan.target.uid))];
  const parents = new Map<string, DocumentRef[]>();
  for (const uid of uids) {
    for (const { name, target } of relationsTo(strapi, uid, uids)) {
      const ids = due.filter(({ plan }) => plan.target.uid === uid);
      await addParents(strapi, { uid, name, target }, documentIds(ids), parents);
    }
  }
  return due.map((kept) => {
    const { verb, target, plannedAt } = kept.plan;
    const dependsOn = parents.get(keyOf(target)) ?? [];
    return { ...{ id: kept.id, verb, document: target, plannedAt, dependsOn }, kept };
  });
}

function documentIds(plans: readonly KeptPlan[]): readonly string[] {
  return [...new Set(plans.map(({ plan }) => plan.target.documentId))];
}

/** A relation from one type to another. */
export interface Relation {
  readonly uid: string;
  readonly name: string;
  readonly target: string;
}

/** The other locales of a document are itself. */
const OTHER_LOCALES = 'localizations';

/** The relations that a type states itself to one of the types. */
export function relationsTo(
  strapi: Core.Strapi,
  uid: string,
  targets: readonly string[],
): readonly Relation[] {
  const schema = strapi.contentTypes[uid as UID.ContentType] as
    { readonly attributes: Readonly<Record<string, unknown>> } | undefined;
  return Object.entries(schema?.attributes ?? {}).flatMap(([name, attribute]) => {
    const { type, target, mappedBy } = attribute as {
      readonly type?: string;
      readonly target?: string;
      readonly mappedBy?: string;
    };
    const isRelation = type === 'relation' && name !== OTHER_LOCALES;
    const isStated = isRelation && mappedBy === undefined && target !== undefined;
    return isStated && targets.includes(target) ? [{ uid, name, target }] : [];
  });
}

/** SQLite takes a limited number of values in one question. */
const IDS_AT_ONCE = 500;

async function addParents(
  strapi: Core.Strapi,
  { uid, name, target }: Relation,
  ids: readonly string[],
  parents: Map<string, DocumentRef[]>,
): Promise<void> {
  for (let start = 0; start < ids.length; start += IDS_AT_ONCE) {
    const rows = await rowsOf(strapi, uid).findMany({
      where: { documentId: { $in: ids.slice(start, start + IDS_AT_ONCE) }, publishedAt: null },
      ...{ select: ['documentId'], populate: { [name]: { select: ['documentId'] } } },
    });
    for (const row of rows) {
      const key = keyOf({ uid, documentId: String(row['documentId']) });
      const found = [row[name]].flat().filter(isRow);
      const refs = found.map((parent) => ({ uid: target, documentId: String(parent.documentId) }));
      parents.set(key, [...(parents.get(key) ?? []), ...refs]);
    }
  }
}

function isRow(value: unknown): value is { readonly documentId: unknown } {
  return typeof value === 'object' && value !== null && 'documentId' in value;
}

function keyOf({ uid, documentId }: DocumentRef): string {
  return `${uid} ${documentId}`;
}
