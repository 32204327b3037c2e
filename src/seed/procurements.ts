import type { Core, UID } from '@strapi/strapi';
import { DEFAULT_LOCALE } from '../content/locales';
import { readStepped } from '../content/transitions/subject';
import { takeStep } from '../content/transitions/take-step';
import { transitionRegistry } from '../content/transitions/registry';
import { rowsOf, textOf } from '../shared/strapi/rows';
import { ensureDocument, isPublic } from './documents';
import { seedAcceptance } from './disclosure';
import { department } from './finance';
import { procurementData, type Stage } from './procurement-documents';
import type { SampleProcurement } from './procurement-files';
import { publishDocument } from './publish';
import type { Sample } from './sample-files';

const PROCUREMENT: UID.ContentType = 'api::procurement.procurement';
const SUPPLIER: UID.ContentType = 'api::supplier.supplier';

/** The register of suppliers; what is not public of them holds a word that tests look for. */
export async function seedSuppliers(strapi: Core.Strapi, sample: Sample): Promise<number> {
  let made = 0;
  for (const { key: code, name, unifiedSocialCreditCode, scale } of sample.suppliers) {
    const { isNew } = await ensureDocument(strapi, {
      uid: SUPPLIER,
      where: { code },
      data: {
        ...{ code, name, unifiedSocialCreditCode, scale },
        contact: `演示用密语：白鹭联系 ${code}`,
        blacklistNote: `演示用密语：红隼记录 ${code}`,
      },
      words: {},
    });
    made += isNew ? 1 : 0;
  }
  return made;
}

/** The procurements of the sample, each told stage by stage and moved on by its steps. */
export async function seedProcurements(strapi: Core.Strapi, sample: Sample): Promise<number> {
  let made = 0;
  for (const one of sample.procurements) made += (await seedProcurement(strapi, one)) ? 1 : 0;
  return made;
}

async function seedProcurement(strapi: Core.Strapi, sample: SampleProcurement): Promise<boolean> {
  const { documentId, isNew } = await ensureDocument(strapi, {
    uid: PROCUREMENT,
    where: { code: sample.code },
    data: {
      ...procurementData(sample, 'plan'),
      ownerDepartment: await department(strapi, sample.department),
    },
    words: sample.localizations,
  });
  const life = { strapi, documentId, sample };
  const { timeline } = sample;
  if (!(await isPublic(strapi, PROCUREMENT, documentId))) {
    await publish(life, timeline.planPublished);
  }
  await tryBefore(life);
  if (await isBefore(life, 'awarded')) {
    await tell(life, 'result');
    await step(
      life,
      sample.previousAttempts.length > 0 ? 'retry' : 'announce',
      timeline.noticePublished,
    );
    await step(life, 'evaluate', timeline.evaluated);
    await step(life, 'award', timeline.resultPublished);
    await publish(life, timeline.resultPublished);
  }
  if (await isBefore(life, 'contracted')) {
    await tell(life, 'contract');
    await step(life, 'sign', timeline.contractSigned);
    await publish(life, timeline.contractPublished);
  }
  if (!(await isToldToItsEnd(life))) await tellEnd(life);
  return isNew;
}

interface Life {
  readonly strapi: Core.Strapi;
  readonly documentId: string;
  readonly sample: SampleProcurement;
}

/** The sample tells of a failed attempt its day only: that is also taken for the day of its notice. */
async function tryBefore(life: Life): Promise<void> {
  const { strapi, documentId, sample } = life;
  const [attempt] = sample.previousAttempts;
  if (attempt === undefined || !(await isIn(life, 'planned'))) return;
  const { timeline } = procurementData(sample, 'plan') as { timeline: object };
  await update(strapi, documentId, { timeline: { ...timeline, noticePublishedOn: attempt.date } });
  await step(life, 'announce', attempt.date);
  await step(life, 'fail', attempt.date, attempt.reason);
}

/** The acceptance is told together with the payments after it; when it was public stays known. */
async function tellEnd(life: Life): Promise<void> {
  const { strapi, documentId, sample } = life;
  const row = await rowsOf(strapi, PROCUREMENT).findOne({ where: { documentId }, select: ['key'] });
  await seedAcceptance(strapi, textOf(row, 'key'), sample.timeline.acceptancePublished);
  const { accepted } = sample.timeline;
  await tell(life, 'end');
  if (accepted && (await isBefore(life, 'accepted'))) await step(life, 'accept', accepted);
  const paid = sample.payments.filter(({ planned }) => !planned).map(({ date }) => date);
  await publish(life, [sample.timeline.acceptancePublished ?? '', ...paid].sort().at(-1) ?? '');
}

/** What has become known at a stage. */
async function tell({ strapi, documentId, sample }: Life, stage: Stage) {
  await update(strapi, documentId, procurementData(sample, stage));
  const caseSummary = sample.caseStudy?.localizations['en']?.summary;
  if (stage !== 'end' || caseSummary === undefined) return;
  const words = { caseSummary } as never;
  await strapi.documents(PROCUREMENT).update({ documentId, locale: 'en', data: words });
}

async function update(strapi: Core.Strapi, documentId: string, data: object): Promise<void> {
  const locale = DEFAULT_LOCALE;
  await strapi.documents(PROCUREMENT).update({ documentId, locale, data: data as never });
}

async function step({ strapi, documentId }: Life, name: string, day: string, reason = '') {
  await takeStep(strapi, {
    ...{ uid: PROCUREMENT, documentId, step: name, reason },
    ...{ at: inOffice(day), by: null },
  });
}

async function publish({ strapi, documentId }: Life, day: string): Promise<void> {
  await publishDocument(strapi, { uid: PROCUREMENT, documentId }, inOffice(day));
}

/** The sample names days; things are done at the end of the office hours. */
function inOffice(day: string): string {
  return `${day.slice(0, 10)}T17:00:00+08:00`;
}

const LIFE = ['planned', 'failed', 'tendering', 'evaluated', 'awarded', 'contracted', 'accepted'];

async function stateOf({ strapi, documentId }: Life): Promise<string> {
  const bound = transitionRegistry.get(PROCUREMENT);
  const uid = PROCUREMENT;
  const stepped = bound && (await readStepped(strapi, bound, { uid, documentId }));
  return stepped?.state ?? 'planned';
}

/** Payments are the last thing that the sample tells of a procurement. */
async function isToldToItsEnd({ strapi, documentId, sample }: Life): Promise<boolean> {
  const row = await rowsOf(strapi, PROCUREMENT).findOne({
    where: { documentId, locale: DEFAULT_LOCALE, publishedAt: { $notNull: true } },
    populate: { payments: { select: ['id'] } },
  });
  const payments = row?.['payments'];
  return Array.isArray(payments) && payments.length === sample.payments.length;
}

async function isIn(life: Life, state: string): Promise<boolean> {
  return (await stateOf(life)) === state;
}

async function isBefore(life: Life, state: string): Promise<boolean> {
  return LIFE.indexOf(await stateOf(life)) < LIFE.indexOf(state);
}
