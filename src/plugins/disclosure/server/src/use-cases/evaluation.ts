import type { Core } from '@strapi/strapi';
import type { z } from 'zod';

import type {
  EvaluationResponse,
  MethodsResponse,
  respondRequest,
  ShownEvaluation,
} from '../../../contracts/report';
import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { appFunctions } from '../app-functions';
import { readerWords } from '../book';
import { evaluate, unansweredWeaknesses, type Evaluation } from '../domain/evaluation/evaluation';
import { valuesOf } from '../domain/evaluation/indicator';
import {
  FIRST_METHOD,
  methodOn,
  methodSchema,
  type EvaluationMethod,
} from '../domain/evaluation/method';
import type { Report } from '../domain/metrics/report';
import { refusal } from '../domain/refusal';
import { INDICATOR_WORDS, WITHHELD_WORDS } from '../messages/evaluation-messages';
import type { Language } from '../../../../../shared/language';
import { namesOf } from '../../../../../shared/strapi/people-names';
import { parsed, refusalError } from '../refusals';
import { dayAt } from '../school';
import { allMethods, insertMethod } from '../store/method-store';
import { insertResponse, responsesWithin } from '../store/response-store';
import type { Actor } from './actor';
import { readReports, type ReportQuery, type Reports } from './reporting';

/** `GET /disclosure/evaluation` */
export async function readEvaluation(
  strapi: Core.Strapi,
  query: ReportQuery,
  at: string,
): Promise<EvaluationResponse> {
  const reports = await readReports(strapi, query, at);
  const { window } = reports;
  const words = await readerWords(strapi);
  const { method, whole } = await evaluationOf(strapi, reports);
  const responses = await inUnitOfWork(strapi, (unit) => responsesWithin(unit, window));
  const names = await namesOf(
    strapi,
    responses.map(({ byId }) => byId),
  );
  return {
    ...{ window, asOf: reports.whole.asOf },
    evaluation: shownEvaluation(whole, method, words.language),
    departments: reports.departments.map((report) => ({
      department: words.department(report.window.department ?? ''),
      evaluation: shownEvaluation(scoreOf(method, report, null), method, words.language),
    })),
    responses: responses.map(({ indicator, actionKey, reason, at: givenAt, byId }) => ({
      ...{ indicator, actionKey, reason, at: givenAt, by: byId === null ? null : names(byId) },
    })),
    unanswered: unansweredWeaknesses(whole, responses),
  };
}

/** The score of a report by the method in force on its last day; satisfaction is the school's. */
export async function evaluationOf(
  strapi: Core.Strapi,
  { whole, window }: Reports,
): Promise<{ readonly method: EvaluationMethod; readonly whole: Evaluation }> {
  const stored = await inUnitOfWork(strapi, allMethods);
  const method =
    methodOn(
      stored.map(({ method: one }) => one),
      window.to,
    ) ?? FIRST_METHOD;
  const isWhole = window.department === null;
  const satisfaction = isWhole
    ? ((await appFunctions(strapi).satisfactionX100?.(window)) ?? null)
    : null;
  return { method, whole: scoreOf(method, whole, satisfaction) };
}

function scoreOf(method: EvaluationMethod, report: Report, satisfaction: number | null) {
  return evaluate(method, valuesOf(report, satisfaction), report.timeliness.total);
}

export function shownEvaluation(
  evaluation: Evaluation,
  { validFrom, leastObligations }: EvaluationMethod,
  language: Language,
): ShownEvaluation {
  const { withheld } = evaluation;
  return {
    ...{ ...evaluation, validFrom, leastObligations },
    withheldText: withheld === null ? null : WITHHELD_WORDS[withheld][language],
    indicators: evaluation.indicators.map((indicator) => ({
      ...indicator,
      name: INDICATOR_WORDS[indicator.key].name[language],
      meaning: INDICATOR_WORDS[indicator.key].meaning[language],
    })),
  };
}

/** Answers a weak indicator with an action or a reason. @throws DISCLOSURE_ANSWER_NEEDED */
export async function respond(
  strapi: Core.Strapi,
  { id, at }: Actor,
  { indicator, actionKey, reason }: z.output<typeof respondRequest>,
): Promise<void> {
  if (actionKey === null && reason === '') {
    throw refusalError(strapi, refusal('DISCLOSURE_ANSWER_NEEDED'));
  }
  const on = dayAt(strapi, at);
  await inUnitOfWork(strapi, (unit) =>
    insertResponse(unit, { indicator, actionKey, reason, on, at, byId: id }),
  );
}

export async function listMethods(strapi: Core.Strapi, at: string): Promise<MethodsResponse> {
  const stored = await inUnitOfWork(strapi, allMethods);
  const names = await namesOf(
    strapi,
    stored.map(({ byId }) => byId),
  );
  const inForce = methodOn(
    stored.map(({ method }) => method),
    dayAt(strapi, at),
  );
  return {
    methods: stored.map(({ method, at: savedAt, byId }) => ({
      ...{ method, at: savedAt, by: byId === null ? null : names(byId) },
      isInForce: method.version === inForce?.version,
    })),
  };
}

/** Keeps the next version; what was scored by an earlier one stays as it was. */
export async function saveMethod(
  strapi: Core.Strapi,
  { id, at }: Actor,
  wanted: unknown,
): Promise<void> {
  const method = parsed(strapi, methodSchema, wanted, 'DISCLOSURE_METHOD_INVALID');
  await inUnitOfWork(strapi, (unit) => insertMethod(unit, method, { at, byId: id }));
}
