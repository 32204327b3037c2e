import type { Core } from '@strapi/strapi';

import { rowsOf } from '../../../../../shared/strapi/rows';
import { coveredModel, schemaOf } from '../content/model';
import { policiesFor } from '../gated-types';
import { otherError, told } from '../refusals';
import { documentInGate } from './passage';

/** What moves a row to another document, or makes another row of it. */
const IDENTITY = ['documentId', 'locale', 'publishedAt'] as const;

interface WriteEvent {
  readonly model: { readonly uid: string };
  readonly params: { readonly where?: unknown; readonly data?: unknown };
}

type Values = Readonly<Record<string, unknown>>;

/**
 * The second line, below the document service: rows of gated types become public, and public rows
 * change in what an approval covers, inside the gate only. It stops `strapi.db.query`; the database's
 * own console it cannot stop.
 */
export function guardRows(strapi: Core.Strapi): void {
  const create = guarded(strapi, async ({ params }) => {
    if (valuesOf(params.data).some(({ publishedAt }) => isSet(publishedAt))) throw refused(strapi);
  });
  const update = guarded(strapi, async ({ model, params }) => {
    const [data = {}] = valuesOf(params.data);
    if (isSet(data['publishedAt'])) throw refused(strapi);
    if (
      touches(strapi, model.uid, data) &&
      (await hitsPublished(strapi, model.uid, params.where))
    ) {
      throw refused(strapi);
    }
  });
  strapi.db.lifecycles.subscribe({
    ...{ beforeCreate: create, beforeCreateMany: create },
    ...{ beforeUpdate: update, beforeUpdateMany: update },
  });
}

function guarded(strapi: Core.Strapi, check: (event: WriteEvent) => Promise<void>) {
  return async (event: WriteEvent): Promise<void> => {
    const { uid } = event.model;
    const isType = uid.startsWith('api::') || uid.startsWith('plugin::');
    if (!isType || documentInGate() !== null || !hasDrafts(strapi, uid)) return;
    try {
      if ((await policiesFor(strapi, uid)).length > 0) await check(event);
    } catch (error) {
      throw told(strapi, error);
    }
  };
}

function hasDrafts(strapi: Core.Strapi, uid: string): boolean {
  const isType = Object.hasOwn(strapi.contentTypes, uid);
  return isType && schemaOf(strapi, uid).options?.draftAndPublish === true;
}

/** Whether the data writes anything that an approval covers. */
function touches(strapi: Core.Strapi, uid: string, data: Values): boolean {
  const { attributes } = coveredModel(strapi, uid).model;
  return Object.keys(data).some(
    (name) => Object.hasOwn(attributes, name) || IDENTITY.some((own) => own === name),
  );
}

async function hitsPublished(strapi: Core.Strapi, uid: string, where: unknown): Promise<boolean> {
  const published = { publishedAt: { $notNull: true } };
  const both = where === undefined ? published : { $and: [where, published] };
  return (await rowsOf(strapi, uid).count({ where: both })) > 0;
}

function valuesOf(data: unknown): readonly Values[] {
  const entries: readonly unknown[] = Array.isArray(data) ? data : [data];
  return entries.filter((entry): entry is Values => typeof entry === 'object' && entry !== null);
}

function isSet(value: unknown): boolean {
  return value !== null && value !== undefined;
}

function refused(strapi: Core.Strapi): Error {
  return otherError(strapi, 'APPROVAL_DIRECT_WRITE');
}
