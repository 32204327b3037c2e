import type { Core, UID } from '@strapi/strapi';
import { chainUid } from '../content/chains/chain-uid';
import { isChainType } from '../content/chains/chain-types';
import { endState } from '../content/chains/end-state';
import { DEFAULT_LOCALE } from '../content/locales';
import type { PlainRow } from '../content/row';
import { rowsOf, textOf } from '../shared/strapi/rows';
import { ensureDocument, isPublic } from './documents';
import { department } from './finance';
import type { SampleAction } from './participation-files';
import { publishDocument } from './publish';
import type { Sample } from './sample-files';
import { takeSteps, type SeededStep } from './steps';

const ACTION: UID.ContentType = 'api::improvement-action.improvement-action';

/** Never public: tests look for them. */
const SECRETS = {
  proposerName: 'planted-restricted-proposer',
  internalNotes: 'planted-internal-action',
};

/** What the sample says in words alone, or not at all. */
const MORE: Readonly<Record<string, PlainRow & { readonly approvedAt: string }>> = {
  'act-01': {
    approvedAt: '2025-07-14T15:00:00+08:00',
    ...{ sourceQuestionNo: 1, resultType: 'regulation', resultKey: 'sy3-zd-03' },
    proposalText: '维修费用较高，建议维修项目先公开预算构成，再比价。',
  },
  'act-02': {
    approvedAt: '2025-09-24T15:00:00+08:00',
    proposalText: '食堂中午二层排队太长，建议错峰就餐、增开窗口。',
    ...{ metricName: '平均排队时间', metricUnit: 'minutes', metricBefore: 11, metricAfter: 5 },
  },
  'act-03': {
    approvedAt: '2025-11-04T15:00:00+08:00',
    proposalText: '建议公布大宗食材的供应商和价格区间。',
  },
  'act-04': {
    approvedAt: '2025-10-21T15:00:00+08:00',
    proposalText: '施工通知只提前了一天，建议提前公告。',
  },
};

/** The improvement actions of the sample: adopted, carried out, with what came of them. */
export async function seedActions(strapi: Core.Strapi, sample: Sample): Promise<number> {
  let made = 0;
  for (const action of sample.improvementActions) {
    made += (await seedAction(strapi, action, sample)) ? 1 : 0;
  }
  return made;
}

async function seedAction(strapi: Core.Strapi, action: SampleAction, sample: Sample) {
  const more = MORE[action.key];
  if (more === undefined) throw new Error(`The seed knows no day of approval of ${action.key}`);
  const { approvedAt, resultType, resultKey, ...words } = more;
  const { title, sourceType, source, dueOn, publicCredit, localizations } = action;
  const meeting = sample.meetings.find(({ actions }) => actions.includes(action.key));
  const { documentId, isNew } = await ensureDocument(strapi, {
    uid: ACTION,
    where: { key: action.key },
    data: {
      ...{ title, sourceType, completionDueOn: dueOn, publicCredit, ...words, ...SECRETS },
      sourceKey: await namedKey(strapi, sourceType, source),
      meetingKey: meeting?.key ?? null,
      approvedByRole: '校长办公会',
      ownerDepartment: await department(strapi, action.ownerDepartment),
    },
    words: localizations ? { en: { title: localizations.en.title } } : {},
  });
  const subject = { uid: ACTION, documentId };
  if (!(await isPublic(strapi, ACTION, documentId)))
    await publishDocument(strapi, subject, approvedAt);
  const result = await resultOf(strapi, resultType, resultKey);
  await takeSteps(strapi, subject, stepsOf(strapi, action, { documentId, approvedAt, result }));
  return isNew;
}

interface Course {
  readonly documentId: string;
  readonly approvedAt: string;
  readonly result: PlainRow;
}

function stepsOf(
  strapi: Core.Strapi,
  { state, doneOn, outcome, localizations }: SampleAction,
  { documentId, approvedAt, result }: Course,
): readonly SeededStep[] {
  const documents = strapi.documents(ACTION);
  const begun: readonly SeededStep[] = [
    {
      ...{ step: 'approve', to: 'approved', at: approvedAt },
      answers: { decision: 'adopted' },
    },
    { step: 'start', to: 'inProgress', at: approvedAt },
  ];
  if (state !== 'done' || doneOn === null) return begun;
  const at = `${doneOn}T16:00:00+08:00`;
  const write = async () => {
    const data = { outcome, ...result };
    await documents.update({ documentId, locale: DEFAULT_LOCALE, data: data as never });
    if (localizations !== undefined) {
      const words = { outcome: localizations.en.outcome };
      await documents.update({ documentId, locale: 'en', data: words as never });
    }
    await publishDocument(strapi, { uid: ACTION, documentId }, at);
  };
  return [...begun, { step: 'finish', to: 'done', at, answers: { doneOn }, before: write }];
}

/** The result, where what shows it is public here. */
async function resultOf(strapi: Core.Strapi, type: unknown, key: unknown): Promise<PlainRow> {
  if (typeof type !== 'string' || typeof key !== 'string') return {};
  const resultKey = await namedKey(strapi, type, key);
  return resultKey === null ? {} : { resultType: type, resultKey };
}

/** A key of another part of the sample: left out where that part is installed and does not have it. */
async function namedKey(strapi: Core.Strapi, type: string, key: string): Promise<string | null> {
  const uid = isChainType(type) ? chainUid(strapi, type) : undefined;
  if (!isChainType(type) || uid === undefined) return key;
  const own = type === 'feedback' ? await feedbackKey(strapi, uid, key) : key;
  return own !== null && (await endState(strapi, type, own)) === 'public' ? own : null;
}

/** Feedback is called by its ticket number: `fb-2025-003` is `feedback-yj20250003` and a check letter. */
async function feedbackKey(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  key: string,
): Promise<string | null> {
  const [, year = '', no = ''] = /^fb-(\d{4})-(\d+)$/.exec(key) ?? [];
  const row = await rowsOf(strapi, uid).findOne({
    where: { key: { $startsWith: `feedback-yj${year}${no.padStart(4, '0')}` } },
    select: ['key'],
  });
  return row === null ? null : textOf(row, 'key') || null;
}
