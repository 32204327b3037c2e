import type { Core, UID } from '@strapi/strapi';
import { DEFAULT_LOCALE, isLocale } from '../content/locales';
import { addWorkdays } from '../shared/workdays';
import { wallTime } from '../shared/zoned-time';
import { rowsOf, textOf } from '../shared/strapi/rows';
import { loadWorkdayCalendar } from '../content/workday-calendar';
import { ensureDocument, isPublic } from './documents';
import { department } from './finance';
import { bulletinData, noticeData, noticeSteps, type NoticeStep } from './logistics-documents';
import type { SampleBulletin, SampleNotice } from './logistics-files';
import { publishDocument } from './publish';
import type { Sample } from './sample-files';

const BULLETIN: UID.ContentType = 'api::logistics-bulletin.logistics-bulletin';
const NOTICE: UID.ContentType = 'api::works-notice.works-notice';
const OWNER = 'general-affairs';

/** The sample does not say why a notice came late; a notice has to say something. */
const UNKNOWN_REASON = {
  'zh-Hans': '原始记录没有说明未提前公告的原因。',
  'zh-Hant': '原始記錄沒有說明未提前公告的原因。',
} as const;

/** The works notices of the sample, each told as it went on. */
export async function seedNotices(strapi: Core.Strapi, sample: Sample): Promise<number> {
  let made = 0;
  for (const notice of sample.notices) made += (await seedNotice(strapi, notice, sample)) ? 1 : 0;
  return made;
}

/** The bulletins of the sample in the order of their weeks: each carries over from the one before. */
export async function seedBulletins(strapi: Core.Strapi, sample: Sample): Promise<number> {
  let made = 0;
  for (const bulletin of sample.bulletins) made += (await seedBulletin(strapi, bulletin)) ? 1 : 0;
  return made;
}

async function seedBulletin(strapi: Core.Strapi, bulletin: SampleBulletin): Promise<boolean> {
  const { documentId, isNew } = await ensureDocument(strapi, {
    uid: BULLETIN,
    where: { year: bulletin.year, isoWeek: bulletin.isoWeek },
    data: { ...bulletinData(bulletin), ownerDepartment: await department(strapi, OWNER) },
    words: bulletin.localizations,
  });
  if (!(await isPublic(strapi, BULLETIN, documentId))) {
    await publishDocument(strapi, { uid: BULLETIN, documentId }, bulletin.firstPublishedAt);
  }
  return isNew;
}

async function seedNotice(
  strapi: Core.Strapi,
  notice: SampleNotice,
  sample: Sample,
): Promise<boolean> {
  const isLate = await isShortNotice(strapi, notice);
  const words = Object.entries(notice.localizations).map(([locale, own]) => [
    locale,
    { ...own, ...(isLate && locale === 'zh-Hant' && late('zh-Hant')) },
  ]);
  const { documentId, isNew } = await ensureDocument(strapi, {
    uid: NOTICE,
    where: { key: notice.key },
    data: {
      ...noticeData(notice),
      ...(isLate && late('zh-Hans')),
      procurementCode: procurementCode(notice, sample),
      ownerDepartment: await department(strapi, OWNER),
    },
    words: Object.fromEntries(words) as typeof notice.localizations,
  });
  if (!(await isPublic(strapi, NOTICE, documentId))) {
    await publishDocument(strapi, { uid: NOTICE, documentId }, notice.firstPublishedAt);
  }
  const row = await rowsOf(strapi, NOTICE).findOne({
    where: { documentId, publishedAt: { $notNull: true } },
    select: ['state'],
  });
  const steps = noticeSteps(notice);
  const reached = steps.findLastIndex(({ state }) => state === textOf(row, 'state'));
  for (const step of steps.slice(reached + 1)) await tell(strapi, documentId, step);
  return isNew;
}

/** What happened, in every language that has words for it, published when it happened. */
async function tell(strapi: Core.Strapi, documentId: string, step: NoticeStep): Promise<void> {
  const documents = strapi.documents(NOTICE);
  const data = { state: step.state, ...step.data };
  await documents.update({ documentId, locale: DEFAULT_LOCALE, data: data as never });
  for (const [locale, words] of Object.entries(step.words)) {
    if (isLocale(locale)) await documents.update({ documentId, locale, data: words as never });
  }
  await publishDocument(strapi, { uid: NOTICE, documentId }, step.at);
}

async function isShortNotice(strapi: Core.Strapi, notice: SampleNotice): Promise<boolean> {
  const calendar = await loadWorkdayCalendar(strapi);
  const due = addWorkdays(calendar, wallTime(notice.startAt).day, -2);
  return wallTime(notice.firstPublishedAt).day > due;
}

function late(locale: keyof typeof UNKNOWN_REASON) {
  return { shortNoticeReason: UNKNOWN_REASON[locale] };
}

function procurementCode({ procurement }: SampleNotice, sample: Sample): string | null {
  if (procurement === null) return null;
  const found = sample.procurements.find(({ key }) => key === procurement);
  if (!found) throw new Error(`The sample names an unknown procurement: ${procurement}`);
  return found.code;
}
