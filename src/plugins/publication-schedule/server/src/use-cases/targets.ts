import { documentAtHand, type DocumentAtHand } from '../content/document';
import { isSchedulable } from '../content/types';
import type { Target } from '../domain/plan/plan';
import { refusal } from '../domain/refusal';
import { ruleErrorOf } from '../refusals';
import { maySee, type Work } from './plan-change';

/**
 * The document that a plan shall be about.
 *
 * @throws SCHEDULE_TYPE_UNFIT, SCHEDULE_DOCUMENT_NOT_FOUND, SCHEDULE_LOCALE_NOT_FOUND
 */
export async function targetAtHand(
  { strapi, asker }: Work,
  target: Target,
): Promise<DocumentAtHand> {
  const { uid, locale } = target;
  if (!isSchedulable(strapi, uid)) throw ruleErrorOf(refusal('SCHEDULE_TYPE_UNFIT', { uid }));
  const document = await documentAtHand(strapi, target);
  if (document.drafts.size === 0 || !(await maySee(asker, target))) {
    throw ruleErrorOf(refusal('SCHEDULE_DOCUMENT_NOT_FOUND'));
  }
  if (!document.drafts.has(locale)) {
    throw ruleErrorOf(refusal('SCHEDULE_LOCALE_NOT_FOUND', { locale: locale ?? '–' }));
  }
  return document;
}
