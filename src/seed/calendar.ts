import type { Core } from '@strapi/strapi';
import { ensureDocument } from './documents';
import type { Sample } from './sample-files';

const CALENDAR_DAY = 'api::calendar-day.calendar-day';
const TERM = 'api::term.term';

/** Obligations of 2025 reach back into this term, which the sample leaves out. */
const FIRST_TERM = { key: '2024-2025-1', start: '2024-09-01', end: '2025-01-17' };

export async function seedCalendarDays(strapi: Core.Strapi, sample: Sample): Promise<number> {
  let made = 0;
  for (const { date, kind, label } of sample.calendar.days) {
    const { isNew } = await ensureDocument(strapi, {
      uid: CALENDAR_DAY,
      where: { date },
      data: { date, kind, label },
      words: {},
    });
    made += isNew ? 1 : 0;
  }
  return made;
}

/** Labels are made from the key, in each language. */
export async function seedTerms(strapi: Core.Strapi, sample: Sample): Promise<number> {
  let made = 0;
  for (const { key, start, end } of [FIRST_TERM, ...sample.calendar.terms]) {
    const { isNew } = await ensureDocument(strapi, {
      uid: TERM,
      where: { key },
      data: { key, startOn: start, endOn: end },
      words: { 'zh-Hant': {}, en: {} },
    });
    made += isNew ? 1 : 0;
  }
  return made;
}
