import { meanX100 } from '../metrics/share';

/** A works notice; times are instants. */
export interface AnnouncedWorks {
  readonly key: string;
  readonly announcedAt: string;
  /** Whether it was announced by its due day. */
  readonly isOnTime: boolean;
}

/** A complaint about works; the notice it is about, or null where it names none. */
export interface WorksComplaint {
  readonly worksKey: string | null;
  readonly receivedAt: string;
}

export interface ComplaintsOfWorks {
  readonly key: string;
  readonly isOnTime: boolean;
  /** Received before the notice was public, and since. */
  readonly before: number;
  readonly after: number;
}

export interface WorksComplaints {
  readonly byNotice: readonly ComplaintsOfWorks[];
  /** About works that were never announced, or about no notice that is known. */
  readonly withoutNotice: number;
  /** Complaints per notice, times 100; null where there are no such notices. */
  readonly perNoticeX100: number | null;
  readonly perNoticeOnTimeX100: number | null;
  readonly perNoticeLateX100: number | null;
}

/** Whether telling early spares misunderstandings: complaints per notice, told in time or not. */
export function worksComplaints(
  works: readonly AnnouncedWorks[],
  complaints: readonly WorksComplaint[],
): WorksComplaints {
  const byNotice = works.map(({ key, announcedAt, isOnTime }) => {
    const own = complaints.filter(({ worksKey }) => worksKey === key);
    const before = own.filter(
      ({ receivedAt }) => Date.parse(receivedAt) < Date.parse(announcedAt),
    ).length;
    return { key, isOnTime, before, after: own.length - before };
  });
  const perNotice = (some: readonly ComplaintsOfWorks[]) =>
    meanX100(some.map(({ before, after }) => before + after));
  const keys = new Set(works.map(({ key }) => key));
  return {
    byNotice,
    withoutNotice: complaints.filter(({ worksKey }) => worksKey === null || !keys.has(worksKey))
      .length,
    perNoticeX100: perNotice(byNotice),
    perNoticeOnTimeX100: perNotice(byNotice.filter(({ isOnTime }) => isOnTime)),
    perNoticeLateX100: perNotice(byNotice.filter(({ isOnTime }) => !isOnTime)),
  };
}
