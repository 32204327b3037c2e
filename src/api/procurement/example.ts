import { workdayCalendar } from '../../shared/workdays';
import type {
  ProcurementContext,
  ProcurementShared,
  ProcurementWords,
  Threshold,
  Timeline,
} from './types';

const threshold = (
  kind: Threshold['kind'],
  category: Threshold['category'],
  yuan: number,
  [validFrom, validTo]: readonly [string, string | null] = ['2020-01-01', null],
): Threshold => ({ kind, category, amountFen: yuan * 100, validFrom, validTo });

/** What the rules know around the example. */
export const EXAMPLE_CONTEXT: ProcurementContext = {
  today: '2025-12-31',
  suppliers: new Map(
    ['sup-01', 'sup-02', 'sup-03'].map((code, index) => [
      code,
      {
        name: `青禾市第${index + 1}供应公司`,
        creditCode: '91990000MA0000015Q',
        address: null,
        scale: 'sme',
      },
    ]),
  ),
  thresholds: [
    threshold('openTender', 'goods', 2_000_000),
    threshold('dispersedPurchase', 'goods', 500_000, ['2020-01-01', '2025-02-28']),
    threshold('dispersedPurchase', 'goods', 1_000_000, ['2025-03-01', null]),
    threshold('mandatoryTenderWorks', 'works', 4_000_000),
  ],
  calendar: workdayCalendar([]),
  economicCodes: new Set(['31002']),
  takenCodes: new Set(['TAKEN-1']),
  takenKeys: [],
};

export const EXAMPLE_TIMELINE: Timeline = {
  planPublishedOn: '2025-03-03',
  intentionPublishedOn: null,
  noticePublishedOn: '2025-04-07',
  noticeUntilOn: null,
  bidDeadlineAt: '2025-05-06T02:00:00Z',
  openedAt: '2025-05-06T02:00:00Z',
  evaluatedOn: '2025-05-07',
  resultPublishedOn: '2025-05-08',
  awardNotifiedOn: '2025-05-08',
  contractSignedOn: '2025-05-20',
  contractPublishedOn: '2025-05-21',
  deliveredOn: '2025-06-10',
  acceptedOn: '2025-06-12',
  acceptancePublishedOn: '2025-06-13',
};

const bid = (no: number, priceFen: number) => ({
  ...{ no, supplierCode: `sup-0${no}`, priceFen, scoreX100: null, state: 'valid' as const },
  ...{ warrantyYears: null, onsiteHours: null },
});

/** An inquiry for two items from the plan to the last payment, by the rules in every way. */
export const EXAMPLE: ProcurementShared = {
  ...{ key: null, slug: null, periodKey: null, publicSince: null, approvedByRole: null },
  ...{ code: 'SY3-CG-2025-009', category: 'goods', method: 'inquiry', fiscalYear: 2025 },
  ...{ economicCode: '31002', budgetFen: 12_000_000, fundingSource: 'fiscalAppropriation' },
  ...{ budgetAdjustmentNo: null, methodApprovalDocNo: null, purchaserRole: '总务处采购员' },
  agentName: null,
  items: [
    {
      ...{ itemNo: 1, catalogueCode: 'A02061804', quantity: '20', unitCode: 'EA' },
      ...{ unitPriceFen: 500_000, amountFen: null },
    },
  ],
  criteria: [{ no: 1, weight: 100 }],
  timeline: EXAMPLE_TIMELINE,
  previousAttempts: [],
  bids: [bid(1, 10_000_000), bid(2, 10_500_000), bid(3, 11_000_000)],
  bidDisclosure: 'labels',
  publicBids: [],
  evaluation: {
    ...{ panelSize: 3, externalExperts: 2, schoolRepresentatives: 1 },
    ...{ conflictDeclarations: 3, recusals: 0 },
  },
  award: {
    ...{ supplierCode: 'sup-01', amountFen: 10_000_000, awardedOn: '2025-05-08' },
    ...{ supplierName: null, supplierCreditCode: null, supplierAddress: null },
    supplierScale: null,
  },
  contracts: [
    {
      ...{ contractNo: 'HT-1', supplierCode: 'sup-01', supplierName: null },
      ...{ signedOn: '2025-05-20', amountFen: 10_000_000 },
      ...{ startOn: '2025-05-20', endOn: '2026-05-19' },
    },
  ],
  contractChanges: [],
  acceptance: { acceptedOn: '2025-06-12', result: 'passed' },
  acceptanceMembers: [{ no: 1, role: '教师代表1名' }],
  payments: [
    { no: 1, paidOn: '2025-06-30', amountFen: 10_000_000, kind: 'acceptance', planned: false },
  ],
  challenges: [],
  casePublishedOn: null,
  totals: null,
  ...{ state: 'planned', stateSince: null, attempt: 1 },
};

export const EXAMPLE_WORDS: ProcurementWords = {
  ...{ title: '空调采购', summary: null, methodReason: '规格统一、现货充足' },
  need: '旧空调超过使用年限。',
  itemWords: [{ itemNo: 1, name: '空调', unit: '台', spec: null }],
  criterionNames: [{ no: 1, text: '价格' }],
  ...{ attemptReasons: [], bidNotes: [], contractChangeReasons: [], acceptanceChecks: [] },
  ...{ evaluationReason: '报价最低。', acceptanceNotes: null, challengeSummaries: [] },
  ...{ caseSummary: null, caseBody: null },
};
