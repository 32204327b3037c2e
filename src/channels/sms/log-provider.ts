import { randomUUID } from 'node:crypto';

import { masked } from './domain/mobile-number';
import type { SmsProvider } from './sms-provider';

/** Sends nothing and says so in the log: for trying things out without a gateway. */
export function createLogProvider({ log }: { readonly log: (line: string) => void }): SmsProvider {
  return {
    name: 'log',
    send: ({ to, text }) => {
      const id = randomUUID();
      log(
        `Text message ${id} to ${masked(to)}, ${[...text].length} characters: not sent, only logged`,
      );
      return Promise.resolve({ id });
    },
  };
}
