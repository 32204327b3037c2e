import { z } from 'zod';

import { NOT_CARRIED, type NotCarriedCode } from '../../domain/surveyjs/not-carried';
import { surveyResponse } from './surveys';

/** Something of a file that did not become part of the questionnaire, and where it was. */
export const notCarried = z.strictObject({
  path: z.array(z.union([z.string(), z.number()])).readonly(),
  what: z.enum(Object.keys(NOT_CARRIED) as [NotCarriedCode, ...NotCarriedCode[]]),
  name: z.string(),
  detail: z.string(),
});

/**
 * `POST /satisfaction-survey/surveys/import-surveyjs`: a new survey with the questionnaire of a
 * SurveyJS file as its draft. Without a title it has that of the file.
 */
export const importSurveyJsRequest = z.strictObject({
  title: z.string().trim().min(1).max(200).optional(),
  questionnaire: z.unknown(),
});
export interface ImportSurveyJsRequest {
  readonly title?: string;
  /** The file as it was parsed. */
  readonly questionnaire: unknown;
}
export const importSurveyJsResponse = surveyResponse.extend({
  notCarried: z.array(notCarried).readonly(),
});
export type ImportSurveyJsResponse = z.infer<typeof importSurveyJsResponse>;
