import { formatDay } from '../dates';
import type { SiteContext } from '../shapes';
import { facts, text, titled } from '../sheets/block';
import { documentSheet, type Sheet } from '../sheets/sheet';
import type { EntryData } from './entry-page';
import { serviceName } from './list-page';
import { FEEDBACK_WORDS } from './words';

/** One report on paper, with its answer and how long it took. */
export function entrySheet(site: SiteContext, data: EntryData): Sheet {
  const { locale } = site;
  const { entry, names } = data;
  const { key, question, reply, service, outcome, satisfaction } = entry;
  const words = FEEDBACK_WORDS[locale];
  return documentSheet(
    entry,
    { site, ...data, page: { kind: 'feedbackEntry', key } },
    {
      ...{ title: question, written: [reply] },
      badges: [
        service && serviceName(service, names),
        outcome === null ? words.open : (words.outcomes[outcome] ?? outcome),
      ],
      blocks: [
        ...titled(words.answer, text(reply)),
        ...facts([
          [words.number, entry.ticketNo],
          [words.receivedOn, entry.receivedOn && formatDay(entry.receivedOn, locale)],
          [words.repliedOn, entry.repliedOn && formatDay(entry.repliedOn, locale)],
          [words.satisfaction, satisfaction !== null && words.stars(satisfaction)],
        ]),
      ],
    },
  );
}
