import type TestAgent from 'supertest/lib/agent';

import type {
  CreateRequest,
  ShownPlan,
} from '../../src/plugins/publication-schedule/contracts/plans';
import type { TestApp } from './boot';
import { create, freshYear, monthData, SUMMARY, type Data } from './content-months';

export const API = '/publication-schedule';

/** A drafted month of a year that no other test writes in. */
export const draftedMonth = (app: TestApp, changes: Data = {}): Promise<string> =>
  create(app, SUMMARY, monthData(freshYear(), 1, changes));

/** What is sent to plan a drafted month. */
export function wish(documentId: string, changes: Partial<CreateRequest> = {}): CreateRequest {
  return { uid: SUMMARY, documentId, locale: 'zh-Hans', ...changes };
}

/** Nine in the morning in China, of a day that tests do not see. */
export const NINE = { local: '2041-07-15T09:00' };
export const NINE_AT = '2041-07-15T01:00:00.000Z';
export const TEN = { local: '2041-07-15T10:00' };

export async function planned(
  client: TestAgent,
  documentId: string,
  changes: Partial<CreateRequest> = {},
): Promise<ShownPlan> {
  const sent = wish(documentId, { publish: NINE, ...changes });
  const { body } = await client.post(`${API}/plans`).send(sent).expect(201);
  return body.plans[0] as ShownPlan;
}

/** Status and code of a refusal, and what people are told in Chinese. */
export function refused(answer: { readonly status: number; readonly body: Data }): {
  readonly status: number;
  readonly code: unknown;
  readonly message: string;
} {
  const error = answer.body['error'] as
    { readonly message?: string; readonly details?: { readonly code?: unknown } } | undefined;
  return { status: answer.status, code: error?.details?.code, message: error?.message ?? '' };
}
