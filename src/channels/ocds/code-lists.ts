/** How a procurement was made, by the list of open contracting. */
export const METHODS: Readonly<Record<string, 'open' | 'selective' | 'limited' | 'direct'>> = {
  openTender: 'open',
  ...{ invitedTender: 'selective', frameworkAgreement: 'selective' },
  competitiveConsultation: 'selective',
  ...{ competitiveNegotiation: 'limited', inquiry: 'limited', selfOrganised: 'limited' },
  ...{ singleSource: 'direct', electronicMall: 'direct' },
};

type TenderStatus = 'planned' | 'active' | 'complete' | 'unsuccessful' | 'cancelled';

/** How far the tender of a procurement has come. */
export const TENDER_STATUS: Readonly<Record<string, TenderStatus>> = {
  ...{ planned: 'planned', tendering: 'active', evaluated: 'active' },
  ...{ awarded: 'complete', contracted: 'complete', accepted: 'complete', closed: 'complete' },
  ...{ terminated: 'complete', failed: 'unsuccessful', cancelled: 'cancelled' },
};

/** How far the contracts of a procurement have come. */
export const CONTRACT_STATUS: Readonly<Record<string, 'active' | 'terminated'>> = {
  ...{ closed: 'terminated', terminated: 'terminated' },
};

/** The documentation of OCDS uses it in examples: whoever publishes under it publishes nothing. */
const EXAMPLE_PREFIX = 'ocds-213czf';

/** The prefix under which procurements may be published; null where none is registered. */
export function registeredPrefix(prefix: string | null): string | null {
  if (prefix === null || !/^ocds-[a-z0-9]{6}$/.test(prefix)) return null;
  return prefix === EXAMPLE_PREFIX ? null : prefix;
}
