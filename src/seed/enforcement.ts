import type { Core, UID } from '@strapi/strapi';
import { ensureDocument, isPublic } from './documents';
import { department } from './finance';
import { publishDocument } from './publish';
import { REPORT_WORDS } from './regulation-translations';
import type { Sample } from './sample-files';

const REPORT: UID.ContentType = 'api::enforcement-report.enforcement-report';

/** Never public: a test looks for it. */
const SECRET_NOTES = 'planted-internal-evidence';

export async function seedEnforcementReports(strapi: Core.Strapi, sample: Sample): Promise<number> {
  let made = 0;
  for (const { key, regulation, firstPublishedAt, ...facts } of sample.enforcementReports) {
    const about = sample.regulations.find((one) => one.key === regulation);
    if (!about) throw new Error(`${key} is about ${regulation}, which the sample does not have`);
    const regulationCode = about.code;
    const words = REPORT_WORDS[key];
    const { documentId, isNew } = await ensureDocument(strapi, {
      uid: REPORT,
      where: { regulationCode, period: facts.period, metric: facts.metric },
      data: {
        ...{ ...facts, regulationCode, goal: 'atLeast', evidenceNotes: SECRET_NOTES },
        ...{ catalogueItemNo: '5.2', approvedByRole: '校长办公会' },
        ownerDepartment: await department(strapi, about.ownerDepartment),
      },
      words: words ? { 'zh-Hant': { ...words['zh-Hant'] }, en: { ...words.en } } : {},
    });
    made += isNew ? 1 : 0;
    if (await isPublic(strapi, REPORT, documentId)) continue;
    await publishDocument(strapi, { uid: REPORT, documentId }, firstPublishedAt);
  }
  return made;
}
