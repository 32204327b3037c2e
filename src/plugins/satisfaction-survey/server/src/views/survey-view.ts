import type { Core } from '@strapi/strapi';

import type {
  ChangesResponse,
  ClassifiedChange,
  DefinitionFinding,
  SurveyAction,
  SurveyResponse,
  SurveysResponse,
} from '../../../contracts/admin/surveys';
import { PAGE_SIZE } from '../../../contracts/admin/common';
import type { Definition } from '../../../domain/definition/definition';
import { hasWords, type Words } from '../../../domain/definition/words';
import { inUnitOfWork, type UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { localesOf } from '../content/questionnaire';
import type { DefinitionIssue } from '../domain/definition/definition-issue';
import { optionLists } from '../domain/definition/check-definition';
import { parseDefinition } from '../domain/definition/parse-definition';
import { possibleSteps } from '../domain/lifecycle/step';
import { gravest, kindOf, type Change } from '../domain/revision/change';
import { changesBetween } from '../domain/revision/changes-between';
import { CHANGE_MESSAGES, DEFINITION_MESSAGES } from '../messages/definition-messages';
import { SURVEY_EVENT_MESSAGES } from '../messages/event-messages';
import { sentenceHere } from '../refusals';
import { eventsOf } from '../store/event-store';
import { listRuns } from '../store/run-store';
import { countersOf, totalsOf } from '../domain/results/distribution';
import { readTotals } from '../store/counter-store';
import { runAtHand } from '../use-cases/run-at-hand';
import { surveyAtHand, type SurveyAtHand } from './listed-survey';
import { peopleOf } from './people';

/** A page of all surveys. */
export async function listSurveys(
  strapi: Core.Strapi,
  { page, now }: { readonly page: number; readonly now: Date },
): Promise<SurveysResponse> {
  return inUnitOfWork(strapi, async (unit) => {
    const { runs, total } = await listRuns(unit, {
      ...{ offset: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE },
    });
    const surveys = [];
    for (const run of runs) surveys.push((await surveyAtHand(strapi, unit, { run, now })).listed);
    return { surveys, total, pageSize: PAGE_SIZE };
  });
}

/** One survey with everything that its page shows. */
export async function viewSurvey(
  strapi: Core.Strapi,
  { documentId, now }: { readonly documentId: string; readonly now: Date },
): Promise<SurveyResponse> {
  return inUnitOfWork(strapi, async (unit) => {
    const run = await runAtHand(unit, documentId);
    const at = await surveyAtHand(strapi, unit, { run, now });
    const { access, quota, targetPopulation, smallestCell, series, allowedOrigins } = run;
    const definition = at.draft?.definition ?? at.revisions.at(-1)?.definition;
    return {
      survey: {
        ...{ ...at.listed, access, quota, targetPopulation, smallestCell, series, allowedOrigins },
        definition: definition as Definition,
        version: at.draft?.version ?? '',
      },
      actions: actionsOf(at, now),
      revisions: await shownRevisions(strapi, unit, at),
      events: await shownEvents(strapi, unit, run.id),
    };
  });
}

function actionsOf({ run, draft, listed }: SurveyAtHand, now: Date): readonly SurveyAction[] {
  const written: SurveyAction[] = draft === null ? [] : ['edit'];
  const changed: SurveyAction[] = draft !== null && listed.hasChanges ? ['publish'] : [];
  return [...written, ...changed, ...possibleSteps(run, now)];
}

async function shownRevisions(strapi: Core.Strapi, unit: UnitOfWork, { revisions }: SurveyAtHand) {
  const nameOf = await peopleOf(
    strapi,
    revisions.map(({ publishedBy }) => publishedBy),
  );
  const shown = [];
  for (const { id, number, kind, hash, publishedAt, publishedBy } of revisions) {
    const { counted, pending, excluded } = totalsOf(countersOf(await readTotals(unit, [id])));
    shown.push({
      ...{ number, kind, hash, publishedAt, publishedBy: nameOf(publishedBy) },
      responses: counted + pending + excluded,
    });
  }
  return shown.toReversed();
}

async function shownEvents(strapi: Core.Strapi, unit: UnitOfWork, surveyId: number) {
  const events = await eventsOf(unit, surveyId);
  const nameOf = await peopleOf(
    strapi,
    events.map(({ by }) => by),
  );
  return events.map(({ name, at, by, details, reason }) => ({
    ...{ name, at, by: nameOf(by) },
    message: [sentenceHere(strapi, SURVEY_EVENT_MESSAGES[name], details), reason]
      .filter((text) => text !== null && text !== '')
      .join(' · '),
  }));
}

/** What publishing the draft would do. */
export async function viewChanges(
  strapi: Core.Strapi,
  { documentId, now }: { readonly documentId: string; readonly now: Date },
): Promise<ChangesResponse> {
  return inUnitOfWork(strapi, async (unit) => {
    const run = await runAtHand(unit, documentId);
    const { draft, revisions } = await surveyAtHand(strapi, unit, { run, now });
    const present = revisions.find(({ id }) => id === run.revision) ?? null;
    const definition = draft?.definition;
    const parsed = definition === undefined ? { issues: [] } : parseDefinition(definition);
    const issues = 'issues' in parsed ? parsed.issues : [];
    const isComparable = present !== null && definition !== undefined && issues.length === 0;
    const changes = isComparable ? changesBetween(present.definition, definition) : [];
    const kind = gravest(changes);
    const isNew = present === null || changes.length > 0;
    return {
      version: draft?.version ?? '',
      revision: present?.number ?? null,
      kind,
      changes: changes.map((change) => shownChange(strapi, change)),
      findings: issues.map((issue) => shownFinding(strapi, issue)),
      missingWords: definition === undefined ? [] : await missingWords(strapi, definition),
      mayPublish:
        issues.length === 0 && isNew && draft !== null && (kind !== 'breaking' || run.taken === 0),
    };
  });
}

function shownChange(strapi: Core.Strapi, change: Change): ClassifiedChange {
  const { code, item, option } = change;
  const message = sentenceHere(strapi, CHANGE_MESSAGES[code]);
  return { kind: kindOf(change), item, option, code, message };
}

export function shownFinding(
  strapi: Core.Strapi,
  { code, path }: DefinitionIssue,
): DefinitionFinding {
  return { code, path, message: sentenceHere(strapi, DEFINITION_MESSAGES[code]) };
}

/** How many texts lack each language of the project. */
async function missingWords(strapi: Core.Strapi, definition: Definition) {
  const all = textsOf(definition);
  const counts = (await localesOf(strapi)).map((locale) => ({
    locale,
    count: all.filter((words) => !hasWords(words, locale)).length,
  }));
  return counts.filter(({ count }) => count > 0);
}

function textsOf({ title, privacyNotice, items }: Definition): readonly Words[] {
  return [
    title,
    privacyNotice,
    ...items.flatMap((item) => [
      item.text,
      ...optionLists(item).flatMap(([, options]) => options.map(({ label }) => label)),
      ...('labels' in item ? Object.values(item.labels) : []),
    ]),
  ].filter((words) => typeof words === 'object' && words !== null);
}
