/** Longest reason; it is shown to the public with the record of the publication. */
export const MAX_REASON = 200;
