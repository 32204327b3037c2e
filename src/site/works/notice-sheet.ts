import { DEFAULT_TIME_ZONE, formatInstant } from '../dates';
import type { SiteContext } from '../shapes';
import { facts, joined, text, titled, type Block } from '../sheets/block';
import { documentSheet, type Sheet } from '../sheets/sheet';
import { WORDS } from '../words';
import type { WorksNotice } from './notice';
import { endNote, type NoticeData } from './notice-page';
import { WORKS_WORDS } from './words';

/** One notice on paper: when, where, what it means, what to do, whom to call, how it went on. */
export function noticeSheet(site: SiteContext, data: NoticeData): Sheet {
  const { locale } = site;
  const { notice } = data;
  const { key, title, impact, mitigation, reason, kind, state } = notice;
  const words = WORKS_WORDS[locale];
  return documentSheet(
    notice,
    { site, ...data, page: { kind: 'notice', key } },
    {
      ...{ title, lead: impact, written: [title, impact, mitigation, reason] },
      badges: [words.kinds[kind] ?? kind, words.states[state]],
      blocks: [
        ...warnings(notice, locale),
        ...titled(words.essentials, essentials(data, site)),
        ...titled(words.updates, updates(notice, site)),
      ],
    },
  );
}

function warnings(notice: WorksNotice, locale: SiteContext['locale']): readonly Block[] {
  const words = WORKS_WORDS[locale];
  const { colon } = WORDS[locale];
  const { shortNoticeReason, emergencyReason, state, actualEndAt } = notice;
  return [
    ...text(shortNoticeReason && joined([words.shortNotice, shortNoticeReason], colon), 'note'),
    ...text(emergencyReason && joined([words.emergency, emergencyReason], colon), 'note'),
    ...text(state === 'cancelled' && words.cancelledNote, 'note'),
    ...text(state === 'extended' && actualEndAt === null && words.stillExtended, 'note'),
  ];
}

function essentials({ notice, names }: NoticeData, site: SiteContext): readonly Block[] {
  const { locale, school } = site;
  const words = WORKS_WORDS[locale];
  const { listSeparator } = WORDS[locale];
  const timeZone = school?.timeZone ?? DEFAULT_TIME_ZONE;
  const time = (instant: string) => formatInstant(instant, timeZone, locale);
  const { actualEndAt } = notice;
  return facts([
    [words.start, time(notice.startAt)],
    [words.plannedEnd, time(notice.endAt)],
    [words.actualEnd, actualEndAt && joined([time(actualEndAt), endNote(notice, site)])],
    [words.where, notice.placeCodes.map((code) => names.place(code) ?? code).join(listSeparator)],
    [words.affects, notice.affects.map((one) => words.affected[one] ?? one).join(listSeparator)],
    [words.why, notice.reason],
    [words.impact, notice.impact],
    [words.mitigation, notice.mitigation],
    [words.contact, notice.contactRole],
    [words.phone, notice.contactPhone],
    [words.procurement, notice.procurementCode],
  ]);
}

function updates(notice: WorksNotice, { locale, school }: SiteContext): readonly Block[] {
  const timeZone = school?.timeZone ?? DEFAULT_TIME_ZONE;
  return facts(
    [...notice.updates]
      .sort((a, b) => (b.at ?? '').localeCompare(a.at ?? ''))
      .map(({ at, text: said }) => [
        at === null ? WORDS[locale].noValue : formatInstant(at, timeZone, locale),
        said,
      ]),
  );
}
