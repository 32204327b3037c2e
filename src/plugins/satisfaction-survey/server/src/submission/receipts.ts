import type { Core } from '@strapi/strapi';

import type { ReceiptResponse } from '../../../contracts/public/submission';
import { receiptHash } from '../../../../../shared/strapi/receipt';
import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { decisionsOn } from '../store/event-store';
import { findResponse } from '../store/response-store';
import { findRun } from '../store/run-store';
import { surveyRefusal } from './survey-refusal';

/** What became of a response, for whoever holds its receipt. @throws SURVEY_RECEIPT_NOT_FOUND */
export async function readReceipt(
  strapi: Core.Strapi,
  { slug, receipt }: { readonly slug: string; readonly receipt: string },
): Promise<ReceiptResponse['data']> {
  const hash = receiptHash(receipt);
  if (hash === null) throw surveyRefusal('SURVEY_RECEIPT_NOT_FOUND');
  return inUnitOfWork(strapi, async (unit) => {
    const run = await findRun(unit, { slug });
    if (run === null) throw surveyRefusal('SURVEY_NOT_FOUND');
    const response = await findResponse(unit, run.id, { receipt_hash: hash });
    if (response === null) throw surveyRefusal('SURVEY_RECEIPT_NOT_FOUND');
    const [last] = await decisionsOn(unit, response.id);
    const { standing, isLate, flags } = response;
    const reason = standing === 'excluded' ? (last?.reason ?? null) : null;
    return { standing, isLate, isFlagged: flags.length > 0, reason };
  });
}
