/** A small purchase as a clerk types it before anything is announced. */
export const PLAN = {
  ...{ code: 'T-CG-2025-LIFE', title: '图书馆书架采购', category: 'goods', method: 'inquiry' },
  ...{ methodReason: '规格统一、现货充足', need: '旧书架变形，影响安全。', fiscalYear: 2025 },
  ...{ economicCode: '31002', budgetFen: '12000000', fundingSource: 'fiscalAppropriation' },
  ...{ purchaserRole: '总务处采购员', approvedByRole: '分管副校长' },
  items: [...[{ itemNo: 1, catalogueCode: 'A05010500', quantity: '20', unitPriceFen: '500000' }]],
  itemWords: [{ itemNo: 1, name: '钢制书架', unit: '个' }],
  timeline: { planPublishedOn: '2025-03-03' },
} as const;

const announced = { ...PLAN.timeline, noticePublishedOn: '2025-04-07' };
const evaluated = {
  ...{ ...announced, bidDeadlineAt: '2025-05-06T02:00:00.000Z' },
  ...{ openedAt: '2025-05-06T02:00:00.000Z', evaluatedOn: '2025-05-07' },
};
const told = { ...evaluated, resultPublishedOn: '2025-05-08' };
const signed = { ...told, awardNotifiedOn: '2025-05-08', contractSignedOn: '2025-05-20' };
const accepted = { ...signed, deliveredOn: '2025-06-10', acceptedOn: '2025-06-12' };

const bid = (no: number, supplierCode: string, priceFen: string) => ({
  ...{ no, supplierCode, priceFen, state: 'valid' },
});

interface LifeStage {
  /** The button of the step. */
  readonly step: string;
  /** What the panel says of it before the stage is typed. */
  readonly missing: string;
  /** What the clerk types then. */
  readonly data: object;
  /** Where it leads. */
  readonly state: string;
}

/** Its life from the announcement to the acceptance. */
export const LIFE: readonly LifeStage[] = [
  {
    ...{ step: '发布采购公告', missing: '办这一步前，请先填写公告日期。', state: '采购中' },
    data: { timeline: announced },
  },
  {
    ...{ step: '完成评审', missing: '办这一步前，请先填写评审日期。', state: '已评审' },
    data: {
      timeline: evaluated,
      bids: [
        ...[bid(1, 'sup-09', '10000000'), bid(2, 'sup-10', '10500000')],
        bid(3, 'sup-11', '11000000'),
      ],
      evaluationReason: '报价最低。',
    },
  },
  {
    ...{ step: '公布成交结果', missing: '办这一步前，请先填写成交结果。', state: '已成交' },
    data: {
      timeline: told,
      award: { supplierCode: 'sup-09', amountFen: '10000000', awardedOn: '2025-05-08' },
    },
  },
  {
    ...{ step: '签订合同', missing: '办这一步前，请先填写采购合同。', state: '履约中' },
    data: {
      timeline: signed,
      contracts: [
        {
          ...{ contractNo: 'HT-LIFE', supplierCode: 'sup-09', signedOn: '2025-05-20' },
          ...{ amountFen: '10000000', startOn: '2025-05-20', endOn: '2026-05-19' },
        },
      ],
    },
  },
  {
    ...{ step: '验收通过', missing: '办这一步前，请先填写验收结果。', state: '已验收' },
    data: {
      timeline: accepted,
      acceptance: { acceptedOn: '2025-06-12', result: 'passed' },
      acceptanceMembers: [{ no: 1, role: '教师代表1名' }],
    },
  },
];
