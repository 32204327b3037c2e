import type { Core, UID } from '@strapi/strapi';

import { readerLanguage, type Language } from '../../../../shared/strapi/reader';
import { inUnitOfWork, type UnitOfWork } from '../../../../shared/strapi/unit-of-work';
import { attentionOf } from './attention';
import type { Target, Verb } from './domain/plan/plan';
import type { PreviewReason } from './domain/preview/preview';

/** Something to publish or to take down. */
export interface Act {
  readonly verb: Verb;
  readonly target: Target;
}

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

async function perform(strapi: Core.Strapi, { verb, target }: Act): Promise<number> {
  const { uid, documentId, locale } = target;
  const documents = strapi.documents(uid as UID.ContentType);
  const which = { documentId, ...(locale === null ? {} : { locale }) };
  const { entries } =
    verb === 'publish' ? await documents.publish(which) : await documents.unpublish(which);
  return entries.length;
}

const TAGS: Readonly<Record<Language, string>> = { 'zh-Hans': 'zh-Hans', zh: 'zh-TW', en: 'en' };

interface RequestContext {
  run<Result>(store: object, work: () => Promise<Result>): Promise<Result>;
}

/**
 * As a run will be: no request is there and nobody is signed in, whose rights some rules would look
 * at. Only the language of whoever asks stays.
 */
function withoutRequest<Result>(
  strapi: Core.Strapi,
  language: Language,
  work: () => Promise<Result>,
): Promise<Result> {
  const context = strapi.requestContext as unknown as RequestContext;
  return context.run({ state: {}, acceptsLanguages: () => TAGS[language] }, work);
}
