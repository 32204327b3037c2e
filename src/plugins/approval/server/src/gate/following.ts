import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { actorId } from '../acting';
import { approvalConfig } from '../config';
import { readContent } from '../content/rows';
import { draftDigest, fixedDigest, titleOf } from '../content/statement';
import { refusal } from '../domain/refusal';
import { record } from '../record';
import { otherError, refusalError } from '../refusals';
import { insertPublication } from '../store/edit-store';
import { documentInGate, throughGate } from './passage';
import { publishApproved, publishedLocales, type Publication } from './publication';

/**
 * A publication that another one brings along: months whose figures follow from a corrected month. It
 * goes out with that one's approval where it was public already and nothing moves in it but what the
 * configuration names as following; the rows are compared. Everything else needs its own approval.
 */
export async function publishAlong<Result>(publication: Publication<Result>): Promise<Result> {
  const { strapi, document, at } = publication;
  const { follows } = approvalConfig(strapi);
  if (follows.names.length + follows.marks.length === 0) return publishApproved(publication);
  return inUnitOfWork(strapi, async (unit) => {
    const before = await readContent(strapi, document);
    const result = await throughGate(document, publication.next);
    const locales = publishedLocales(result);
    if (locales.length === 0) throw otherError(strapi, 'APPROVAL_NOTHING_PUBLISHED');
    const after = await readContent(strapi, document);
    const { contentType } = document;
    const wasOut = Object.keys(after.published).every((locale) => before.published[locale]);
    const all = Object.keys(after.published).sort();
    const isSame =
      wasOut &&
      fixedDigest(strapi, contentType, before, all) ===
        fixedDigest(strapi, contentType, after, all);
    if (!isSame) throw refusalError(strapi, refusal('APPROVAL_PUBLISHED_DIFFERS', { ...document }));
    const byId = actorId(strapi);
    const digest = draftDigest(strapi, contentType, { ...after, drafts: after.published });
    const facts = { digest, locales, ground: 'follows', follows: documentInGate() };
    await insertPublication(unit, document, {
      ...{ locales, at, digest, ground: 'follows', caseId: null, byId },
    });
    const title = titleOf(strapi, document, after.published[all[0] ?? '']);
    const about = { document, caseId: null, title, round: null, approvalCase: null };
    await record(strapi, unit, [{ name: 'published', at, actorId: byId, facts, ...about }]);
    return result;
  });
}
