import type { Core } from '@strapi/strapi';
import { inUnitOfWork } from '../shared/strapi/unit-of-work';

/**
 * Lets one publication of a type run at a time until the transaction ends: two neighbouring months
 * published at the same moment would each be checked against the other's old figures. SQLite has
 * one writer anyway.
 */
export async function lockType(strapi: Core.Strapi, uid: string): Promise<void> {
  if (strapi.db.dialect.client !== 'postgres') return;
  await inUnitOfWork(strapi, async (work) => {
    await work.trx.raw('select pg_advisory_xact_lock(hashtext(?))', [`publish:${uid}`]);
  });
}
