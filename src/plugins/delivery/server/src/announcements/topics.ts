/** Topic of the names that caches in front are to drop. */
export const PURGE = 'delivery.purge';

/** Topic of the calls of one receiver: each has its own, so that none waits for another. */
export const webhookTopic = (receiver: string): string => `delivery.webhook/${receiver}`;
