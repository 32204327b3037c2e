import type { Core, UID } from '@strapi/strapi';

import type { Language } from '../../../../shared/language';
import type { Target, Verb } from './domain/plan/plan';

/** Something to publish or to take down. */
export interface Act {
  readonly verb: Verb;
  readonly target: Target;
}

/** Publishes or takes down. @returns how many rows that were */
export async function perform(strapi: Core.Strapi, { verb, target }: Act): Promise<number> {
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
export function withoutRequest<Result>(
  strapi: Core.Strapi,
  language: Language,
  work: () => Promise<Result>,
): Promise<Result> {
  const context = strapi.requestContext as unknown as RequestContext;
  return context.run({ state: {}, acceptsLanguages: () => TAGS[language] }, work);
}
