import type { Core } from '@strapi/strapi';

import { PAGE_SIZE } from '../../../contracts/admin/common';
import type { TextsResponse, ThemesResponse } from '../../../contracts/admin/results';
import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { listTexts } from '../store/response-store';
import { runAtHand } from '../use-cases/run-at-hand';
import { themesInWorker } from '../worker/run-worker';

interface TextsAsked {
  readonly documentId: string;
  readonly question: string;
  /** Only texts in which it stands; empty for all. */
  readonly word: string;
  readonly page: number;
}

/** Answers to an open question, in an order that says nothing. */
export async function viewTexts(strapi: Core.Strapi, asked: TextsAsked): Promise<TextsResponse> {
  const { documentId, question, word, page } = asked;
  return inUnitOfWork(strapi, async (unit) => {
    const run = await runAtHand(unit, documentId);
    const { texts, total } = await listTexts(
      unit,
      { surveyId: run.id, question, word },
      { offset: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE },
    );
    return { texts, total, pageSize: PAGE_SIZE };
  });
}

/** What people write about in their answers to an open question. */
export async function viewThemes(
  strapi: Core.Strapi,
  { documentId, question }: Pick<TextsAsked, 'documentId' | 'question'>,
): Promise<ThemesResponse> {
  const run = await inUnitOfWork(strapi, (unit) => runAtHand(unit, documentId));
  return { themes: await themesInWorker(strapi, { surveyId: run.id, question }) };
}
