import type { Core } from '@strapi/strapi';

import type { ListedSurvey } from '../../../contracts/admin/surveys';
import type { Definition } from '../../../domain/definition/definition';
import { wordsIn } from '../../../domain/definition/words';
import { wallTime } from '../../../../../shared/zoned-time';
import { digest } from '../../../../../shared/strapi/digest';
import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { surveyConfig } from '../config';
import { readDraft } from '../content/draft';
import { questionnaireRows } from '../content/questionnaire';
import { stateOf } from '../domain/lifecycle/run';
import { countersOf, totalsOf, type Totals } from '../domain/results/distribution';
import { languageHere } from '../refusals';
import { readHours, readTotals } from '../store/counter-store';
import { revisionsOf, type StoredRevision } from '../store/revision-store';
import type { StoredRun } from '../store/run-store';
import { snapshotsOf } from '../store/snapshot-store';

/** A survey with what lists and pages say of it. */
export interface SurveyAtHand {
  readonly listed: ListedSurvey;
  readonly run: StoredRun;
  readonly revisions: readonly StoredRevision[];
  /** Null for one whose questionnaire was deleted. */
  readonly draft: { readonly definition: Definition; readonly version: string } | null;
}

export async function surveyAtHand(
  strapi: Core.Strapi,
  unit: UnitOfWork,
  { run, now }: { readonly run: StoredRun; readonly now: Date },
): Promise<SurveyAtHand> {
  const revisions = await revisionsOf(unit, run.id);
  const present = revisions.find(({ id }) => id === run.revision) ?? null;
  const isThere = (await questionnaireRows(strapi, run.documentId, 'draft')).length > 0;
  const draft = isThere ? await readDraft(strapi, run.documentId) : null;
  const shown = draft?.definition ?? present?.definition ?? null;
  const { title = {}, defaultLocale = '' } = shown ?? {};
  const { opensAt, closesAt } = run;
  const listed: ListedSurvey = {
    ...{ id: run.documentId, slug: run.slug, state: stateOf(run, now), opensAt, closesAt },
    title: wordsIn(title, languageHere(strapi), defaultLocale),
    results: await resultsState(unit, run.id),
    totals: await totalsNow(unit, revisions),
    today: await countToday(strapi, unit, { run, now }),
    revision: present?.number ?? null,
    hasChanges: draft !== null && digest(draft.definition) !== present?.hash,
    locales: Object.keys(title),
  };
  return { listed, run, revisions, draft };
}

export async function totalsNow(
  unit: UnitOfWork,
  revisions: readonly StoredRevision[],
): Promise<Totals> {
  const tally = await readTotals(
    unit,
    revisions.map(({ id }) => id),
  );
  return totalsOf(countersOf(tally));
}

async function resultsState(unit: UnitOfWork, surveyId: number): Promise<ListedSurvey['results']> {
  const [newest, ...older] = await snapshotsOf(unit, surveyId);
  if (newest === undefined) return 'none';
  if (newest.state === 'published' || older.some(({ state }) => state === 'published')) {
    return newest.state === 'prepared' ? 'review' : 'published';
  }
  return newest.state === 'prepared' ? 'review' : 'withdrawn';
}

async function countToday(
  strapi: Core.Strapi,
  unit: UnitOfWork,
  { run, now }: { readonly run: StoredRun; readonly now: Date },
): Promise<number> {
  const { timeZone } = surveyConfig(strapi);
  const dayOf = (instant: string) => wallTime(instant, timeZone).day;
  const today = dayOf(now.toISOString());
  const since = new Date(now.getTime() - 26 * 60 * 60 * 1000).toISOString();
  const hours = await readHours(unit, run.id, since);
  return hours
    .filter(({ hour }) => dayOf(hour) === today)
    .reduce((all, { count }) => all + count, 0);
}
