import type { Core } from '@strapi/strapi';
import { z } from 'zod';

import { OEMBED, type OEmbedResponse } from '../../../contracts/public/embed';
import { wordsIn } from '../../../domain/definition/words';
import { LANGUAGES, languageOf } from '../../../domain/messages/sentence';
import { publicOrigin } from '../../../../../shared/strapi/public-origin';
import { inputOf } from '../../../../../shared/strapi/request-input';
import { frameCode } from '../page/frame-code';
import { surveyRefusal } from '../submission/survey-refusal';
import { publicSurvey } from './definition-answer';
import { seeSurvey } from './survey-cache';

/** CSS pixels that a form wants; a page may give it less, and it is moved inside its frame. */
const SIZE = { width: 640, height: 800 };
const LEAST = 200;
const CACHE_SECONDS = 3600;

const pixels = (wanted: number) =>
  z.coerce
    .number()
    .int()
    .min(LEAST)
    .max(10_000)
    .default(wanted)
    .transform((most) => Math.min(most, wanted));

const query = z.strictObject({
  url: z.string().max(2000),
  maxwidth: pixels(SIZE.width),
  maxheight: pixels(SIZE.height),
  format: z.literal('json').default('json'),
});

/** Fields whose wrong value has its own answer by the standard: XML is not made. */
const FORMATS = 'json';

/**
 * How another site may show a survey whose address somebody pasted into it (oEmbed 1.0, type `rich`).
 * It has to be among the origins that the survey lets frame it.
 *
 * @throws SURVEY_NOT_FOUND for addresses that are no survey of this server
 */
export async function readOEmbed(
  strapi: Core.Strapi,
  asked: unknown,
  now: Date,
): Promise<OEmbedResponse> {
  const { url, maxwidth, maxheight } = inputOf(query, asked, ({ field }) =>
    field === 'format'
      ? surveyRefusal('SURVEY_FORMAT_UNKNOWN', { allowed: FORMATS })
      : surveyRefusal('SURVEY_QUERY_INVALID', { field, allowed: ALLOWED[field] ?? PARAMETERS }),
  );
  const origin = publicOrigin(strapi);
  const address = URL.canParse(url) ? new URL(url) : null;
  const slug = /^\/s\/([a-z0-9-]{1,100})\/?$/.exec(address?.pathname ?? '')?.[1];
  const isOurs = address !== null && origin !== '' && address.origin === origin;
  const survey = isOurs && slug !== undefined ? await seeSurvey(strapi, slug) : null;
  if (survey === null || publicSurvey(survey, now) === null) {
    throw surveyRefusal('SURVEY_NOT_FOUND');
  }
  const { title, defaultLocale } = survey.present.definition;
  const lang = LANGUAGES.find((one) => one === address?.searchParams.get('lang'));
  const named = wordsIn(title, lang ?? languageOf(defaultLocale), defaultLocale);
  const page = `${origin}/s/${survey.run.slug}${lang === undefined ? '' : `?lang=${lang}`}`;
  const size = { width: maxwidth, height: maxheight };
  return {
    ...{ version: '1.0', type: 'rich', title: named, ...size },
    ...{ provider_url: origin, cache_age: CACHE_SECONDS },
    html: frameCode(page, named, size),
  };
}

/** Where that is asked; null for a server that does not know its own address. */
export function oEmbedAddress(strapi: Core.Strapi, slug: string): string | null {
  const origin = publicOrigin(strapi);
  if (origin === '') return null;
  const prefix = strapi.config.get<string>('api.rest.prefix', '/api');
  const url = encodeURIComponent(`${origin}/s/${slug}`);
  return `${origin}${prefix}/surveys/${OEMBED}?url=${url}`;
}

const PARAMETERS = 'url, maxwidth, maxheight, format';
const ALLOWED: Readonly<Record<string, string>> = {
  url: 'https://…/s/…',
  maxwidth: `${LEAST}–10000`,
  maxheight: `${LEAST}–10000`,
};
