import type { Core } from '@strapi/strapi';

import type {
  PublicResults,
  TrendLineResults,
  TrendResponse,
} from '../../../contracts/public/results';
import type { Words } from '../../../domain/definition/words';
import { rowsOf, textOf } from '../../../../../shared/strapi/rows';
import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { defaultLocaleOf } from '../content/questionnaire';
import { SERIES_UID } from '../content-types';
import { trendLines } from '../domain/results/trend';
import { publishedSnapshot, readFacts } from '../store/snapshot-store';
import { runsOfSeries } from '../store/run-store';
import { surveyRefusal } from '../submission/survey-refusal';

/** How questions of a series came out over its rounds, of those whose results are public. */
export async function readTrend(strapi: Core.Strapi, slug: string): Promise<TrendResponse['data']> {
  const title = await seriesTitle(strapi, slug);
  const rounds = await inUnitOfWork(strapi, async (unit) => {
    const found = [];
    for (const run of await runsOfSeries(unit, slug)) {
      const snapshot = await publishedSnapshot(unit, run.id);
      if (snapshot === null) continue;
      const { definition } = await readFacts(unit, snapshot.id);
      const results = JSON.parse(snapshot.told) as PublicResults;
      found.push({ key: run.slug, definition, results });
    }
    return found.sort((one, other) =>
      one.results.countedUpTo < other.results.countedUpTo ? -1 : 1,
    );
  });
  const resultsOf = new Map(rounds.map(({ key, results }) => [key, results]));
  const lines = trendLines(rounds).flatMap(({ question, rounds: keys }) =>
    lineOf(
      question,
      keys.flatMap((key) => resultsOf.get(key) ?? []),
    ),
  );
  return { series: slug, title, lines };
}

function lineOf(code: string, rounds: readonly PublicResults[]): readonly TrendLineResults[] {
  const points = rounds.flatMap((round) => {
    const told = round.questions.find(({ question }) => question === code);
    if (told === undefined) return [];
    const { slug: survey, title, countedUpTo } = round;
    const { answered, figures, text } = told;
    return [{ text, point: { survey, title, countedUpTo, answered, figures } }];
  });
  const newest = points.at(-1);
  if (newest === undefined) return [];
  return [{ question: code, text: newest.text, points: points.map(({ point }) => point) }];
}

/** @throws SURVEY_SERIES_NOT_FOUND */
async function seriesTitle(strapi: Core.Strapi, slug: string): Promise<Words> {
  const rows = await rowsOf(strapi, SERIES_UID).findMany({
    where: { slug, publishedAt: { $notNull: true } },
  });
  if (rows.length === 0) throw surveyRefusal('SURVEY_SERIES_NOT_FOUND');
  const defaultLocale = await defaultLocaleOf(strapi);
  return Object.fromEntries(
    rows.map((row) => [textOf(row, 'locale') || defaultLocale, textOf(row, 'title')]),
  );
}
