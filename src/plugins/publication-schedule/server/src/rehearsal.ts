import type { Core } from '@strapi/strapi';

import { readerLanguage } from '../../../../shared/strapi/reader';
import { inUnitOfWork, type UnitOfWork } from '../../../../shared/strapi/unit-of-work';
import { perform, withoutRequest, type Act } from './act';
import { attentionOf } from './attention';
import type { PreviewReason } from './domain/preview/preview';

/** Thrown to undo a transaction in which nothing went wrong. */
class Undone extends Error {}

/** Runs the work and undoes everything it wrote. */
export async function undone<Result>(
  strapi: Core.Strapi,
  work: (unit: UnitOfWork) => Promise<Result>,
): Promise<Result> {
  let result: { readonly value: Result } | null = null;
  try {
    await inUnitOfWork(strapi, async (unit) => {
      result = { value: await work(unit) };
      throw new Undone();
    });
  } catch (error) {
    if (!(error instanceof Undone)) throw error;
  }
  if (result === null) throw new Error('A rehearsal came to no end.');
  return (result as { readonly value: Result }).value;
}

/**
 * Publishes and takes down in the order given, in one transaction that is undone: every rule of the
 * app and of every plugin is asked as it will be, and nothing comes of it. What is refused is undone
 * alone, so that the others still see what went before.
 *
 * @returns what stands against each, in the same order
 */
export function rehearse(
  strapi: Core.Strapi,
  acts: readonly Act[],
): Promise<readonly (readonly PreviewReason[])[]> {
  const language = readerLanguage(strapi);
  return withoutRequest(strapi, language, () =>
    undone(strapi, async (unit) => {
      const found: (readonly PreviewReason[])[] = [];
      for (const act of acts) found.push(await attempt(strapi, unit, act));
      return found;
    }),
  );
}

async function attempt(
  strapi: Core.Strapi,
  { trx }: UnitOfWork,
  act: Act,
): Promise<readonly PreviewReason[]> {
  await trx.raw('savepoint rehearsal');
  try {
    const entries = await perform(strapi, act);
    await trx.raw('release savepoint rehearsal');
    if (entries > 0) return [];
    return [{ code: 'SCHEDULE_NOTHING_PUBLISHED', severity: 'error', details: {} }];
  } catch (error) {
    await trx.raw('rollback to savepoint rehearsal');
    const reason = attentionOf(error);
    if (reason === null) throw error;
    return [{ ...reason, severity: 'error' }];
  }
}
