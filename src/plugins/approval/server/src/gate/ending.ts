import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { changeCase } from '../case-change';
import { readContent } from '../content/rows';
import { otherText } from '../refusals';
import { wholeScene } from '../scene';
import { findLiveCase } from '../store/case-store';
import { reconsider, type Saving } from './saving';

/**
 * Deletes or takes down. The case of a document that is gone ends with it; one that covers a locale
 * that is gone holds no longer.
 */
export function endRecorded<Result>(ending: Saving<Result>): Promise<Result> {
  const { strapi, contentType, documentId, policies, at } = ending;
  return inUnitOfWork(strapi, async (unit) => {
    const result = await ending.next();
    if (documentId === null) return result;
    const document = { contentType, documentId };
    const stored = await findLiveCase(unit, document);
    if (stored === null) return result;
    const content = await readContent(strapi, document);
    if (Object.keys(content.drafts).length > 0) {
      await reconsider(unit, { strapi, policies, document, content, at });
      return result;
    }
    const reason = otherText(strapi, 'APPROVAL_DOCUMENT_DELETED');
    await changeCase(strapi, unit, {
      ...{ stored, version: stored.approvalCase.version, title: stored.title },
      command: { kind: 'cancel', byId: null, mayManage: false, reason },
      scene: await wholeScene(strapi, unit, at),
    });
    return result;
  });
}
