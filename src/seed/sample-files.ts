import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { inspectionSchema, type SampleInspection } from './inspection-files';
import { catalogueFile, type SampleCatalogueItem } from './disclosure-files';
import { assetsFile, type SampleAssets } from './asset-files';
import { ticketSchema, type SampleTicket } from './feedback-files';
import {
  bulletinSchema,
  noticeSchema,
  type SampleBulletin,
  type SampleNotice,
} from './logistics-files';
import { regulationsFile, type SampleRegulation, type SampleReport } from './regulation-files';
import {
  procurementSchema,
  supplierSchema,
  type SampleProcurement,
  type SampleSupplier,
} from './procurement-files';
import {
  governanceFile,
  meetingsFile,
  type SampleAction,
  type SampleGovernance,
  type SampleMeeting,
} from './participation-files';
import { responsesFile, surveysFile, type SampleResponse, type SampleSurvey } from './survey-files';

/** Shapes of the sample files, as far as the seed reads them; see `database/sample/README.md`. */
const fen = z.number().int();

const named = z.object({ name: z.string().optional() }).loose();
const words = z.object({ en: named.optional(), 'zh-Hant': named.optional() }).default({});

const codeSchema = z.object({
  code: z.string(),
  name: z.string(),
  parent: z.string().nullish(),
  localizations: words,
});

const schoolFile = z.object({
  school: z.object({
    name: z.string(),
    shortName: z.string(),
    schoolType: z.string(),
    stages: z.array(z.string()),
    unifiedSocialCreditCode: z.string(),
    address: z.string(),
    timezone: z.string(),
    fiscalYearStart: z.string(),
    defaultCurrency: z.string(),
    jurisdictionId: z.string(),
    websiteUrl: z.string(),
    dataLicense: z.string(),
    headcounts: z.array(
      z.object({ schoolYear: z.string(), stage: z.string(), students: z.number() }),
    ),
    staffCount: z.number(),
    disclosureOffice: z.object({
      name: z.string(),
      hours: z.string(),
      phone: z.string(),
      email: z.string(),
      postalAddress: z.string(),
      localizations: words,
    }),
    localizations: z.record(z.string(), z.object({ name: z.string(), shortName: z.string() })),
  }),
  departments: z.array(
    z.object({ key: z.string(), code: z.string(), name: z.string(), localizations: words }),
  ),
  places: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      kind: z.string(),
      sensitive: z.boolean(),
      localizations: words,
    }),
  ),
});

const calendarFile = z.object({
  days: z.array(z.object({ date: z.string(), kind: z.string(), label: z.string() })),
  terms: z.array(
    z.object({ key: z.string(), label: z.string(), start: z.string(), end: z.string() }),
  ),
});

const budgetFile = z.object({
  fiscalYear: z.number(),
  scope: z.string(),
  approvedOn: z.string(),
  approvalDocNo: z.string(),
  publishedOn: z.string(),
  adjustments: z.array(
    z.object({ no: z.number(), date: z.string(), docNo: z.string(), reason: z.string() }),
  ),
  openingBalanceFen: fen,
  incomeLines: z.array(z.object({ source: z.string(), originalFen: fen, adjustmentFen: fen })),
  expenditureLines: z.array(
    z.object({
      economicCode: z.string(),
      functionCode: z.string(),
      managingDepartment: z.string(),
      originalFen: fen,
      adjustmentFen: fen,
    }),
  ),
});

const monthWords = z.object({ title: z.string().optional(), plainSummary: z.string().optional() });

const correctionSchema = z.object({
  at: z.string(),
  fields: z.array(z.string()),
  before: z.array(fen),
  after: z.array(fen),
  reason: z.string(),
  source: z.string(),
  localizations: z.record(z.string(), z.object({ reason: z.string() })).default({}),
});

const monthSchema = z.object({
  fiscalYear: z.number(),
  month: z.number(),
  period: z.string(),
  scope: z.string(),
  title: z.string(),
  revision: z.number(),
  openingBalanceFen: fen,
  incomeLines: z.array(z.object({ source: z.string(), amountFen: fen })),
  expenditureLines: z.array(
    z.object({
      economicCode: z.string(),
      functionCode: z.string(),
      managingDepartment: z.string(),
      amountFen: fen,
    }),
  ),
  procurementPayments: z.array(z.object({ procurement: z.string(), amountFen: fen })),
  plainSummary: z.string(),
  dueOn: z.string(),
  firstPublishedAt: z.string(),
  preparedByRole: z.string(),
  checkedByRole: z.string(),
  approvedByRole: z.string(),
  varianceNotes: z.array(z.object({ economicCode: z.string(), note: z.string() })),
  corrections: z.array(correctionSchema).default([]),
  localizations: z.record(z.string(), monthWords).default({}),
});

const mealAccountSchema = z.object({
  key: z.string(),
  period: z.string(),
  operationMode: z.string(),
  mealDays: z.number(),
  averageStudentDiners: z.number(),
  averageStaffDiners: z.number(),
  studentMealPriceFen: fen,
  staffMealPriceFen: fen,
  openingBalanceFen: fen,
  income: z.object({ studentMealsFen: fen, staffMealsFen: fen, subsidyFen: fen }),
  expenditure: z.object({
    foodFen: fen,
    fuelFen: fen,
    labourFen: fen,
    utilitiesFen: fen,
    consumablesFen: fen,
  }),
  accompanyMeals: z.number(),
  note: z.string(),
  dueOn: z.string(),
  firstPublishedAt: z.string(),
});

const feeSchema = z.object({
  key: z.string(),
  name: z.string(),
  amountFen: fen,
  unit: z.string(),
  category: z.string(),
  compulsory: z.boolean(),
  audience: z.string(),
  basis: z.string(),
  approvedBy: z.string(),
  effectiveOn: z.string(),
  expiresOn: z.string().nullable(),
  complaintPhone: z.string(),
  refundRule: z.string(),
  localizations: words,
});

const workflowFile = z.object({
  approvalRecords: z.array(
    z.object({
      content: z.string(),
      actorRole: z.string(),
      decision: z.enum(['submitted', 'returned', 'approved']),
      comment: z.string().nullable(),
      at: z.string(),
    }),
  ),
  publicationRecords: z.array(
    z.object({
      content: z.string(),
      channel: z.string(),
      postedAt: z.string(),
      expiresAt: z.string().nullable(),
      withdrawnAt: z.string().nullable(),
      url: z.string().nullable(),
      evidence: z.string().nullable().optional(),
      postedByRole: z.string(),
      note: z.string().optional(),
    }),
  ),
  redactions: z.array(
    z.object({
      content: z.string(),
      fieldPath: z.string(),
      reason: z.string(),
      legalBasis: z.string(),
      replacement: z.string().nullable(),
      decidedByRole: z.string(),
      at: z.string(),
      availabilityDate: z.string().nullable(),
    }),
  ),
});

export type SampleSchool = z.infer<typeof schoolFile>;
export type SampleCalendar = z.infer<typeof calendarFile>;
export type SampleCode = z.infer<typeof codeSchema>;
export type SampleBudget = z.infer<typeof budgetFile>;
export type SampleMonth = z.infer<typeof monthSchema>;
export type SampleCorrection = z.infer<typeof correctionSchema>;
export type SampleMealAccount = z.infer<typeof mealAccountSchema>;
export type SampleFee = z.infer<typeof feeSchema>;
export type SamplePosting = z.infer<typeof workflowFile>['publicationRecords'][number];
export type SampleApproval = z.infer<typeof workflowFile>['approvalRecords'][number];
export type SampleRedaction = z.infer<typeof workflowFile>['redactions'][number];

export interface Sample {
  readonly school: SampleSchool;
  readonly calendar: SampleCalendar;
  readonly classifications: Readonly<Record<string, readonly SampleCode[]>>;
  readonly budget: SampleBudget;
  readonly months: readonly SampleMonth[];
  readonly procurements: readonly SampleProcurement[];
  readonly assets: SampleAssets;
  readonly suppliers: readonly SampleSupplier[];
  readonly bulletins: readonly SampleBulletin[];
  readonly notices: readonly SampleNotice[];
  readonly mealAccounts: readonly SampleMealAccount[];
  readonly fees: readonly SampleFee[];
  readonly inspections: readonly SampleInspection[];
  readonly feedback: readonly SampleTicket[];
  readonly approvals: readonly SampleApproval[];
  readonly postings: readonly SamplePosting[];
  readonly redactions: readonly SampleRedaction[];
  readonly regulations: readonly SampleRegulation[];
  readonly enforcementReports: readonly SampleReport[];
  readonly meetings: readonly SampleMeeting[];
  readonly improvementActions: readonly SampleAction[];
  readonly governance: SampleGovernance;
  readonly catalogue: readonly SampleCatalogueItem[];
  /** The day on which the sample looks at what was owed. */
  readonly asOf: string;
  readonly surveys: readonly SampleSurvey[];
  readonly surveyResponses: readonly SampleResponse[];
}

/** Reads the sample from `database/sample`; a file that does not fit its shape stops the seed. */
export async function readSample(folder: string): Promise<Sample> {
  const read = async <Shape extends z.ZodType>(name: string, shape: Shape) =>
    shape.parse(JSON.parse(await readFile(path.join(folder, name), 'utf8')));
  const workflow = await read('workflow-samples.json', workflowFile);
  const { regulations, enforcementReports } = await read('regulations.json', regulationsFile);
  const participation = await read('meetings.json', meetingsFile);
  const { items: catalogue, kpi } = await read('disclosure-catalogue.json', catalogueFile);
  const { surveys } = await read('surveys.json', surveysFile);
  return {
    school: await read('school.json', schoolFile),
    calendar: await read('workday-calendar.json', calendarFile),
    classifications: await read('classifications.json', z.record(z.string(), z.array(codeSchema))),
    budget: await read('budget-2025.json', budgetFile),
    months: await read('finance-summaries.json', z.array(monthSchema)),
    procurements: await read('procurements.json', z.array(procurementSchema)),
    assets: await read('assets.json', assetsFile),
    suppliers: await read('suppliers.json', z.array(supplierSchema)),
    bulletins: await read('logistics-bulletins.json', z.array(bulletinSchema)),
    notices: await read('works-notices.json', z.array(noticeSchema)),
    mealAccounts: await read('meal-accounts.json', z.array(mealAccountSchema)),
    fees: await read('fee-items.json', z.array(feeSchema)),
    inspections: await read('inspections.json', z.array(inspectionSchema)),
    feedback: await read('feedback.json', z.array(ticketSchema)),
    approvals: workflow.approvalRecords,
    postings: workflow.publicationRecords,
    redactions: workflow.redactions,
    regulations,
    enforcementReports,
    meetings: participation.meetings,
    improvementActions: participation.improvementActions,
    governance: await read('governance.json', governanceFile),
    ...{ catalogue, asOf: kpi.asOf, surveys },
    surveyResponses: await read('survey-responses.json', responsesFile),
  };
}
