import { z } from 'zod';

import type { MobileNumber } from './mobile-number';

/** One text message to one number. */
export interface TextMessage {
  readonly to: MobileNumber;
  /** At most 70 characters: a longer one is sent and paid as two. */
  readonly text: string;
}

export type SmsFailureKind =
  /** The gateway does not take it. */
  | 'refused'
  /** No complete answer came: it may have been sent. */
  | 'late'
  | 'unreachable';

/** What a gateway is posted. */
export const gatewayBody = (id: string, { to, text }: TextMessage): string =>
  JSON.stringify({ id, to, text });

/**
 * What a gateway's signature is about, by the rules of Standard Webhooks: `id.timestamp.body`, the
 * timestamp in whole seconds.
 *
 * @see https://www.standardwebhooks.com
 */
export const signedContent = (id: string, timestamp: string, body: string): string =>
  `${id}.${timestamp}.${body}`;

const ANSWER = z.object({ id: z.string().regex(/^[\w.:-]{1,100}$/) });

/** The gateway's own number of the message, else ours: not every gateway gives one. */
export function readMessageId(body: string, ours: string): string {
  try {
    const result = ANSWER.safeParse(JSON.parse(body));
    return result.success ? result.data.id : ours;
  } catch (error) {
    if (error instanceof SyntaxError) return ours;
    throw error;
  }
}
