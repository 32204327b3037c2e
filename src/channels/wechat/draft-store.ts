import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { OwnTables } from '../../shared/strapi/own-tables';
import { inUnitOfWork, type UnitOfWork } from '../../shared/strapi/unit-of-work';

const DRAFTS = 'wechat_drafts';
const COVERS = 'wechat_covers';

/** Which drafts were made, so that none is made twice, and which cover the account has. */
export const wechatTables: OwnTables = {
  owner: 'wechat',
  migrations: [
    {
      name: '0001-wechat',
      async up(_schema, unit) {
        await unit.schema().createTable(DRAFTS, (table) => {
          table.string('app_id', 64).notNullable();
          table.string('type_uid', 120).notNullable();
          table.string('document_id', 40).notNullable();
          table.string('locale', 10).notNullable();
          table.integer('revision').notNullable();
          table.string('claim', 40).notNullable();
          table.string('claimed_at', 30).notNullable();
          table.string('media_id', 200);
          table.string('made_at', 30);
          table.integer('made_by').notNullable();
          table.primary(['app_id', 'type_uid', 'document_id', 'locale', 'revision']);
        });
        await unit.schema().createTable(COVERS, (table) => {
          table.string('app_id', 64).notNullable();
          table.string('cover', 40).notNullable();
          table.string('media_id', 200).notNullable();
          table.primary(['app_id', 'cover']);
        });
      },
    },
  ],
};

/** What a draft is made of: the same twice is the same draft. */
export interface DraftKey {
  readonly appId: string;
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string;
  readonly revision: number;
}

export interface Claimant {
  /** Unique. */
  readonly claim: string;
  readonly by: number;
  readonly at: Date;
}

export type Claimed =
  | { readonly kind: 'mine' }
  | { readonly kind: 'made'; readonly mediaId: string; readonly madeAt: string }
  /** Another process is about it. */
  | { readonly kind: 'underway' };

/** So long the same draft is not made again: by then somebody who asks for it wants another one. */
export const SAME_DRAFT_MS = 10 * 60_000;
/** Longer than all calls that a draft takes: whoever claimed it is gone. */
const CLAIM_LASTS_MS = 2 * 60_000;

interface DraftRow {
  readonly claim: string;
  readonly media_id: string | null;
  readonly made_at: string | null;
}

/** Takes the making of a draft upon itself, unless somebody has, or has just done it. */
export function claimDraft(
  strapi: Core.Strapi,
  key: DraftKey,
  { claim, by, at }: Claimant,
): Promise<Claimed> {
  const before = (milliseconds: number) => new Date(at.getTime() - milliseconds).toISOString();
  const fresh = { claim, claimed_at: at.toISOString(), made_by: by, media_id: null, made_at: null };
  return inUnitOfWork(strapi, async (unit) => {
    await unit
      .table(DRAFTS)
      .insert({ ...columnsOf(key), ...fresh })
      .onConflict()
      .ignore();
    const isGone = (query: Knex.QueryBuilder): void => {
      void query.whereNull('media_id').andWhere('claimed_at', '<', before(CLAIM_LASTS_MS));
    };
    const isFree = (query: Knex.QueryBuilder): void => {
      void query.where(isGone).orWhere('made_at', '<', before(SAME_DRAFT_MS));
    };
    await draftIn(unit, key).andWhere(isFree).update(fresh);
    const row = await draftIn(unit, key).first<DraftRow | undefined>(
      ...['claim', 'media_id', 'made_at'],
    );
    if (row?.claim === claim) return { kind: 'mine' };
    if (row === undefined || row.media_id === null) return { kind: 'underway' };
    return { kind: 'made', mediaId: row.media_id, madeAt: row.made_at ?? '' };
  });
}

/** Notes the draft that was made under a claim. */
export async function keepDraft(
  strapi: Core.Strapi,
  key: DraftKey,
  made: { readonly claim: string; readonly mediaId: string; readonly at: Date },
): Promise<void> {
  const { claim, mediaId, at } = made;
  await inUnitOfWork(strapi, (unit) =>
    draftIn(unit, key).andWhere({ claim }).update({ media_id: mediaId, made_at: at.toISOString() }),
  );
}

/** Gives a claim back, so that the next attempt need not wait. */
export async function releaseDraft(
  strapi: Core.Strapi,
  key: DraftKey,
  claim: string,
): Promise<void> {
  await inUnitOfWork(strapi, (unit) => draftIn(unit, key).andWhere({ claim }).delete());
}

export async function keptCover(
  strapi: Core.Strapi,
  appId: string,
  cover: string,
): Promise<string | null> {
  const row: { media_id: string } | undefined = await inUnitOfWork(strapi, (unit) =>
    unit.table(COVERS).where({ app_id: appId, cover }).first('media_id'),
  );
  return row?.media_id ?? null;
}

export async function keepCover(
  strapi: Core.Strapi,
  {
    appId,
    cover,
    mediaId,
  }: { readonly appId: string; readonly cover: string; readonly mediaId: string },
): Promise<void> {
  await inUnitOfWork(strapi, (unit) =>
    unit
      .table(COVERS)
      .insert({ app_id: appId, cover, media_id: mediaId })
      .onConflict(['app_id', 'cover'])
      .merge(['media_id']),
  );
}

const draftIn = (unit: UnitOfWork, key: DraftKey) => unit.table(DRAFTS).where(columnsOf(key));

function columnsOf({ appId, uid, documentId, locale, revision }: DraftKey) {
  return { app_id: appId, type_uid: uid, document_id: documentId, locale, revision };
}
