import type { SmsFailureKind, TextMessage } from './domain/gateway';

/** Whatever takes a text message. Another one is a file beside these and a value of `SMS_PROVIDER`. */
export interface SmsProvider {
  readonly name: 'log' | 'http';
  /** @returns a number of the message to ask the gateway about @throws SmsError */
  send(message: TextMessage): Promise<{ readonly id: string }>;
}

/** The message was not taken. It holds neither number nor text. */
export class SmsError extends Error {
  constructor(
    readonly kind: SmsFailureKind,
    /** The status of the gateway's answer; null where there was none. */
    readonly status: number | null = null,
  ) {
    super(`SMS: ${kind}${status === null ? '' : ` (${status})`}`);
    this.name = 'SmsError';
  }
}
