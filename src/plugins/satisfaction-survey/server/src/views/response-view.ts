import type { Core } from '@strapi/strapi';

import { PAGE_SIZE } from '../../../contracts/admin/common';
import type {
  ListedResponse,
  ResponseResponse,
  ResponsesResponse,
} from '../../../contracts/admin/responses';
import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { editorRefusal } from '../refusals';
import { decisionsOn } from '../store/event-store';
import {
  findResponse,
  listResponses,
  type ResponseFilter,
  type StoredResponse,
} from '../store/response-store';
import { revisionsOf } from '../store/revision-store';
import { runAtHand } from '../use-cases/run-at-hand';
import { totalsNow } from './listed-survey';
import { peopleOf } from './people';

/** A page of responses, in an order that says nothing of when they came. */
export async function listResponsesOf(
  strapi: Core.Strapi,
  documentId: string,
  { page, ...filter }: ResponseFilter & { readonly page: number },
): Promise<ResponsesResponse> {
  return inUnitOfWork(strapi, async (unit) => {
    const run = await runAtHand(unit, documentId);
    const revisions = await revisionsOf(unit, run.id);
    const numbers = new Map(revisions.map(({ id, number }) => [id, number]));
    const { responses, total } = await listResponses(unit, run, {
      ...{ ...filter, offset: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE },
    });
    const totals = await totalsNow(unit, revisions);
    return {
      responses: responses.map((one) => listed(one, numbers.get(one.revisionId) ?? 0)),
      ...{ total, pageSize: PAGE_SIZE, totals },
    };
  });
}

function listed(response: StoredResponse, revision: number): ListedResponse {
  const { id, hour, locale, channel, standing, isLate, flags } = response;
  return { id, revision, hour, locale, channel, standing, isLate, flags };
}

/** One response with the questionnaire as it was answered. @throws SURVEY_RESPONSE_UNKNOWN */
export async function viewResponse(
  strapi: Core.Strapi,
  { documentId, responseId }: { readonly documentId: string; readonly responseId: number },
): Promise<ResponseResponse> {
  return inUnitOfWork(strapi, async (unit) => {
    const run = await runAtHand(unit, documentId);
    const response = await findResponse(unit, run.id, { id: responseId });
    const revisions = await revisionsOf(unit, run.id);
    const revision = revisions.find(({ id }) => id === response?.revisionId);
    if (response === null || revision === undefined) throw editorRefusal('SURVEY_RESPONSE_UNKNOWN');
    const decisions = await decisionsOn(unit, responseId);
    const nameOf = await peopleOf(
      strapi,
      decisions.map(({ by }) => by),
    );
    return {
      response: listed(response, revision.number),
      ...{ answers: response.answers, definition: revision.definition },
      events: decisions.map(({ name, at, by, reason }) => ({ name, at, by: nameOf(by), reason })),
    };
  });
}
