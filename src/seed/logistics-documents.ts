import type { PlainRow } from '../content/row';
import type { SampleBulletin, SampleNotice } from './logistics-files';

/** A week as a clerk would enter it: days, what is pending and public places are computed. */
export function bulletinData(bulletin: SampleBulletin): PlainRow {
  const { year, isoWeek, title, summary, nextWeek, dueOn, channels } = bulletin;
  const { notes: cleaningNotes, ...cleaning } = bulletin.cleaning;
  const { notes: transportNotes, ...transport } = bulletin.transport;
  const { notes: safetyNotes, ...safety } = bulletin.safety;
  const { issues, ...canteen } = bulletin.canteen;
  const { carriedOver, received, completed, urgentReceived, medianHoursToFix, items } =
    bulletin.repairs;
  return {
    ...{ year, isoWeek, title, summary, nextWeek, dueOn, channels },
    ...{ cleaning, cleaningNotes, safety, canteen, transport, transportNotes },
    repairs: { carriedOver, received, completed, urgentReceived, medianHoursToFix },
    repairItems: items.map(({ place, state }, index) => ({
      ...{ itemNo: index + 1, placeCode: place, state },
    })),
    repairItemWords: items.map(({ what }, index) => ({ itemNo: index + 1, what })),
    safetyNotes: numberedTexts(safetyNotes),
    canteenIssues: numberedTexts(issues),
    worksNotices: bulletin.worksNotices.map((noticeKey) => ({ noticeKey })),
    preparedByRole: bulletin.preparedByRole,
    approvedByRole: bulletin.approvedByRole,
    catalogueItemNo: '2.1',
  };
}

/** A notice as it was first published: announced, nothing has happened yet. */
export function noticeData(notice: SampleNotice): PlainRow {
  const { title, kind, reason, affects, startAt, endAt, impact, mitigation } = notice;
  const { contactRole, contactPhone, channels } = notice;
  return {
    ...{ title, kind, reason, affects, startAt, endAt, impact, mitigation },
    ...{ contactRole, contactPhone, channels },
    state: 'announced',
    places: notice.places.map((placeCode) => ({ placeCode })),
    catalogueItemNo: '2.2',
  };
}

/** One thing that happened to the works, told when it happened. */
export interface NoticeStep {
  readonly state: 'inProgress' | 'extended' | 'completed';
  readonly at: string;
  readonly data: PlainRow;
  /** Words of the step in the other languages. */
  readonly words: Readonly<Record<string, PlainRow>>;
}

/** How the works went on, from the first day to the last. */
export function noticeSteps(notice: SampleNotice): readonly NoticeStep[] {
  const { startAt, actualEndAt, updates } = notice;
  const extended = updates.map((update, index): NoticeStep => {
    const told = updates.slice(0, index + 1);
    const textsIn = (locale: string) =>
      told.flatMap(({ localizations }, at) => {
        const text = localizations[locale]?.text;
        return text === undefined ? [] : [{ no: at + 1, text }];
      });
    return {
      state: 'extended',
      at: update.at,
      data: {
        updates: told.map(({ at }, no) => ({ no: no + 1, at })),
        updateTexts: numberedTexts(told.map(({ text }) => text)),
      },
      words: Object.fromEntries(
        Object.keys(update.localizations).map((locale) => [
          locale,
          { updateTexts: textsIn(locale) },
        ]),
      ),
    };
  });
  return [
    { state: 'inProgress', at: startAt, data: {}, words: {} },
    ...extended,
    { state: 'completed', at: actualEndAt, data: { actualEndAt }, words: {} },
  ];
}

function numberedTexts(texts: readonly string[]): readonly PlainRow[] {
  return texts.map((text, index) => ({ no: index + 1, text }));
}
