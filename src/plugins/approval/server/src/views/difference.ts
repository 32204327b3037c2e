import type { Core } from '@strapi/strapi';

import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { DifferenceResponse } from '../../../contracts/document';
import { statementOf } from '../content/statement';
import type { DocumentRef } from '../domain/case/case';
import { differencesBetween } from '../domain/digest/difference';
import { fieldLabel } from '../labels';
import { readerLanguage } from '../../../../../shared/strapi/reader';
import { findStatement } from '../store/statement-store';
import { documentAtHand, draftedLocales } from '../use-cases/document-at-hand';
import { differenceWords } from './value-words';

/** What has changed against what is public, or since it was submitted: field by field. */
export function readDifference(
  strapi: Core.Strapi,
  document: DocumentRef,
  against: 'published' | 'submitted',
): Promise<DifferenceResponse> {
  return inUnitOfWork(strapi, async (unit) => {
    const hand = await documentAtHand(strapi, unit, document);
    const { contentType } = document;
    const { drafts, published } = hand.content;
    const locales = draftedLocales(hand);
    const submitted = hand.latest?.approvalCase.submissions.at(-1)?.content.locales ?? [];
    const [compared, before] =
      against === 'submitted' && hand.latest !== null
        ? [submitted.filter((locale) => drafts[locale]), await findStatement(unit, hand.latest)]
        : [locales, publishedStatement(strapi, contentType, published)];
    const after = statementOf(strapi, contentType, drafts, compared);
    const language = readerLanguage(strapi);
    const differences = differencesBetween(before, after);
    const words = await differenceWords(strapi, contentType, differences, language);
    return {
      wasPublished: Object.keys(published).length > 0,
      differences: differences.map((difference) => ({
        ...words(difference),
        locale: difference.locale,
        field: difference.path.join('.'),
        label: fieldLabel(strapi, contentType, difference.path, language),
      })),
    };
  });
}

function publishedStatement(
  strapi: Core.Strapi,
  contentType: string,
  published: Parameters<typeof statementOf>[2],
) {
  const locales = Object.keys(published);
  return locales.length === 0 ? null : statementOf(strapi, contentType, published, locales);
}
