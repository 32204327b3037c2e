import { z } from 'zod';

/** Shapes of the surveys of the sample and of what was answered, as far as the seed reads them. */
const words = z.object({
  title: z.string().optional(),
  purpose: z.string().optional(),
  privacyNotice: z.string().optional(),
  text: z.string().optional(),
  label: z.string().optional(),
});
const localizations = z.record(z.string(), words).default({});

const question = z.object({
  questionKey: z.string(),
  type: z.enum(['single', 'multi', 'rating', 'nps', 'ranking', 'boolean', 'text']),
  text: z.string(),
  localizations,
  required: z.boolean(),
  options: z
    .array(z.object({ value: z.union([z.string(), z.number()]), label: z.string(), localizations }))
    .default([]),
  scale: z.number().int().optional(),
  maxSelections: z.number().int().optional(),
  maxLength: z.number().int().optional(),
  showIf: z.unknown().optional(),
});
export type SampleQuestion = z.infer<typeof question>;

const survey = z.object({
  key: z.string(),
  title: z.string(),
  purpose: z.string(),
  privacyNotice: z.string(),
  localizations,
  opensAt: z.string(),
  closesAt: z.string(),
  minimumCell: z.number().int(),
  oneResponsePer: z.literal('invitationToken'),
  targetPopulation: z.number().int(),
  resultsDueOn: z.string(),
  resultsPublishedAt: z.string(),
  questions: z.array(question),
});
export type SampleSurvey = z.infer<typeof survey>;

export const surveysFile = z.object({ surveys: z.array(survey) });

const response = z.object({
  survey: z.string(),
  receipt: z.string(),
  submittedDay: z.string(),
  locale: z.string(),
  answers: z.record(z.string(), z.unknown()),
});
export type SampleResponse = z.infer<typeof response>;

export const responsesFile = z.array(response);
