import type { UID } from '@strapi/strapi';

import { create, type Data } from './content-months';
import type { TestApp } from './boot';

export const PROCUREMENT: UID.ContentType = 'api::procurement.procurement';

let count = 0;

/** A procurement as a clerk types it before the notice goes out. */
export function procurementData(changes: Data = {}): Data {
  count += 1;
  return {
    ...{ code: `T-CG-2025-${count}`, title: `试验采购 ${count}`, category: 'goods' },
    ...{ method: 'inquiry', methodReason: '规格统一', need: '更换旧设备。' },
    ...{ fiscalYear: 2025, economicCode: '31002', budgetFen: 12_000_000 },
    ...{ fundingSource: 'fiscalAppropriation', purchaserRole: '总务处采购员' },
    items: [{ itemNo: 1, catalogueCode: 'A02061804', quantity: '20', unitPriceFen: 500_000 }],
    itemWords: [{ itemNo: 1, name: '空调', unit: '台' }],
    timeline: { planPublishedOn: '2025-03-03', noticePublishedOn: '2025-04-07' },
    ...changes,
  };
}

/** What is known once the result is. */
export function awardedData(changes: Data = {}): Data {
  return procurementData({
    timeline: {
      ...{ planPublishedOn: '2025-03-03', noticePublishedOn: '2025-04-07' },
      ...{ bidDeadlineAt: '2025-05-06T02:00:00Z', openedAt: '2025-05-06T02:00:00Z' },
      ...{ evaluatedOn: '2025-05-07', resultPublishedOn: '2025-05-08' },
      ...{ awardNotifiedOn: '2025-05-08', contractSignedOn: '2025-05-20' },
    },
    bids: [
      { no: 1, supplierCode: 'sup-09', priceFen: 10_000_000, state: 'valid' },
      { no: 2, supplierCode: 'sup-10', priceFen: 10_500_000, state: 'valid' },
      { no: 3, supplierCode: 'sup-11', priceFen: 11_000_000, state: 'valid' },
    ],
    award: { supplierCode: 'sup-09', amountFen: 10_000_000, awardedOn: '2025-05-08' },
    evaluationReason: '报价最低。',
    ...changes,
  });
}

export function createProcurement(app: TestApp, data: Data): Promise<string> {
  return create(app, PROCUREMENT, data);
}
