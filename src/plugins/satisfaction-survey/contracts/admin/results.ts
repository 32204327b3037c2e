import { z } from 'zod';

import type { PublicResults } from '../public/results';
import { instant, personName, reason, said, totals, words } from './common';

const statistics = z.strictObject({
  meanX100: z.number().optional(),
  medianX100: z.number().optional(),
  top2BoxBp: z.number().optional(),
  nps: z
    .strictObject({
      ...{ promoters: z.number(), passives: z.number(), detractors: z.number() },
      ...{ score: z.number(), low: z.number(), high: z.number() },
    })
    .optional(),
  meanRankX100: z.record(z.string(), z.number()).optional(),
});

const questionCounts = z.strictObject({
  question: z.string(),
  type: z.string(),
  text: words,
  answered: z.number().int(),
  skipped: z.number().int(),
  hidden: z.number().int(),
  /** Of whom the question was asked at all: it came with a later revision. */
  askedOf: z.number().int(),
  cells: z
    .array(z.strictObject({ value: z.string(), label: words, count: z.number().int() }))
    .readonly(),
  statistics,
});
export type QuestionCounts = z.infer<typeof questionCounts>;

/** `GET /satisfaction-survey/surveys/:id/results`: everything, nothing withheld. */
export const resultsResponse = z.strictObject({
  totals,
  invited: z.number().int().nullable(),
  responseRateBp: z.number().int().nullable(),
  /** Counted responses by day in UTC, the oldest first. */
  days: z.array(z.strictObject({ day: z.string(), count: z.number().int() })).readonly(),
  questions: z.array(questionCounts).readonly(),
  segment: z.string().nullable(),
  groups: z
    .array(
      z.strictObject({
        group: z.string(),
        label: words,
        counted: z.number().int(),
        questions: z.array(questionCounts).readonly(),
      }),
    )
    .readonly(),
});
export type ResultsResponse = z.infer<typeof resultsResponse>;

/** `GET …/texts?question=q12&word=queue&page=1`: answers to an open question, shuffled. */
export const textsResponse = z.strictObject({
  texts: z.array(z.strictObject({ responseId: z.number().int(), text: z.string() })).readonly(),
  total: z.number().int(),
  pageSize: z.number().int(),
});
export type TextsResponse = z.infer<typeof textsResponse>;

/** `GET …/themes?question=q12`: words that several of the texts share, and in how many they stand. */
export const themesResponse = z.strictObject({
  themes: z.array(z.strictObject({ word: z.string(), texts: z.number().int() })).readonly(),
});
export type ThemesResponse = z.infer<typeof themesResponse>;

const quote = z.strictObject({ question: z.string().max(40), text: words });

/** `POST …/publication-preview`: exactly what the public would see, and what is withheld and why. */
export const previewRequest = z.strictObject({
  quotes: z.array(quote).max(50).default([]),
  summary: words.default({}),
});
export type PreviewRequest = z.input<typeof previewRequest>;
export const previewResponse = z.strictObject({
  results: z.custom<PublicResults>(),
  /** In words, question by question. */
  withheld: z
    .array(said.extend({ question: z.string().nullable(), group: z.string().nullable() }))
    .readonly(),
  /** What stops the publication altogether. */
  obstacles: z.array(said).readonly(),
  /** Names and numbers found in quotes and summary. */
  privacy: z.array(said).readonly(),
});
export type PreviewResponse = z.infer<typeof previewResponse>;

/** `POST …/snapshots`: publishes; approval applies. */
export const publishResultsRequest = previewRequest;
export const publishResultsResponse = z.strictObject({ number: z.number().int() });

/** `GET …/snapshots`, the newest first. */
export const snapshotsResponse = z.strictObject({
  snapshots: z
    .array(
      z.strictObject({
        number: z.number().int(),
        state: z.enum(['prepared', 'published', 'replaced', 'withdrawn']),
        counted: z.number().int(),
        madeAt: instant,
        madeBy: personName.nullable(),
        publishedAt: instant.nullable(),
        withdrawnReason: z.string().nullable(),
      }),
    )
    .readonly(),
});
export type SnapshotsResponse = z.infer<typeof snapshotsResponse>;

/** `POST …/snapshots/:number/withdraw` */
export const withdrawRequest = z.strictObject({ reason });

/** `GET …/export?format=csv|xlsx|json|codebook`: a file; responses in random order. */
export const exportQuery = z.strictObject({
  format: z.enum(['csv', 'xlsx', 'json', 'codebook']).default('csv'),
});

/** Responses in an XLSX file at most: more of them take a spreadsheet minutes to open. */
export const MOST_XLSX_ROWS = 50_000;

/** `GET …/health`, and `POST …/recount`, which counts anew, repairs and answers the same. */
export const healthResponse = z.strictObject({
  /** The last recount; null before the first. */
  recount: z
    .strictObject({
      at: instant,
      responses: z.number().int(),
      milliseconds: z.number().int(),
      /** How many counters were wrong and are right now. */
      repaired: z.number().int(),
    })
    .nullable(),
  totals,
  spentTokens: z.number().int(),
  outbox: z.strictObject({ waiting: z.number().int(), dead: z.number().int() }),
});
export type HealthResponse = z.infer<typeof healthResponse>;
