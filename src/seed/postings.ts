import type { Core } from '@strapi/strapi';
import { contentOfKey } from '../api/publication-record/context';
import { ensureDocument } from './documents';
import { phonePicture } from './made-files';
import type { Sample, SamplePosting } from './sample-files';
import { storedFile } from './stored-file';

const RECORD = 'api::publication-record.publication-record';

/** Papers on the board that are no document of this system; the sample gives their key only. */
const PAPERS: Readonly<Record<string, string>> = {
  'aid-list-2025-autumn': '2025年秋季学期学生资助名单公示',
};

/**
 * Postings in other channels, as a clerk would record them. Those of the website are there already:
 * the publications wrote them. Content of types that do not exist yet is left out.
 */
export async function seedPostings(strapi: Core.Strapi, sample: Sample): Promise<number> {
  let made = 0;
  for (const posting of sample.postings.filter(({ channel }) => channel !== 'website')) {
    const isThere = (await contentOfKey(strapi, posting.content)) !== null;
    if (!isThere && PAPERS[posting.content] === undefined) continue;
    const { content: contentKey, channel } = posting;
    const where = { contentKey, channel, contentLocale: 'zh-Hans' };
    const data = { ...postingData(posting), ...(await evidenceOf(strapi, posting)) };
    const { isNew } = await ensureDocument(strapi, { uid: RECORD, where, data, words: {} });
    made += isNew ? 1 : 0;
  }
  return made;
}

function postingData(posting: SamplePosting) {
  const { content, channel, postedAt, expiresAt, withdrawnAt, url, postedByRole, note } = posting;
  return {
    ...{ contentKey: content, contentLocale: 'zh-Hans', channel, postedAt, withdrawnAt, url },
    ...{ takeDownDueAt: expiresAt, postedByRole, note: note ?? null },
    contentTitle: PAPERS[content] ?? null,
  };
}

/** The photo of the notice board stays in the office: a public place, but whoever stands before it. */
async function evidenceOf(strapi: Core.Strapi, { channel, evidence }: SamplePosting) {
  if (channel !== 'noticeBoard' || !evidence) return {};
  const photo = {
    name: evidence,
    mimetype: 'image/jpeg',
    alternativeText: '公告栏张贴照片',
    bytes: () => phonePicture(evidence),
  };
  return { evidence: [await storedFile(strapi, photo)] };
}
