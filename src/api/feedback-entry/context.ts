import type { RuleScene } from '../../content/bound-rules';
import { DEFAULT_LOCALE } from '../../content/locales';
import type { ContentDocument } from '../../content/rules';
import { takenKeys, takenSlugs } from '../../content/siblings';
import { findTicket } from '../../feedback/ticket-store';
import { rowsOf, textOf } from '../../shared/strapi/rows';
import { inUnitOfWork } from '../../shared/strapi/unit-of-work';
import type { FeedbackEntryContext, FeedbackEntryShared, FeedbackEntryWords } from './types';

/** Reads what the rules of an entry have to know: whether its ticket may be shown at all. */
export async function loadFeedbackEntryContext(
  { shared }: ContentDocument<FeedbackEntryShared, FeedbackEntryWords>,
  scene: RuleScene,
): Promise<FeedbackEntryContext> {
  const { ticketNo } = shared;
  const ticket = await inUnitOfWork(scene.strapi, (unit) =>
    ticketNo === null ? Promise.resolve(null) : findTicket(unit, { ticketNo }),
  );
  const codes = await rowsOf(scene.strapi, 'api::classification-code.classification-code').findMany(
    {
      where: { scheme: 'feedbackService', locale: DEFAULT_LOCALE },
      select: ['code'],
    },
  );
  return {
    ticket: ticket === null ? 'missing' : ticket.transfer === null ? 'ordinary' : 'protected',
    services: new Set(codes.map((row) => textOf(row, 'code'))),
    takenKeys: await takenKeys(scene),
    takenSlugs: await takenSlugs(scene),
  };
}
