import type { PlainRow } from '../content/row';
import type { SampleProcurement } from './procurement-files';

/** How far a procurement of the sample has come; each stage holds what the ones before it hold. */
export const STAGES = ['plan', 'result', 'contract', 'end'] as const;
export type Stage = (typeof STAGES)[number];

type Timeline = SampleProcurement['timeline'];

/** The sample does not say who bought: the post that does at such a school. */
const PURCHASER = '总务处采购员';

/** Words that stand nowhere but in fields that are not public: tests look for them. */
export const PLANTED = {
  technicalProposals: '演示用密语：蓝鲸方案',
  panelNames: '演示用密语：灰鹤名单',
} as const;

/** The attributes of a procurement as the office knows them at a stage. */
export function procurementData(sample: SampleProcurement, stage: Stage): PlainRow {
  const has = (other: Stage) => STAGES.indexOf(stage) >= STAGES.indexOf(other);
  return {
    ...planData(sample, has('result')),
    timeline: timelineData(sample.timeline, has),
    ...(has('result') && resultData(sample)),
    ...(has('contract') && contractData(sample)),
    ...(has('end') && endData(sample)),
  };
}

function planData(sample: SampleProcurement, isPriced: boolean): PlainRow {
  const { code, title, category, method, methodReason, fiscalYear, economicCode } = sample;
  return {
    ...{ code, title, category, method, methodReason, fiscalYear, economicCode },
    ...{ budgetFen: sample.budgetFen, fundingSource: sample.fundingSource, need: sample.need },
    purchaserRole: PURCHASER,
    catalogueItemNo: '4.1',
    items: sample.items.map(({ no, catalogueCode, quantity, unitCode, unitPriceFen }) => ({
      ...{ itemNo: no, catalogueCode, quantity: String(quantity), unitCode },
      unitPriceFen: isPriced ? unitPriceFen : null,
    })),
    itemWords: sample.items.map(({ no, name, unit, spec }) => ({ itemNo: no, name, unit, spec })),
  };
}

function timelineData(timeline: Timeline, has: (stage: Stage) => boolean): PlainRow {
  const until = (stage: Stage, value: string | null | undefined) =>
    has(stage) ? (value ?? null) : null;
  return {
    planPublishedOn: timeline.planPublished,
    intentionPublishedOn: timeline.intentionPublished ?? null,
    noticePublishedOn: until('result', timeline.noticePublished),
    noticeUntilOn: until('result', timeline.noticeUntil),
    bidDeadlineAt: until('result', timeline.bidDeadline),
    openedAt: until('result', timeline.opened),
    evaluatedOn: until('result', timeline.evaluated),
    resultPublishedOn: until('result', timeline.resultPublished),
    awardNotifiedOn: until('result', timeline.awardNotified),
    contractSignedOn: until('contract', timeline.contractSigned),
    contractPublishedOn: until('contract', timeline.contractPublished),
    deliveredOn: until('end', timeline.delivered),
    acceptedOn: until('end', timeline.accepted),
    acceptancePublishedOn: until('end', timeline.acceptancePublished),
  };
}

function resultData(sample: SampleProcurement): PlainRow {
  const { criteria, previousAttempts, evaluation, award } = sample;
  const { reason, ...panel } = evaluation;
  return {
    criteria: criteria.map(({ weight }, index) => ({ no: index + 1, weight })),
    criterionNames: criteria.map(({ name }, index) => ({ no: index + 1, text: name })),
    previousAttempts: previousAttempts.map(({ date, result }, index) => ({
      ...{ no: index + 1, endedOn: date, result },
    })),
    attemptReasons: previousAttempts.map((attempt, index) => ({
      ...{ no: index + 1, text: attempt.reason },
    })),
    bids: bidLines(sample),
    bidNotes: sample.bids.flatMap(({ note }, index) =>
      note === null ? [] : [{ no: index + 1, text: note }],
    ),
    evaluation: panel,
    evaluationReason: reason,
    ...PLANTED,
    award: { supplierCode: award.supplier, amountFen: award.amountFen, awardedOn: award.date },
  };
}

function bidLines({ bids, caseStudy }: SampleProcurement) {
  return bids.map(({ supplier, priceFen, score, state }, index) => {
    const compared = caseStudy?.comparison.find((line) => line.priceFen === priceFen);
    return {
      ...{ no: index + 1, supplierCode: supplier, priceFen, state },
      scoreX100: score === null ? null : Math.round(score * 100),
      warrantyYears: compared?.warrantyYears ?? null,
      onsiteHours: compared?.onsiteHours ?? null,
    };
  });
}

function contractData({ contracts }: SampleProcurement): PlainRow {
  return {
    contracts: contracts.map(({ no, supplier, signedOn, amountFen, startDate, endDate }) => ({
      ...{ contractNo: no, supplierCode: supplier, signedOn, amountFen },
      ...{ startOn: startDate, endOn: endDate },
    })),
  };
}

function endData(sample: SampleProcurement): PlainRow {
  const { acceptance, payments, challenges, caseStudy } = sample;
  const changes = sample.contracts.flatMap(({ no, changes: own }) =>
    own.map((change) => ({ contractNo: no, ...change })),
  );
  return {
    contractChanges: changes.map(({ contractNo, date, deltaFen }, index) => ({
      ...{ no: index + 1, contractNo, changedOn: date, deltaFen },
    })),
    contractChangeReasons: changes.map(({ reason }, index) => ({ no: index + 1, text: reason })),
    acceptance: acceptance && { acceptedOn: acceptance.date, result: acceptance.result },
    acceptanceMembers: (acceptance?.members ?? []).map((role, index) => ({ no: index + 1, role })),
    acceptanceChecks: (acceptance?.checks ?? []).map((check, index) => ({
      ...{ no: index + 1, ...check },
    })),
    acceptanceNotes: acceptance?.notes ?? null,
    payments: payments.map(({ date, amountFen, kind, planned }, index) => ({
      ...{ no: index + 1, paidOn: date, amountFen, kind, planned },
    })),
    challenges: challenges.map(({ receivedOn, repliedOn, fromSupplier }, index) => ({
      ...{ no: index + 1, receivedOn, repliedOn, supplierCode: fromSupplier },
    })),
    challengeSummaries: challenges.map(({ summary }, index) => ({ no: index + 1, text: summary })),
    casePublishedOn: caseStudy?.published ?? null,
    caseSummary: caseStudy?.summary ?? null,
    caseBody: caseStudy?.body ?? null,
  };
}
