import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { FORM, type FormProblem, type FormValues } from '../../../contracts/public/form';
import { wordsIn } from '../../../domain/definition/words';
import { languageOf, type Language } from '../../../domain/messages/sentence';
import { systemClock } from '../../../../../shared/clock';
import { HONEYPOT_FIELD } from '../../../../../shared/honeypot';
import { RuleError } from '../../../../../shared/rule-error';
import { admissionOf } from '../domain/lifecycle/admission';
import { answerFields, answersOfForm, formValues } from '../domain/form/form-answers';
import { embedManifest } from '../page/embed-manifest';
import { formPage } from '../page/form-page';
import { messagePage, receiptPage, resultsPage } from '../page/other-pages';
import { STYLE_HASH } from '../page/style';
import { publicSurvey } from '../public/definition-answer';
import { oEmbedAddress } from '../public/oembed';
import { languageAsked, refusedOf } from '../public/refused';
import { publicResults } from '../public/results-answer';
import { seeSurvey, type SeenSurvey } from '../public/survey-cache';
import { startToken } from '../protection/start';
import { readReceipt } from '../submission/receipts';
import { submitAnswers } from '../submission/submission';
import { surveyRefusal } from '../submission/survey-refusal';

interface Visit {
  readonly strapi: Core.Strapi;
  readonly ctx: Context;
  readonly slug: string;
  readonly language: Language;
  readonly isFramed: boolean;
}

/** What a page without a survey is called. */
const NO_SURVEY = { 'zh-Hans': '问卷调查', 'zh-Hant': '問卷調查', en: 'Survey' } as const;

/** The hosted pages: they work without a script, and reading them changes nothing. */
export const pageHandlers = (strapi: Core.Strapi) => ({
  form: visiting(strapi, showForm),
  send: visiting(strapi, sendForm),
  receipt: visiting(strapi, showReceipt),
  results: visiting(strapi, showResults),
});

function visiting(strapi: Core.Strapi, show: (visit: Visit) => Promise<void>) {
  return async (ctx: Context): Promise<void> => {
    const { slug = '' } = ctx.params as { readonly slug?: string };
    const { lang, frame } = ctx.query;
    const language =
      typeof lang === 'string' && lang !== '' ? languageOf(lang) : languageAsked(ctx);
    const visit: Visit = { strapi, ctx, slug, language, isFramed: frame === '1' };
    const survey = await seeSurvey(strapi, slug).catch(() => null);
    setHeaders(ctx, survey);
    try {
      await show(visit);
    } catch (error) {
      const { status, message, details } = refusedOf(strapi, error, language);
      if (details.retryAfterSeconds !== undefined) {
        ctx.set('Retry-After', String(details.retryAfterSeconds));
      }
      answer(
        ctx,
        status,
        messagePage(
          { ...visit, title: titleOf(survey, language) },
          {
            message,
            resultsPath: survey?.hasResults === true ? `/s/${slug}/results?lang=${language}` : null,
          },
        ),
      );
    }
  };
}

function titleOf(survey: SeenSurvey | null, language: Language): string {
  if (survey === null) return NO_SURVEY[language];
  const { title, defaultLocale } = survey.present.definition;
  return wordsIn(title, language, defaultLocale);
}

/** May be framed by the origins that the survey names, and runs nothing that is not ours. */
function setHeaders(ctx: Context, survey: SeenSurvey | null): void {
  const framing = ["'self'", ...(survey?.run.allowedOrigins ?? [])].join(' ');
  ctx.remove('X-Frame-Options');
  ctx.set({
    'Content-Security-Policy': [
      ...["default-src 'none'", "script-src 'self'", `style-src 'self' ${STYLE_HASH}`],
      ...["connect-src 'self'", "img-src 'self' data:", "worker-src 'self'", "form-action 'self'"],
      ...["base-uri 'none'", `frame-ancestors ${framing}`],
    ].join('; '),
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
  });
}

function answer(ctx: Context, status: number, body: string): void {
  ctx.status = status;
  ctx.type = 'text/html; charset=utf-8';
  ctx.body = body;
}

async function showForm(visit: Visit): Promise<void> {
  const { ctx } = visit;
  const { t } = ctx.query;
  const token = typeof t === 'string' ? t.slice(0, 60) : '';
  await renderForm(visit, {
    status: 200,
    key: randomUUID(),
    token,
    start: null,
    wait: '',
    values: {},
    problem: null,
  });
}

interface FormState {
  readonly status: number;
  readonly key: string;
  readonly token: string;
  /** What the form was sent with; null for a new one. */
  readonly start: string | null;
  readonly wait: string;
  readonly values: FormValues;
  readonly problem: FormProblem | null;
}

/** @throws SURVEY_NOT_FOUND; what stands in the way of answering now */
async function renderForm(visit: Visit, state: FormState): Promise<void> {
  const { strapi, ctx, slug, language, isFramed } = visit;
  const now = systemClock.now();
  const survey = await seeSurvey(strapi, slug);
  const shown = survey === null ? null : publicSurvey(survey, now);
  if (survey === null || shown === null) throw surveyRefusal('SURVEY_NOT_FOUND');
  const { run, present } = survey;
  const admission = admissionOf(run, { startedAt: now, now, channel: 'page' });
  // Who was refused sees the answers again, whatever the survey has come to.
  if (admission.kind === 'refused' && state.problem === null) {
    const { code, retryAfterSeconds } = admission;
    throw surveyRefusal(code, retryAfterSeconds === null ? {} : { retryAfterSeconds });
  }
  const { status, key, token, wait, values, problem } = state;
  const of = { surveyId: run.id, revision: present.number, key };
  answer(
    ctx,
    status,
    formPage({
      ...{ survey: shown, language, key, token, wait, values, problem, isFramed },
      frameOrigins: run.allowedOrigins,
      startToken: state.start ?? startToken(strapi, of, now),
      script: await embedManifest(strapi),
      oEmbed: isFramed ? null : oEmbedAddress(strapi, slug),
    }),
  );
}

async function sendForm(visit: Visit): Promise<void> {
  const { strapi, ctx, slug, language } = visit;
  const values = formValues((ctx.request as { readonly body?: unknown }).body);
  const field = (name: string): string => values[name]?.[0] ?? '';
  const key = field(FORM.key);
  const revision = Number(field(FORM.revision));
  const survey = await seeSurvey(strapi, slug);
  if (survey === null) throw surveyRefusal('SURVEY_NOT_FOUND');
  const definition = survey.revisions.get(revision)?.definition ?? survey.present.definition;
  const token = field(FORM.token);
  const wait = field(FORM.wait);
  const body = {
    ...{ revision, startToken: field(FORM.startToken), locale: language, channel: 'page' },
    answers: answersOfForm(definition, values),
    ...{ website: field(HONEYPOT_FIELD) },
    ...(token === '' ? {} : { token }),
    ...(wait === '' ? {} : { wait }),
  };
  try {
    const sent = { slug, key, body, address: ctx.ip, now: systemClock.now() };
    const { receipt } = await submitAnswers(strapi, sent);
    const frame = visit.isFramed ? '&frame=1' : '';
    ctx.redirect(`/s/${slug}/receipts/${receipt}?lang=${language}${frame}`);
    ctx.status = 303;
  } catch (error) {
    await showAgain(visit, { error, values, key, token, start: field(FORM.startToken) });
  }
}

/** The form with everything in it, and what to do about it. */
async function showAgain(
  visit: Visit,
  sent: {
    readonly error: unknown;
    readonly values: FormValues;
    readonly key: string;
    readonly token: string;
    readonly start: string;
  },
): Promise<void> {
  const { strapi, ctx, language } = visit;
  const { error, values, key, token, start } = sent;
  const { status, message, details } = refusedOf(strapi, error, language);
  const { code, retryAfterSeconds = null, errors = [], wait = '' } = details;
  if (!(error instanceof RuleError) || code === 'SURVEY_NOT_FOUND') throw error;
  if (retryAfterSeconds !== null) ctx.set('Retry-After', String(retryAfterSeconds));
  const isStale = ['SURVEY_START_INVALID', 'SURVEY_START_EXPIRED', 'SURVEY_REVISION_EXPIRED'];
  await renderForm(visit, {
    ...{ status, token, wait, values: answerFields(values) },
    key: code === 'SURVEY_KEY_INVALID' ? randomUUID() : key,
    // What was begun too long ago, or of other questions, begins anew with the same answers.
    start: isStale.includes(code) || code === 'SURVEY_KEY_INVALID' ? null : start,
    problem: { message, answers: errors, retryAfterSeconds },
  });
}

async function showReceipt(visit: Visit): Promise<void> {
  const { strapi, ctx, slug, language } = visit;
  const { receipt = '' } = ctx.params as { readonly receipt?: string };
  const found = await readReceipt(strapi, { slug, receipt });
  const title = titleOf(await seeSurvey(strapi, slug), language);
  answer(ctx, 200, receiptPage({ ...visit, title }, { receipt: receipt.toUpperCase(), found }));
}

async function showResults({ strapi, ctx, slug, language }: Visit): Promise<void> {
  answer(ctx, 200, resultsPage(await publicResults(strapi, slug), language));
}
