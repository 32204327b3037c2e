import { z } from 'zod';

import { day } from './common';

/** `GET /disclosure/panel`: what all of the panel has to know, in one answer. */
export const panelResponse = z.strictObject({
  timeZone: z.string(),
  today: day,
  /** Of the departments in which the reader holds a post; of all where they hold none. */
  overdue: z.number().int(),
  /** Types of the catalogue whose texts are measured while they are written. */
  readableTypes: z
    .array(
      z.strictObject({
        uid: z.string(),
        /** The attribute with the plain summary; null where the type has none. */
        summaryField: z.string().nullable(),
        /** Further attributes with texts; in components with a dot: `varianceNotes.note`. */
        fields: z.array(z.string()).readonly(),
      }),
    )
    .readonly(),
});
export type PanelResponse = z.infer<typeof panelResponse>;
export type ReadableType = PanelResponse['readableTypes'][number];
