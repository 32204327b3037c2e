import { z } from 'zod';

import { LOCALES } from '../../content/locales';

/** Which language is sent. No text: the server takes what the public reads. */
export const saveDraftRequest = z.strictObject({ locale: z.enum(LOCALES) });
export type SaveDraftRequest = z.infer<typeof saveDraftRequest>;

export const savedDraft = z.strictObject({
  mediaId: z.string(),
  savedAt: z.string(),
  /** False where the same draft was saved a short while before, and none was added. */
  isNew: z.boolean(),
});
export type SavedDraft = z.infer<typeof savedDraft>;
