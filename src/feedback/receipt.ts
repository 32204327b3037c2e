import { receiptOf } from '../shared/strapi/receipt';

/** The receipt of a report, by which its reporter finds it again. */
export function feedbackReceipt(submissionKey: string, appKey: string): string {
  return receiptOf({ submissionKey, purpose: 'feedback receipts' }, appKey);
}
