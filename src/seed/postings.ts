import type { Core } from '@strapi/strapi';
import { contentOfKey } from '../api/publication-record/context';
import { ensureDocument } from './documents';
import type { Sample, SamplePosting } from './sample-files';

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
    const { isNew } = await ensureDocument(strapi, {
      uid: RECORD,
      where: { contentKey: posting.content, channel: posting.channel, contentLocale: 'zh-Hans' },
      data: postingData(posting),
      words: {},
    });
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
