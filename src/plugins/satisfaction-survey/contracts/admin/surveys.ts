import { z } from 'zod';

import type { Definition } from '../../domain/definition/definition';
import {
  access,
  instant,
  instantAsked,
  page,
  personName,
  said,
  surveyState,
  totals,
  words,
} from './common';

/** What the reader may do with the survey now. */
export const SURVEY_ACTIONS = [
  ...(['edit', 'publish', 'open', 'pause', 'resume', 'close', 'reopen', 'archive'] as const),
] as const;
export type SurveyAction = (typeof SURVEY_ACTIONS)[number];

/** `id` is the document's. */
export const listedSurvey = z.strictObject({
  id: z.string(),
  slug: z.string(),
  title: z.string(),
  state: surveyState,
  results: z.enum(['none', 'review', 'published', 'withdrawn']),
  opensAt: instant.nullable(),
  closesAt: instant.nullable(),
  totals,
  today: z.number().int(),
  /** The published revision; null before the first. */
  revision: z.number().int().nullable(),
  /** Whether the questionnaire differs from the published one. */
  hasChanges: z.boolean(),
  /** Languages in which the title exists. */
  locales: z.array(z.string()).readonly(),
});
export type ListedSurvey = z.infer<typeof listedSurvey>;

/** `GET /satisfaction-survey/surveys` */
export const surveysQuery = z.strictObject({ page });
export const surveysResponse = z.strictObject({
  surveys: z.array(listedSurvey).readonly(),
  total: z.number().int(),
  pageSize: z.number().int(),
});
export type SurveysResponse = z.infer<typeof surveysResponse>;

/** `POST /satisfaction-survey/surveys`: an empty one, or a copy of another with its codes. */
export const createSurveyRequest = z.strictObject({
  title: z.string().trim().min(1).max(200),
  copyOf: z.string().max(40).optional(),
});
export type CreateSurveyRequest = z.infer<typeof createSurveyRequest>;

/** `GET /satisfaction-survey/surveys/:id` */
export const surveyResponse = z.strictObject({
  survey: listedSurvey.extend({
    ...{
      access,
      quota: z.number().int().nullable(),
      targetPopulation: z.number().int().nullable(),
    },
    smallestCell: z.number().int(),
    series: z.string().nullable(),
    allowedOrigins: z.array(z.string()).readonly(),
    /** The draft; `version` goes with whatever changes it. */
    definition: z.custom<Definition>(),
    version: z.string(),
  }),
  actions: z.array(z.enum(SURVEY_ACTIONS)).readonly(),
  revisions: z
    .array(
      z.strictObject({
        number: z.number().int(),
        kind: z.enum(['first', 'cosmetic', 'additive', 'breaking']),
        hash: z.string(),
        publishedAt: instant,
        publishedBy: personName.nullable(),
        responses: z.number().int(),
      }),
    )
    .readonly(),
  /** Opened, paused, closed and so on, the newest first. */
  events: z
    .array(
      z.strictObject({
        name: z.string(),
        at: instant,
        by: personName.nullable(),
        message: z.string(),
      }),
    )
    .readonly(),
});
export type SurveyResponse = z.infer<typeof surveyResponse>;

/** Something wrong with a definition; `path` as in `['items', 3, 'options', 0, 'label']`. */
export const definitionFinding = said.extend({
  path: z.array(z.union([z.string(), z.number()])).readonly(),
});
export type DefinitionFinding = z.infer<typeof definitionFinding>;

/**
 * `PUT /satisfaction-survey/surveys/:id/definition`: saves a draft. What is wrong with it in itself is
 * told and does not stop the saving; another `version` than the one read does (409).
 */
export const saveDefinitionRequest = z.strictObject({
  version: z.string(),
  definition: z.unknown(),
});
export interface SaveDefinitionRequest {
  readonly version: string;
  readonly definition: Definition;
}
export const saveDefinitionResponse = z.strictObject({
  version: z.string(),
  findings: z.array(definitionFinding).readonly(),
});
export type SaveDefinitionResponse = z.infer<typeof saveDefinitionResponse>;

/** `PUT /satisfaction-survey/surveys/:id/settings`: what is left out stays. */
export const settingsRequest = z.strictObject({
  opensAt: instantAsked.nullable().optional(),
  closesAt: instantAsked.nullable().optional(),
  access: access.optional(),
  quota: z.number().int().min(1).max(10_000_000).nullable().optional(),
  targetPopulation: z.number().int().min(1).max(10_000_000).nullable().optional(),
  smallestCell: z.number().int().min(3).max(100).optional(),
  series: z.string().max(80).nullable().optional(),
  allowedOrigins: z
    .array(z.url({ protocol: /^https?$/ }).max(200))
    .max(20)
    .optional(),
});
export type SettingsRequest = z.input<typeof settingsRequest>;

export const CHANGE_KINDS = ['cosmetic', 'additive', 'breaking'] as const;

/** One difference from the published revision. */
export const classifiedChange = z.strictObject({
  kind: z.enum(CHANGE_KINDS),
  /** The item, and within it the option or row; null for what concerns the whole. */
  item: z.string().nullable(),
  option: z.string().nullable(),
  code: z.string(),
  message: z.string(),
});
export type ClassifiedChange = z.infer<typeof classifiedChange>;

/** `GET /satisfaction-survey/surveys/:id/changes`: what publishing would do. */
export const changesResponse = z.strictObject({
  version: z.string(),
  /** The revision it is compared with; null before the first. */
  revision: z.number().int().nullable(),
  /** The gravest; null where nothing changed. */
  kind: z.enum(CHANGE_KINDS).nullable(),
  changes: z.array(classifiedChange).readonly(),
  findings: z.array(definitionFinding).readonly(),
  /** Texts that lack a language, by locale. */
  missingWords: z.array(z.strictObject({ locale: z.string(), count: z.number().int() })).readonly(),
  mayPublish: z.boolean(),
});
export type ChangesResponse = z.infer<typeof changesResponse>;

/** `POST /satisfaction-survey/surveys/:id/publish`: freezes the next revision; approval applies. */
export const publishRequest = z.strictObject({ version: z.string() });
export const publishResponse = z.strictObject({ revision: z.number().int() });

/**
 * `POST /satisfaction-survey/surveys/:id/actions/:action`. The reason is told to nobody outside; a
 * pause may say when it ends.
 */
export const actionRequest = z.strictObject({
  reason: z.string().trim().max(500).optional(),
  until: instantAsked.optional(),
});
export type ActionRequest = z.input<typeof actionRequest>;

/** `GET /satisfaction-survey/surveys/:id/distribution` */
export const distributionResponse = z.strictObject({
  /** `https://school.example/s/canteen`; a path where the server does not know its address. */
  address: z.string(),
  /** With the code of the place in it; null where the survey has none. */
  onSiteAddress: z.string().nullable(),
  /** Snippets to paste, ready to copy; null while no widget is built. */
  elementCode: z.string().nullable(),
  frameCode: z.string(),
  title: words,
  batches: z
    .array(
      z.strictObject({
        id: z.number().int(),
        label: z.string(),
        count: z.number().int(),
        spent: z.number().int(),
        revoked: z.boolean(),
        madeOn: z.string(),
        madeBy: personName.nullable(),
      }),
    )
    .readonly(),
});
export type DistributionResponse = z.infer<typeof distributionResponse>;

/**
 * `POST /satisfaction-survey/surveys/:id/tokens`: the tokens are shown now and never again. After
 * `POST …/tokens/:batchId/revoke` unused ones of the batch open nothing any more; after
 * `POST …/on-site-code` the sheet that hangs on the site has to be printed again.
 */
export const tokensRequest = z.strictObject({
  label: z.string().trim().min(1).max(100),
  count: z.number().int().min(1).max(5000),
});
export const tokensResponse = z.strictObject({
  batchId: z.number().int(),
  tokens: z.array(z.string()).readonly(),
});
export type TokensResponse = z.infer<typeof tokensResponse>;
