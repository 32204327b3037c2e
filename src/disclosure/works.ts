import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE } from '../content/locales';
import { schoolTimeZone } from '../content/school-day';
import { loadWorkdayCalendar } from '../content/workday-calendar';
import { TICKETS } from '../feedback/tables';
import { rowsOf, textOf, type Row } from '../shared/strapi/rows';
import { inUnitOfWork } from '../shared/strapi/unit-of-work';
import { addWorkdays } from '../shared/workdays';
import { dayIn } from '../site/dates';
import { instantOf } from './publications';

const NOTICE = 'api::works-notice.works-notice';

/** A notice is to be out so many workdays before the works begin. */
const LEAD_WORKDAYS = 2;

interface WorksAndComplaints {
  readonly works: readonly {
    readonly key: string;
    readonly title: string;
    readonly announcedAt: string;
    readonly isOnTime: boolean;
  }[];
  readonly complaints: readonly { readonly worksKey: string | null; readonly receivedAt: string }[];
}

/** Public notices of works, and complaints that name one of them. */
export async function worksAndComplaints(
  strapi: Core.Strapi,
  locale: string,
): Promise<WorksAndComplaints> {
  const rows = await rowsOf(strapi, NOTICE).findMany({
    where: { publishedAt: { $notNull: true } },
    select: ['key', 'title', 'locale', 'publicSince', 'startAt'],
    orderBy: { id: 'asc' },
  });
  const calendar = await loadWorkdayCalendar(strapi);
  const timeZone = await schoolTimeZone(strapi);
  const titleOf = (key: string) => {
    const own = rows.filter((row) => row['key'] === key);
    return textOf(own.find((row) => row['locale'] === locale) ?? own[0], 'title');
  };
  const works = rows
    .filter((row) => row['locale'] === DEFAULT_LOCALE)
    .flatMap((row: Row) => {
      const [announcedAt, startAt] = [instantOf(row['publicSince']), instantOf(row['startAt'])];
      if (announcedAt === null || startAt === null) return [];
      const dueOn = addWorkdays(calendar, dayIn(startAt, timeZone), -LEAD_WORKDAYS);
      const key = textOf(row, 'key');
      const isOnTime = dayIn(announcedAt, timeZone) <= dueOn;
      return [{ key, title: titleOf(key), announcedAt, isOnTime }];
    });
  return { works, complaints: await complaints(strapi, works) };
}

/** Complaints about a notice; whoever names something else complains of no works. */
async function complaints(strapi: Core.Strapi, works: readonly { readonly key: string }[]) {
  const rows: { about: string | null; received_at: string }[] = await inUnitOfWork(strapi, (unit) =>
    unit
      .table(TICKETS)
      .where({ kind: 'complaint' })
      .whereNull('transfer')
      .whereNotNull('about')
      .select('about', 'received_at'),
  );
  const keys = new Set(works.map(({ key }) => key));
  return rows.flatMap(({ about, received_at: receivedAt }) =>
    about !== null && keys.has(about) ? [{ worksKey: about, receivedAt }] : [],
  );
}
