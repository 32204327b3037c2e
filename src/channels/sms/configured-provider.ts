import { createHttpProvider } from './http-provider';
import { createLogProvider } from './log-provider';
import type { SmsSettings } from './settings';
import type { SmsProvider } from './sms-provider';

interface ProviderEdges {
  readonly log: (line: string) => void;
  readonly now: () => Date;
  readonly timeoutMs: number;
}

/** The provider that is set; null where the school sends no text messages. */
export function createSmsProvider(settings: SmsSettings, edges: ProviderEdges): SmsProvider | null {
  switch (settings.provider) {
    case 'none':
      return null;
    case 'log':
      return createLogProvider(edges);
    case 'http':
      return createHttpProvider(settings, edges);
  }
}
