import type { Core, UID } from '@strapi/strapi';
import { pluginService } from '../shared/strapi/plugin-service';
import { publishApproved } from './approval';
import { ensureDocument, isPublic } from './documents';
import { publishDocument } from './publish';
import type { Sample } from './sample-files';
import type { SampleResponse, SampleSurvey } from './survey-files';
import { questionnaireOf } from './survey-questionnaire';
import { CANTEEN_SERIES, RESULT_SUMMARIES, roundTitle } from './survey-texts';

interface Actor {
  readonly id: null;
  readonly now: Date;
}

interface FoundSurvey {
  readonly documentId: string;
  readonly revision: number | null;
  readonly intent: string;
  readonly access: string;
  readonly hasResults: boolean;
}

/** What the seed drives of the survey plugin. */
interface Surveys {
  find(slug: string): Promise<FoundSurvey | null>;
  create(actor: Actor, survey: { slug: string; definition: object }): Promise<string>;
  publish(actor: Actor, documentId: string): Promise<unknown>;
  settings(actor: Actor, documentId: string, settings: object): Promise<void>;
  step(actor: Actor, documentId: string, asked: { readonly step: 'open' }): Promise<void>;
  importResponses(documentId: string, responses: readonly object[]): Promise<number>;
  prepareResults(actor: Actor, documentId: string, words: object): Promise<string>;
  releaseResults(actor: Actor, resultId: string): Promise<void>;
}

const SURVEY = 'plugin::satisfaction-survey.survey' as UID.ContentType;
const SERIES = 'plugin::satisfaction-survey.survey-series' as UID.ContentType;
const RESULT = 'plugin::satisfaction-survey.survey-result' as UID.ContentType;

/** Under which the demo's round is answered: `/s/canteen`. */
const ROUND = 'canteen';
const ROUND_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

const actorAt = (at: string | Date): Actor => ({ id: null, now: new Date(at) });

/** The surveys of the sample with everything that was answered, and a round that is open now. */
export async function seedSurveys(strapi: Core.Strapi, sample: Sample): Promise<number> {
  if (!Object.hasOwn(strapi.plugins, 'satisfaction-survey')) return 0;
  const surveys = pluginService<Surveys>(strapi, 'satisfaction-survey', 'surveys');
  const seeded = { strapi, surveys };
  await seedSeries(strapi);
  let made = 0;
  for (const survey of sample.surveys) {
    const responses = sample.surveyResponses.filter((one) => one.survey === survey.key);
    made += (await seedSurvey(seeded, survey, responses)) ? 1 : 0;
  }
  const canteen = sample.surveys.find(({ key }) => isCanteen(key));
  if (canteen !== undefined) made += (await seedRound(seeded, canteen)) ? 1 : 0;
  return made;
}

interface Seeded {
  readonly strapi: Core.Strapi;
  readonly surveys: Surveys;
}

const isCanteen = (key: string): boolean => key.startsWith('survey-canteen-');

async function seedSeries(strapi: Core.Strapi): Promise<void> {
  const { slug, ...titles } = CANTEEN_SERIES;
  const { documentId } = await ensureDocument(strapi, {
    ...{ uid: SERIES, where: { slug }, data: { slug, title: titles['zh-Hans'] } },
    words: { 'zh-Hant': { title: titles['zh-Hant'] }, en: { title: titles.en } },
  });
  if (!(await isPublic(strapi, SERIES, documentId))) {
    await publishDocument(strapi, { uid: SERIES, documentId });
  }
}

/** As it was: asked, answered and told at the times of the sample. */
async function seedSurvey(
  seeded: Seeded,
  survey: SampleSurvey,
  responses: readonly SampleResponse[],
): Promise<boolean> {
  const { surveys } = seeded;
  const { key: slug, opensAt, closesAt } = survey;
  const start = actorAt(opensAt);
  const found = await asked(seeded, { slug, definition: questionnaireOf(survey), actor: start });
  if (found.hasResults) return false;
  const { documentId } = found;
  if (found.intent === 'none') {
    await surveys.settings(start, documentId, {
      ...{ opensAt: instantOf(opensAt), closesAt: instantOf(closesAt) },
      ...{ targetPopulation: survey.targetPopulation, smallestCell: survey.minimumCell },
      ...(isCanteen(slug) ? { series: CANTEEN_SERIES.slug } : {}),
    });
    await surveys.step(start, documentId, { step: 'open' });
  }
  await surveys.importResponses(documentId, responses.map(importedOf));
  // They were invited one by one; the sample has no tokens, so this is said when all are in.
  if (found.access !== 'token') {
    await surveys.settings(actorAt(closesAt), documentId, { access: 'token' });
  }
  await tellResults(seeded, survey, documentId);
  return true;
}

/** A survey under an address, with its questionnaire published. */
async function asked(
  { strapi, surveys }: Seeded,
  wanted: { readonly slug: string; readonly definition: object; readonly actor: Actor },
): Promise<FoundSurvey> {
  const { slug, definition, actor } = wanted;
  const before = await surveys.find(slug);
  const documentId = before?.documentId ?? (await surveys.create(actor, { slug, definition }));
  if (before === null || before.revision === null) {
    await publishApproved(strapi, { contentType: SURVEY, documentId }, () =>
      surveys.publish(actor, documentId),
    );
  }
  const found = await surveys.find(slug);
  if (found === null) throw new Error(`The survey ${slug} is not there after it was made.`);
  return found;
}

/** The sample says on which day; at noon the survey was open on each of them. */
function importedOf({ survey, receipt, submittedDay, locale, answers }: SampleResponse): object {
  const at = new Date(`${submittedDay}T12:00:00+08:00`);
  return { key: `${survey}-${receipt}`, answers, locale, at };
}

async function tellResults(
  { strapi, surveys }: Seeded,
  { key, resultsPublishedAt }: SampleSurvey,
  documentId: string,
): Promise<void> {
  const then = actorAt(resultsPublishedAt);
  const words = { summary: RESULT_SUMMARIES[key] ?? {}, quotes: [] };
  const resultId = await surveys.prepareResults(then, documentId, words);
  await publishApproved(strapi, { contentType: RESULT, documentId: resultId }, () =>
    surveys.releaseResults(then, resultId),
  );
}

/** The next round, with the questions of the last one, so that the demo can be answered. */
async function seedRound(seeded: Seeded, canteen: SampleSurvey): Promise<boolean> {
  const { surveys } = seeded;
  const actor = actorAt(new Date());
  const today = actor.now.toISOString().slice(0, 10);
  const definition = { ...questionnaireOf(canteen), title: roundTitle(today) };
  const { documentId, intent } = await asked(seeded, { slug: ROUND, definition, actor });
  if (intent !== 'none') return false;
  await surveys.settings(actor, documentId, {
    closesAt: new Date(actor.now.getTime() + ROUND_DAYS * DAY_MS).toISOString(),
    ...{ smallestCell: canteen.minimumCell, series: CANTEEN_SERIES.slug },
    targetPopulation: canteen.targetPopulation,
  });
  await surveys.step(actor, documentId, { step: 'open' });
  return true;
}

const instantOf = (instant: string): string => new Date(instant).toISOString();
