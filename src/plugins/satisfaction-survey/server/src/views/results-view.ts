import type { Core } from '@strapi/strapi';

import type {
  PreviewResponse,
  QuestionCounts,
  ResultsResponse,
  SnapshotsResponse,
} from '../../../contracts/admin/results';
import { questionsOf, type Definition } from '../../../domain/definition/definition';
import type { Question } from '../../../domain/definition/question';
import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { wallTime } from '../../../../../shared/zoned-time';
import { surveyConfig } from '../config';
import { personalKinds } from '../domain/privacy/personal-data';
import {
  countersOf,
  distributionOf,
  totalsOf,
  type Counters,
} from '../domain/results/distribution';
import { labelledValues, groupName } from '../domain/results/result-labels';
import { shareBp, statisticsOf } from '../domain/results/statistics';
import { EVERYBODY, NO_GROUP } from '../domain/results/tally';
import { mergedDefinition } from '../domain/revision/merged-definition';
import { groupsOf } from '../domain/withholding/withhold-groups';
import { EDITOR_MESSAGES } from '../messages/editor-messages';
import { GROUP_WITHHELD, WITHHELD_MESSAGES } from '../messages/event-messages';
import { sentenceHere } from '../refusals';
import { readHours, readMergedCounters } from '../store/counter-store';
import { revisionsOf } from '../store/revision-store';
import { snapshotsOf } from '../store/snapshot-store';
import { countInvited } from '../store/token-store';
import type { Actor } from '../use-cases/actor';
import { previewResults, type ResultWords } from '../use-cases/prepare-results';
import { runAtHand } from '../use-cases/run-at-hand';
import { peopleOf } from './people';

/** Everything that was counted; nothing is withheld, because whoever may read this has to decide. */
export async function viewResults(
  strapi: Core.Strapi,
  documentId: string,
): Promise<ResultsResponse> {
  return inUnitOfWork(strapi, async (unit) => {
    const run = await runAtHand(unit, documentId);
    const revisions = await revisionsOf(unit, run.id);
    const definitions = revisions.map(({ definition }) => definition);
    const definition = definitions.length === 0 ? null : mergedDefinition(definitions);
    const tally = await readMergedCounters(
      unit,
      revisions.map(({ id }) => id),
    );
    const counters = countersOf(tally);
    const totals = totalsOf(counters);
    const invited = await countInvited(unit, run);
    return {
      totals,
      invited,
      responseRateBp: invited === null ? null : shareBp(totals.counted, invited),
      days: await daysOf(strapi, unit, run.id),
      questions: definition === null ? [] : questionCounts(definition, counters, EVERYBODY),
      segment: definition?.segment ?? null,
      groups: definition === null ? [] : groupCounts(definition, counters),
    };
  });
}

function questionCounts(
  definition: Definition,
  counters: Counters,
  group: string,
): readonly QuestionCounts[] {
  return questionsOf(definition).map((question) =>
    countsOf(definition, question, { counters, group }),
  );
}

function countsOf(
  definition: Definition,
  question: Question,
  { counters, group }: { readonly counters: Counters; readonly group: string },
): QuestionCounts {
  const distribution = distributionOf(counters, group, question.code);
  const { answered, skipped, hidden, counts } = distribution;
  return {
    ...{ question: question.code, type: question.type, text: question.text },
    ...{ answered, skipped, hidden, askedOf: answered + skipped + hidden },
    cells: labelledValues(definition, question).map(({ value, label }) => ({
      ...{ value, label, count: counts.get(value) ?? 0 },
    })),
    statistics: statisticsOf(question, distribution),
  };
}

function groupCounts(definition: Definition, counters: Counters): ResultsResponse['groups'] {
  const { segment } = definition;
  if (segment === undefined) return [];
  const sizeOf = (group: string) => distributionOf(counters, group, segment).counted;
  return groupsOf(definition)
    .filter((group) => group !== NO_GROUP || sizeOf(group) > 0)
    .map((group) => ({
      ...{ group, label: groupName(definition, group), counted: sizeOf(group) },
      questions: questionCounts(definition, counters, group).filter(
        ({ question }) => question !== segment,
      ),
    }));
}

async function daysOf(strapi: Core.Strapi, unit: UnitOfWork, surveyId: number) {
  const { timeZone } = surveyConfig(strapi);
  const days = new Map<string, number>();
  for (const { hour, count } of await readHours(unit, surveyId)) {
    const { day } = wallTime(hour, timeZone);
    days.set(day, (days.get(day) ?? 0) + count);
  }
  return [...days].map(([day, count]) => ({ day, count }));
}

/** What the public would see, what is withheld of it and why, and what stops it. */
export async function viewPreview(
  strapi: Core.Strapi,
  actor: Actor,
  asked: { readonly documentId: string; readonly words: ResultWords },
): Promise<PreviewResponse> {
  const { results, disclosure, smallestCell: k } = await previewResults(strapi, actor, asked);
  const { questions, groups } = disclosure.withholding;
  const said = (code: string, message: string) => ({ code, message });
  const ofQuestions = Object.entries(questions).flatMap(([question, { reason }]) =>
    reason === null
      ? []
      : [
          {
            ...said(reason, sentenceHere(strapi, WITHHELD_MESSAGES[reason], { k })),
            ...{ question, group: null },
          },
        ],
  );
  const ofGroups = Object.entries(groups).flatMap(([question, withheld]) =>
    (questions[question]?.cells.length ?? 0) > 0
      ? []
      : withheld.map((group) => ({
          ...said('group', sentenceHere(strapi, GROUP_WITHHELD, { k })),
          ...{ question, group },
        })),
  );
  const { summary, quotes } = asked.words;
  const texts = [...Object.values(summary), ...quotes.flatMap(({ text }) => Object.values(text))];
  const kinds = personalKinds(texts);
  return {
    results,
    withheld: [...ofQuestions, ...ofGroups],
    obstacles: disclosure.obstacles.map((obstacle) => {
      const code = obstacle === 'tooFew' ? 'SURVEY_RESULTS_TOO_FEW' : 'SURVEY_RESULTS_TOO_FEW_NEW';
      return said(code, sentenceHere(strapi, EDITOR_MESSAGES[code], { k }));
    }),
    privacy: kinds.map((kind) =>
      said(kind, sentenceHere(strapi, EDITOR_MESSAGES.SURVEY_RESULTS_PRIVATE, { kinds: kind })),
    ),
  };
}

export async function viewSnapshots(
  strapi: Core.Strapi,
  documentId: string,
): Promise<SnapshotsResponse> {
  return inUnitOfWork(strapi, async (unit) => {
    const run = await runAtHand(unit, documentId);
    const snapshots = await snapshotsOf(unit, run.id);
    const nameOf = await peopleOf(
      strapi,
      snapshots.map(({ madeBy }) => madeBy),
    );
    return {
      snapshots: snapshots.map((one) => ({
        ...{ number: one.number, state: one.state, counted: one.counted, madeAt: one.madeAt },
        ...{ madeBy: nameOf(one.madeBy), publishedAt: one.publishedAt },
        withdrawnReason: one.withdrawnReason,
      })),
    };
  });
}
