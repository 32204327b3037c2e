import type { Core } from '@strapi/strapi';
import type { Locale } from '../../content/locales';
import { publicAnswers } from '../../content/public-api/answers';
import { DEFAULT_TIME_ZONE } from '../../site/dates';
import { parseSchool } from '../../site/parse';

/** What the public knows of the school that an endpoint of Open311 names. */
export interface JurisdictionFacts {
  readonly jurisdictionId: string | null;
  readonly name: string;
  readonly timeZone: string;
  /** Of its disclosure office: telephone and mail */
  readonly contact: readonly string[];
}

export async function jurisdictionFacts(
  strapi: Core.Strapi,
  locale: Locale,
): Promise<JurisdictionFacts> {
  const asked = { locale, populate: '*' };
  const row = (await publicAnswers(strapi, 'api::school.school').one(undefined, asked))?.data;
  const school = parseSchool(row);
  const id = row?.['jurisdictionId'];
  return {
    jurisdictionId: typeof id === 'string' && id !== '' ? id : null,
    name: school?.name ?? '',
    timeZone: school?.timeZone ?? DEFAULT_TIME_ZONE,
    contact: [school?.office.phone, school?.office.email].filter((way) => typeof way === 'string'),
  };
}
