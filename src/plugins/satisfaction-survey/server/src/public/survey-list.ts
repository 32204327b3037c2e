import type { Core } from '@strapi/strapi';

import type { SurveyListEntry, SurveyListResponse } from '../../../contracts/public/survey-list';
import { wordsIn } from '../../../domain/definition/words';
import { publicOrigin } from '../../../../../shared/strapi/public-origin';
import { closingOf } from '../domain/lifecycle/run';
import { listingOf, type Listed } from '../domain/lifecycle/listing';
import { headsOf, type SurveyHead } from './survey-heads';
import { listQueryOf } from './list-query';
import { seeSurveys, type ListableSurvey } from './survey-cache';

/** What everybody may find. @throws SURVEY_QUERY_INVALID */
export async function listSurveys(
  strapi: Core.Strapi,
  query: unknown,
  now: Date,
): Promise<SurveyListResponse> {
  const { surveys, ...languages } = await seeSurveys(strapi);
  const { locale, start, limit, pagination } = listQueryOf(query, languages);
  const listed = listingOf(surveys, now);
  const shown = listed.slice(start, start + limit);
  const heads = await headsOf(
    strapi,
    shown.map(({ run }) => run.revision),
  );
  const data = shown.flatMap((survey) => {
    const head = heads.get(survey.run.revision);
    return head === undefined ? [] : [entryOf(strapi, survey, { head, locale })];
  });
  return { data, meta: { pagination: pagination(listed.length) } };
}

function entryOf(
  strapi: Core.Strapi,
  { run, state, resultsAt }: Listed<ListableSurvey>,
  { head, locale }: { readonly head: SurveyHead; readonly locale: string },
): SurveyListEntry {
  const { slug, access, opensAt, closesAt } = run;
  const { title, purpose = {}, under14, defaultLocale } = head;
  const origin = publicOrigin(strapi);
  const api = `${origin}${strapi.config.get<string>('api.rest.prefix', '/api')}/surveys/${slug}`;
  const why = wordsIn(purpose, locale, defaultLocale);
  return {
    ...{ slug, title: wordsIn(title, locale, defaultLocale), purpose: why === '' ? null : why },
    ...{ state, access, under14, opensAt, closesAt },
    closedAt: state === 'closed' ? closingOf(run) : null,
    resultsPublishedAt: resultsAt,
    links: {
      page: `${origin}/s/${slug}?lang=${encodeURIComponent(locale)}`,
      definition: api,
      results: resultsAt === null ? null : `${api}/results`,
    },
  };
}
