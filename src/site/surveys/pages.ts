import type { SiteReader } from '../reader';
import type { Page } from '../routes';
import type { SiteContext } from '../shapes';
import type { SiteAnswer } from '../site';
import { ELEMENT_POLICY } from './element';
import { renderSurveyList } from './list-page';
import { renderSurveyResults } from './results-page';
import { isAsked, renderSurvey } from './survey-page';

interface Desk {
  readonly site: SiteContext;
  readonly reader: SiteReader;
}

type SurveyPage = Extract<Page, { readonly kind: 'survey' | 'surveyResults' }>;

export async function surveyListPage({ site, reader }: Desk): Promise<string> {
  return renderSurveyList(site, { surveys: await reader.surveys.all(site.locale) });
}

/** The page of one survey, or of its results; null where that is not public. */
export async function surveyAnswer(page: SurveyPage, desk: Desk): Promise<SiteAnswer | null> {
  return page.kind === 'survey' ? askedAnswer(page.slug, desk) : resultsAnswer(page.slug, desk);
}

async function askedAnswer(slug: string, { site, reader }: Desk): Promise<SiteAnswer | null> {
  const survey = await reader.surveys.one(slug, site.locale);
  if (survey === null) return null;
  const element = isAsked(survey) ? await reader.surveys.element() : null;
  return {
    ...{ status: 200, html: renderSurvey(site, { survey, element }) },
    ...(element !== null && { policy: ELEMENT_POLICY }),
  };
}

async function resultsAnswer(slug: string, { site, reader }: Desk): Promise<SiteAnswer | null> {
  const { locale } = site;
  const results = await reader.surveys.results(slug, locale);
  if (results === null) return null;
  const actions = await reader.actionsOf({ type: 'survey', key: slug }, locale);
  return { status: 200, html: renderSurveyResults(site, { results, actions }) };
}
