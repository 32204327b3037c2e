import type { ImportRefusal } from '../../../domain/surveyjs/from-surveyjs';

export type ParsedFile =
  { readonly questionnaire: unknown; readonly refusal: null } | { readonly refusal: ImportRefusal };

/** With what is sent around it, a file of this size is still taken by the server. */
const MOST_BYTES = 1_000_000;

/** What is in a file, as far as it is JSON. */
export async function parseFile(file: Blob): Promise<ParsedFile> {
  if (file.size > MOST_BYTES) return { refusal: 'SURVEY_IMPORT_TOO_LARGE' };
  try {
    const questionnaire: unknown = JSON.parse(await file.text());
    return { questionnaire, refusal: null };
  } catch {
    // Not JSON, or gone since it was chosen: either way another file is needed.
    return { refusal: 'SURVEY_IMPORT_UNREADABLE' };
  }
}
