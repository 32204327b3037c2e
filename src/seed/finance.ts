import type { Core, UID } from '@strapi/strapi';
import { rowsOf } from '../shared/strapi/rows';
import { DEFAULT_LOCALE } from '../content/locales';
import type { PlainRow } from '../content/row';
import { ensureDocument, isPublic, translations } from './documents';
import { publishDocument } from './publish';
import type { Sample, SampleBudget, SampleCorrection, SampleMonth } from './sample-files';

const BUDGET: UID.ContentType = 'api::budget.budget';
const SUMMARY: UID.ContentType = 'api::finance-summary.finance-summary';
const DEPARTMENT: UID.ContentType = 'api::department.department';

export async function seedBudget(strapi: Core.Strapi, sample: Sample): Promise<number> {
  const { budget } = sample;
  const { documentId, isNew } = await ensureDocument(strapi, {
    uid: BUDGET,
    where: { fiscalYear: budget.fiscalYear, scope: budget.scope },
    data: { ...budgetData(budget), ownerDepartment: await department(strapi, 'finance') },
    words: { 'zh-Hant': {}, en: {} },
  });
  if (!(await isPublic(strapi, BUDGET, documentId))) {
    await publishDocument(
      strapi,
      { uid: BUDGET, documentId },
      `${budget.publishedOn}T16:30:00+08:00`,
    );
  }
  return isNew ? 1 : 0;
}

function budgetData(budget: SampleBudget): PlainRow {
  const { fiscalYear, scope, approvedOn, approvalDocNo, openingBalanceFen } = budget;
  const no = budget.adjustments[0]?.no ?? 1;
  const income = budget.incomeLines
    .filter(({ adjustmentFen }) => adjustmentFen !== 0)
    .map(({ source, adjustmentFen }) => ({
      no,
      side: 'income',
      code: source,
      deltaFen: adjustmentFen,
    }));
  const expenditure = budget.expenditureLines
    .filter(({ adjustmentFen }) => adjustmentFen !== 0)
    .map(({ economicCode, functionCode, managingDepartment, adjustmentFen }) => ({
      no,
      side: 'expenditure',
      code: economicCode,
      functionCode,
      managingDepartment,
      deltaFen: adjustmentFen,
    }));
  return {
    ...{ fiscalYear, scope, approvedOn, approvalDocNo, openingBalanceFen },
    catalogueItemNo: '1.1',
    approvedByRole: '校长办公会',
    incomeLines: budget.incomeLines.map(({ source, originalFen }) => ({ source, originalFen })),
    expenditureLines: budget.expenditureLines.map(
      ({ economicCode, functionCode, managingDepartment, originalFen }) => ({
        ...{ economicCode, functionCode, managingDepartment, originalFen },
      }),
    ),
    adjustments: budget.adjustments.map((entry) => ({
      no: entry.no,
      date: entry.date,
      docNo: entry.docNo,
    })),
    adjustmentLines: [...income, ...expenditure],
    adjustmentReasons: budget.adjustments.map((entry) => ({ no: entry.no, reason: entry.reason })),
  };
}

/** One month as an editor would enter it: amounts and words; every figure else is computed. */
export async function seedMonth(
  strapi: Core.Strapi,
  month: SampleMonth,
  sample: Sample,
): Promise<boolean> {
  const correction = month.corrections[0];
  const first = correction ? beforeCorrection(month, correction) : month;
  const { documentId, isNew } = await ensureDocument(strapi, {
    uid: SUMMARY,
    where: { period: month.period, scope: month.scope },
    data: { ...monthData(first, sample), ownerDepartment: await department(strapi, 'finance') },
    words: month.localizations,
  });
  if (!(await isPublic(strapi, SUMMARY, documentId))) {
    await publishDocument(strapi, { uid: SUMMARY, documentId }, month.firstPublishedAt);
  }
  if (correction) await ensureCorrected(strapi, documentId, month, correction);
  return isNew;
}

async function ensureCorrected(
  strapi: Core.Strapi,
  documentId: string,
  month: SampleMonth,
  correction: SampleCorrection,
): Promise<void> {
  const documents = strapi.documents(SUMMARY);
  const current = await rowsOf(strapi, SUMMARY).findOne({
    where: { documentId, publishedAt: { $notNull: true } },
    select: ['revision'],
  });
  if (Number(current?.revision ?? 0) >= month.revision) return;
  const reasons = translations(correction.localizations);
  for (const [locale, { reason }] of reasons) {
    await documents.update({ documentId, locale, data: { correctionReason: reason } as never });
  }
  await documents.update({
    documentId,
    locale: DEFAULT_LOCALE,
    data: {
      expenditureLines: month.expenditureLines.map(expenditureLine),
      correctionReason: correction.reason,
      correctionSource: correction.source,
    } as never,
  });
  await publishDocument(strapi, { uid: SUMMARY, documentId }, correction.at);
}

function monthData(month: SampleMonth, sample: Sample): PlainRow {
  const { fiscalYear, scope, openingBalanceFen, title, plainSummary, varianceNotes } = month;
  const { dueOn, preparedByRole, checkedByRole, approvedByRole } = month;
  return {
    ...{ fiscalYear, month: month.month, scope, openingBalanceFen, title, plainSummary },
    ...{ dueOn, preparedByRole, checkedByRole, approvedByRole, varianceNotes },
    catalogueItemNo: '1.3',
    incomeLines: month.incomeLines.map(({ source, amountFen }) => ({ source, amountFen })),
    expenditureLines: month.expenditureLines.map(expenditureLine),
    procurementPayments: month.procurementPayments.map(({ procurement, amountFen }) => {
      const found = sample.procurements.find(({ key }) => key === procurement);
      if (!found) throw new Error(`The sample pays for an unknown procurement: ${procurement}`);
      return { procurementCode: found.code, economicCode: found.economicCode, amountFen };
    }),
  };
}

function expenditureLine(line: SampleMonth['expenditureLines'][number]): PlainRow {
  const { economicCode, functionCode, managingDepartment, amountFen } = line;
  return { economicCode, functionCode, managingDepartment, amountFen };
}

/** The month as it was first published: each corrected line with the amount before. */
function beforeCorrection(month: SampleMonth, correction: SampleCorrection): SampleMonth {
  const wrong = new Map(
    correction.fields.map((field, index) => [
      /\[(\d+)\]/.exec(field)?.[1] ?? '',
      correction.before[index],
    ]),
  );
  const expenditureLines = month.expenditureLines.map((line) => ({
    ...line,
    amountFen: wrong.get(line.economicCode) ?? line.amountFen,
  }));
  return { ...month, expenditureLines };
}

export async function department(strapi: Core.Strapi, code: string): Promise<PlainRow> {
  const row = await rowsOf(strapi, DEPARTMENT).findOne({
    where: { code, locale: DEFAULT_LOCALE },
    select: ['documentId'],
  });
  if (!row) throw new Error(`The department ${code} is missing: seed departments first.`);
  return { connect: [{ documentId: row.documentId }] };
}
