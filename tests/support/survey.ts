import { randomUUID } from 'node:crypto';

import type { Definition } from '../../src/plugins/satisfaction-survey/domain/definition/definition';
import type { services } from '../../src/plugins/satisfaction-survey/server/src/services';
import { pluginService } from '../../src/shared/strapi/plugin-service';
import { inUnitOfWork } from '../../src/shared/strapi/unit-of-work';
import type { TestApp } from './boot';
import { definition, EACH } from './survey-definitions';

const SURVEY = 'plugin::satisfaction-survey.survey';

/** The plugin's own service, as other parts of the app use it. */
export function surveyService(app: TestApp): ReturnType<typeof services.surveys> {
  return pluginService(app.strapi, 'satisfaction-survey', 'surveys');
}

type Row = Readonly<Record<string, unknown>>;

/** Rows of one of the survey tables. */
export function surveyRows(app: TestApp, table: string, where: object = {}): Promise<Row[]> {
  return inUnitOfWork(app.strapi, async (unit) => {
    const rows: Row[] = await unit.table(`survey_${table}`).where(where).select('*');
    return rows;
  });
}

/** Rating, options with a text beside them, a question that depends, and a text. */
export const CANTEEN: Definition = definition(
  [
    { ...EACH.single, code: 'role', text: { 'zh-Hans': '身份', en: 'You are' } },
    { ...EACH.rating, code: 'food' },
    {
      ...{ ...EACH.multi, code: 'why', required: true, other: { 'zh-Hans': '其他' } },
      showIf: { question: 'food', atMost: 2 },
    },
    { ...EACH.longText, code: 'text', required: false, minLength: 0, maxLength: 2000 },
  ],
  { segment: 'role' },
);

export interface MadeSurvey {
  readonly documentId: string;
  readonly slug: string;
  /** Row of the survey in the plugin's own table. */
  readonly id: number;
}

/** A questionnaire as the panel saves it, published, and opened unless something else is asked. */
export async function makeSurvey(
  app: TestApp,
  {
    asking = CANTEEN,
    settings = {},
    isOpen = true,
  }: {
    readonly asking?: Definition;
    readonly settings?: object;
    readonly isOpen?: boolean;
  } = {},
): Promise<MadeSurvey> {
  const documents = app.strapi.documents(SURVEY as never) as unknown as {
    create(params: object): Promise<{ documentId: string; slug: string }>;
    publish(params: object): Promise<unknown>;
  };
  const made = await documents.create({
    locale: 'zh-Hans',
    data: {
      ...{ title: `调查 ${randomUUID()}`, privacyNotice: '匿名', under14: asking.under14 },
      ...{ items: asking.items, segment: asking.segment ?? null, retired: asking.retired },
    },
  });
  await documents.publish({ documentId: made.documentId, locale: '*' });
  const person = { id: null, now: new Date() };
  const service = surveyService(app);
  await service.settings(person, made.documentId, settings);
  if (isOpen) await service.step(person, made.documentId, { step: 'open' });
  const [row] = await surveyRows(app, 'runs', { document_id: made.documentId });
  return { documentId: made.documentId, slug: made.slug, id: Number(row?.['id']) };
}

export interface SentAnswers {
  readonly key: string;
  readonly body: object;
}

/** Begins to answer, so that what follows can be sent. */
export async function startAnswers(
  app: TestApp,
  slug: string,
  { token, key = randomUUID() }: { readonly token?: string; readonly key?: string } = {},
): Promise<{ readonly key: string; readonly startToken: string; readonly revision: number }> {
  const { body } = await app.http
    .post(`/api/surveys/${slug}/start`)
    .send({ key, ...(token === undefined ? {} : { token }) })
    .expect(200);
  const { startToken, revision } = body.data as { startToken: string; revision: number };
  return { key, startToken, revision };
}

export const GOOD = { role: 'a', food: 4 } as const;

/** Begins and sends at once; the minimum time of the tests' app is 0. */
export async function sendAnswers(
  app: TestApp,
  slug: string,
  answers: object = GOOD,
  more: { readonly token?: string } = {},
) {
  const { key, startToken, revision } = await startAnswers(app, slug, more);
  const sent = { revision, startToken, locale: 'zh-Hans', answers, ...more };
  const answer = await app.http.put(`/api/surveys/${slug}/responses/${key}`).send(sent);
  return { key, sent, answer };
}
