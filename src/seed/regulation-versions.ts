import type { Core, UID } from '@strapi/strapi';
import type { PlainRow } from '../content/row';
import { takeStep, type StepRequest } from '../content/transitions/take-step';
import { rowsOf, textOf } from '../shared/strapi/rows';
import { ensureDocument, isPublic } from './documents';
import { department } from './finance';
import { publishDocument } from './publish';
import { CONSULTATION, CONSULTATION_FACTS, CONSULTATION_WORDS } from './regulation-consultation';
import type { SampleRegulation, SampleVersion } from './regulation-files';
import { ENGLISH_ARTICLES } from './regulation-translations';

const VERSION: UID.ContentType = 'api::regulation-version.regulation-version';

/** Never public: a test looks for it. */
const SECRET_NOTES = 'planted-internal-drafting';

const CHANGE_KINDS = { 制定: 'enact', 修订: 'amend' } as const;

/** One version: drafted, put up for comment or adopted, published, and repealed where it was. */
export async function seedVersion(
  strapi: Core.Strapi,
  regulation: SampleRegulation,
  version: SampleVersion,
): Promise<boolean> {
  const { documentId, isNew } = await ensureVersion(strapi, regulation, version);
  const at = toldAt(version);
  const step = version.adoptedOn === null ? CONSULT : { step: 'adopt' };
  if ((await stateOf(strapi, documentId)) === 'draft') {
    await takeStep(strapi, { uid: VERSION, documentId, ...step, at, by: null });
  }
  if (!(await isPublic(strapi, VERSION, documentId))) {
    await publishDocument(strapi, { uid: VERSION, documentId }, at);
  }
  if (version.state === 'repealed' && (await stateOf(strapi, documentId)) === 'adopted') {
    await takeStep(strapi, { uid: VERSION, documentId, ...repealOf(regulation, version) });
  }
  return isNew;
}

const CONSULT = { step: 'consult', answers: CONSULTATION.days } as const;

async function ensureVersion(
  strapi: Core.Strapi,
  { code, ownerDepartment }: SampleRegulation,
  version: SampleVersion,
) {
  const { versionNo, documentNo, adoptedOn, effectiveOn, articles } = version;
  const english = ENGLISH_ARTICLES[`${code}/${versionNo}`] ?? [];
  const isDiscussed = code === CONSULTATION.code;
  const own = (locale: keyof typeof CONSULTATION_WORDS): PlainRow =>
    isDiscussed ? CONSULTATION_WORDS[locale] : {};
  return ensureDocument(strapi, {
    uid: VERSION,
    where: { regulationCode: code, versionNo },
    data: {
      ...{ regulationCode: code, versionNo, documentNo, adoptedOn, effectiveOn },
      ...{ changeKind: CHANGE_KINDS[version.changeKind], draftingNotes: SECRET_NOTES },
      ...{ catalogueItemNo: '5.1', approvedByRole: '校长办公会' },
      articles: numberedArticles(articles.map(({ text }) => text)),
      ...(isDiscussed && CONSULTATION_FACTS),
      ...own('zh-Hans'),
      ownerDepartment: await department(strapi, ownerDepartment),
    },
    words: {
      'zh-Hant': {
        articles: numberedArticles(articles.map((one) => one.localizations['zh-Hant'].text)),
        ...own('zh-Hant'),
      },
      en: { articles: numberedArticles(english), ...own('en') },
    },
  });
}

function numberedArticles(texts: readonly string[]) {
  return texts.map((text, index) => ({ articleNo: index + 1, text }));
}

/** The sample does not say when: on the day of the decision. */
function toldAt({ adoptedOn }: SampleVersion): string {
  return adoptedOn === null ? CONSULTATION.openedAt : `${adoptedOn}T17:00:00+08:00`;
}

/** Repealed a week before its last day, by the document that the sample names. */
function repealOf(
  { relations }: SampleRegulation,
  { expiresOn }: SampleVersion,
): Pick<StepRequest, 'step' | 'answers' | 'reason' | 'at' | 'by'> {
  const repealDocumentNo = relations.find(({ type }) => type === 'repealedBy')?.target ?? '';
  const lastDay = expiresOn ?? '';
  const at = new Date(Date.parse(`${lastDay}T17:00:00+08:00`) - 7 * 86_400_000).toISOString();
  return {
    ...{ step: 'repeal', by: null, at, reason: `由${repealDocumentNo}废止` },
    answers: { repealDocumentNo, expiresOn: lastDay },
  };
}

async function stateOf(strapi: Core.Strapi, documentId: string): Promise<string> {
  const row = await rowsOf(strapi, VERSION).findOne({ where: { documentId }, select: ['state'] });
  return textOf(row, 'state');
}
