import type { Core } from '@strapi/strapi';
import type { Locale } from '../content/locales';
import { publicAnswers } from '../content/public-api/answers';

/** How the school is called in a language; empty before it has said so. */
export async function schoolName(strapi: Core.Strapi, locale: Locale): Promise<string> {
  return (await schoolFacts(strapi, locale)).name;
}

export interface SchoolFacts {
  readonly name: string;
  /** An identifier such as `CC-BY-4.0`; null where none is named. */
  readonly license: string | null;
  readonly creditCode: string | null;
  readonly ocidPrefix: string | null;
}

/** What the public knows of the school that its data name. */
export async function schoolFacts(strapi: Core.Strapi, locale: Locale): Promise<SchoolFacts> {
  const answer = await publicAnswers(strapi, 'api::school.school').one(undefined, { locale });
  const text = (name: string) => {
    const value = answer?.data[name];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  return {
    ...{ name: text('name') ?? '', license: text('dataLicense') },
    ...{ creditCode: text('unifiedSocialCreditCode'), ocidPrefix: text('ocidPrefix') },
  };
}
