import type { Core } from '@strapi/strapi';

import type { Definition } from '../../domain/definition/definition';
import { atInstant } from './clock';
import { readDraft } from './content/draft';
import { publicReading } from './public/public-reading';
import type { Actor } from './use-cases/actor';
import { decideResponse, type AskedDecision } from './use-cases/decisions';
import { importResponses, type ImportedResponse } from './use-cases/import-responses';
import {
  freezeResults,
  publishResults,
  releaseResults,
  type ResultWords,
} from './use-cases/prepare-results';
import { createSurvey, publishQuestionnaire } from './use-cases/questionnaires';
import { recountSurvey } from './use-cases/recount';
import { changeSettings, type Settings } from './use-cases/settings';
import { stepSurvey, type AskedStep } from './use-cases/steps';
import { makeTokens } from './use-cases/tokens';
import { findSurvey } from './views/found-survey';
import { openApiPaths } from './public/openapi-paths';

type Strapi = { readonly strapi: Core.Strapi };
type DocumentId = string;

/**
 * What other parts of an app may ask: `strapi.plugin('satisfaction-survey').service('surveys')`. Who
 * acts and when is said by whoever asks; the rules are those of the panel.
 */
export const services = {
  /** What everybody may ask, as OpenAPI. */
  openApi: () => ({ paths: openApiPaths }),
  publicReading,
  surveys: ({ strapi }: Strapi) => ({
    /** How a survey stands; null where there is none under the address. */
    find: (slug: string) => findSurvey(strapi, slug),
    /** A questionnaire with an address of its own; not yet published. */
    create: (actor: Actor, survey: { slug: string | null; definition: Definition }) =>
      atInstant(actor.now, () => createSurvey(strapi, survey)),
    publish: (actor: Actor, documentId: DocumentId) =>
      atInstant(actor.now, async () => {
        const { version } = await readDraft(strapi, documentId);
        return publishQuestionnaire(strapi, { documentId, version });
      }),
    settings: (actor: Actor, documentId: DocumentId, settings: Settings) =>
      changeSettings(strapi, actor, { documentId, settings }),
    step: (
      actor: Actor,
      documentId: DocumentId,
      asked: Partial<AskedStep> & Pick<AskedStep, 'step'>,
    ) => stepSurvey(strapi, actor, { reason: null, until: null, ...asked, documentId }),
    makeTokens: (
      actor: Actor,
      documentId: DocumentId,
      asked: { readonly label: string; readonly count: number },
    ) => makeTokens(strapi, actor, { ...asked, documentId }),
    /** Responses that were given elsewhere, by the rules of the instant at which they were. */
    importResponses: (documentId: DocumentId, responses: readonly ImportedResponse[]) =>
      importResponses(strapi, { documentId, responses }),
    decide: (actor: Actor, documentId: DocumentId, asked: Omit<AskedDecision, 'documentId'>) =>
      decideResponse(strapi, actor, { ...asked, documentId }),
    publishResults: (actor: Actor, documentId: DocumentId, words: ResultWords) =>
      publishResults(strapi, actor, { documentId, words }),
    /** Freezes results; the id of the document with which they go out, once that is approved. */
    prepareResults: async (actor: Actor, documentId: DocumentId, words: ResultWords) =>
      (await freezeResults(strapi, actor, { documentId, words })).resultId,
    releaseResults: (actor: Actor, resultId: string) => releaseResults(strapi, actor, resultId),
    recount: (actor: Actor, documentId: DocumentId) => recountSurvey(strapi, actor, documentId),
  }),
};
