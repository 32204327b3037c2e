import type { Locale } from '../content/locales';
import type { Deadlines } from './domain/deadlines';
import { isCertain, scanPersonalData } from './domain/personal-data';
import { transferOf } from './domain/sensitive';
import type { Channel, Kind, SubmitterRole } from './domain/ticket';
import type { NewTicket } from './ticket-store';

/** What is known of a report when it comes in, however it does. */
export interface Reported {
  readonly kind: Kind;
  readonly service?: string | undefined;
  readonly channel: Channel;
  readonly submitterRole: SubmitterRole;
  readonly text: string;
  readonly locale: Locale;
  readonly about?: string | undefined;
  readonly name?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
}

type Numbered = 'ticketNo' | 'receiptHash' | 'submissionHash' | 'payloadHash' | 'receivedAt';

/** Personal numbers in a report; it is taken as it is and held back from publication. */
export const PERSONAL_FLAG = 'personalData';

/** A ticket nobody has handled yet: looked at for what must not go the ordinary way. */
export function freshTicket(
  reported: Reported,
  flags: readonly string[] = [],
): Omit<NewTicket, keyof Deadlines | Numbered> {
  const { kind, service = null, channel, submitterRole, text, locale, about = null } = reported;
  const { name, phone, email } = reported;
  const hasPersonalData = scanPersonalData(text).some(isCertain);
  return {
    ...{ kind, service, channel, submitterRole, rawText: text, locale, about },
    ...{ anonymous: (name ?? phone ?? email) === undefined, openedOn: null, state: 'received' },
    ...{ department: null, assigneeId: null, acceptedAt: null, firstRepliedAt: null },
    ...{ resolvedAt: null, closedAt: null, outcome: null, reply: null, reopenCount: 0 },
    ...{ mergedInto: null, satisfaction: null, entryId: null },
    transfer: transferOf(text),
    flags: hasPersonalData ? [...flags, PERSONAL_FLAG] : flags,
  };
}
