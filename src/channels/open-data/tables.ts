import type { UID } from '@strapi/strapi';

/**
 * A table made of the public documents of one type: a row for each document, or for each line of one
 * of its lists. Columns are attributes by name, so that nothing of a schema becomes a column because
 * somebody added it.
 */
export interface TableSpec {
  /** In addresses: never changed, because programs read them. */
  readonly name: string;
  readonly uid: UID.ContentType;
  readonly columns: readonly string[];
  /** Parts there is one of; all that is public in them are columns. */
  readonly parts?: readonly string[];
  /** A list: all that is public in its lines are columns. */
  readonly lines?: string;
  /** Attributes that together name a row. */
  readonly key: readonly string[];
  /** How often the school adds to it; absent: whenever there is something. */
  readonly rhythm?: 'weekly' | 'monthly' | 'quarterly' | 'annual';
  /** The attribute that tells what time a document is about. */
  readonly time?: string;
}

const MONTH = 'api::finance-summary.finance-summary';
const BUDGET = 'api::budget.budget';
const PURCHASE = 'api::procurement.procurement';

const PUBLISHED = ['publicSince', 'dueOn', 'revision', 'contentHash'] as const;
const MONTH_NAME = ['fiscalYear', 'month', 'period', 'scope'] as const;

export const TABLES: readonly TableSpec[] = [
  table('finance-months', MONTH, {
    ...{ rhythm: 'monthly', time: 'period' },
    parts: ['totals', 'highlights'],
    columns: [...MONTH_NAME, 'openingBalanceFen', ...PUBLISHED],
    key: ['period', 'scope'],
  }),
  table('finance-income', MONTH, {
    ...{ rhythm: 'monthly', time: 'period' },
    lines: 'incomeLines',
    ...{ columns: MONTH_NAME, key: ['period', 'scope', 'source'] },
  }),
  table('finance-expenditure', MONTH, {
    ...{ rhythm: 'monthly', time: 'period' },
    ...{ lines: 'expenditureLines', columns: MONTH_NAME },
    key: ['period', 'scope', 'economicCode', 'functionCode', 'managingDepartment'],
  }),
  table('budget-income', BUDGET, {
    ...{ rhythm: 'annual', time: 'fiscalYear' },
    lines: 'incomeLines',
    ...{ columns: ['fiscalYear', 'scope'], key: ['fiscalYear', 'scope', 'source'] },
  }),
  table('budget-expenditure', BUDGET, {
    ...{ rhythm: 'annual', time: 'fiscalYear' },
    lines: 'expenditureLines',
    columns: ['fiscalYear', 'scope'],
    key: ['fiscalYear', 'scope', 'economicCode', 'functionCode', 'managingDepartment'],
  }),
  table('meal-accounts', 'api::meal-account.meal-account', {
    ...{ rhythm: 'monthly', time: 'period' },
    columns: [
      ...['fiscalYear', 'month', 'period', 'operationMode', 'mealDays', 'averageStudentDiners'],
      ...['averageStaffDiners', 'studentMealPriceFen', 'staffMealPriceFen', 'openingBalanceFen'],
      ...['accompanyMeals', ...PUBLISHED],
    ],
    ...{ parts: ['income', 'expenditure', 'totals'], key: ['period'] },
  }),
  table('fees', 'api::fee-item.fee-item', {
    key: ['key'],
    columns: [
      ...['key', 'name', 'category', 'amountFen', 'unit', 'compulsory', 'audience', 'basis'],
      ...['approvedBy', 'effectiveOn', 'expiresOn', 'complaintPhone', ...PUBLISHED],
    ],
  }),
  table('procurements', PURCHASE, {
    time: 'fiscalYear',
    parts: ['timeline', 'award', 'totals'],
    columns: [
      ...['code', 'title', 'category', 'method', 'fiscalYear', 'economicCode', 'budgetFen'],
      ...['fundingSource', 'methodReason', 'state', 'stateSince', ...PUBLISHED],
    ],
    key: ['code'],
  }),
  table('procurement-contracts', PURCHASE, {
    time: 'fiscalYear',
    lines: 'contracts',
    ...{ columns: ['code', 'title'], key: ['code', 'contractNo'] },
  }),
  table('procurement-payments', PURCHASE, {
    time: 'fiscalYear',
    lines: 'payments',
    ...{ columns: ['code', 'title'], key: ['code', 'no'] },
  }),
  table('works-notices', 'api::works-notice.works-notice', {
    time: 'startAt',
    key: ['key'],
    columns: [
      ...['key', 'title', 'kind', 'affects', 'startAt', 'endAt', 'actualEndAt', 'state'],
      ...['emergency', 'reason', 'impact', 'mitigation', ...PUBLISHED],
    ],
  }),
  table('logistics-bulletins', 'api::logistics-bulletin.logistics-bulletin', {
    ...{ rhythm: 'weekly', time: 'weekStart' },
    columns: ['key', 'year', 'isoWeek', 'weekStart', 'weekEnd', 'summary', ...PUBLISHED],
    parts: ['cleaning', 'repairs', 'safety', 'canteen', 'transport'],
    key: ['key'],
  }),
  table('asset-registers', 'api::asset-register-snapshot.asset-register-snapshot', {
    ...{ rhythm: 'quarterly', time: 'asOf' },
    columns: ['key', 'year', 'quarter', 'asOf', 'listedRecords', 'listHash', ...PUBLISHED],
    ...{ parts: ['totals'], key: ['key'] },
  }),
  table('assets', 'api::asset.asset', {
    key: ['assetCode'],
    columns: [
      ...['assetCode', 'name', 'categoryCode', 'quantity', 'unit', 'originalValueFen'],
      ...['acquiredOn', 'departmentCode', 'custodianRole', 'isLargeEquipment', 'isSharedResource'],
      ...['state', 'retiredOn'],
    ],
  }),
  table('inspections', 'api::inspection.inspection', {
    time: 'inspectedOn',
    key: ['key'],
    columns: [
      ...['key', 'title', 'inspectedOn', 'kind', 'inspectorType', 'result', 'scoreBp'],
      ...PUBLISHED,
    ],
  }),
  table('inspection-findings', 'api::inspection-finding.inspection-finding', {
    columns: [
      ...['key', 'inspectionKey', 'no', 'text', 'severity', 'responsibleDepartmentCode'],
      ...['rectifyDueOn', 'measure', 'state', 'rectifiedOn', 'verifiedOn', 'costFen'],
      ...PUBLISHED,
    ],
    key: ['key'],
  }),
  table('regulation-versions', 'api::regulation-version.regulation-version', {
    columns: [
      ...['key', 'regulationCode', 'versionNo', 'title', 'changeKind', 'documentNo', 'adoptedOn'],
      ...['effectiveOn', 'expiresOn', ...PUBLISHED],
    ],
    key: ['key'],
  }),
  table('meetings', 'api::meeting.meeting', {
    time: 'startAt',
    ...{ parts: ['participants'], key: ['key'] },
    columns: ['key', 'title', 'kind', 'startAt', 'endAt', 'state', 'minutesDueOn', ...PUBLISHED],
  }),
  table('improvement-actions', 'api::improvement-action.improvement-action', {
    columns: [
      ...['key', 'title', 'sourceType', 'sourceKey', 'meetingKey', 'decision', 'state'],
      ...['completionDueOn', 'doneOn', 'outcome', 'resultType', 'resultKey', ...PUBLISHED],
    ],
    key: ['key'],
  }),
  table('feedback-entries', 'api::feedback-entry.feedback-entry', {
    time: 'receivedOn',
    key: ['ticketNo'],
    columns: [
      ...['ticketNo', 'kind', 'service', 'question', 'reply', 'outcome', 'receivedOn'],
      ...['repliedOn', 'satisfaction', ...PUBLISHED],
    ],
  }),
  table('publication-records', 'api::publication-record.publication-record', {
    columns: [
      ...['contentKey', 'contentLocale', 'contentTitle', 'contentType', 'revision', 'channel'],
      ...['postedAt', 'takeDownDueAt', 'withdrawnAt', 'url', 'postedByRole', 'isAutomatic'],
    ],
    key: ['contentKey', 'contentLocale', 'channel', 'postedAt'],
  }),
  table('classification-codes', 'api::classification-code.classification-code', {
    columns: ['scheme', 'code', 'name', 'parentCode', 'validFrom', 'validTo'],
    key: ['scheme', 'code', 'validFrom'],
  }),
  table('departments', 'api::department.department', {
    key: ['code'],
    columns: ['code', 'shortCode', 'name', 'headRole'],
  }),
];

function table(
  name: string,
  uid: UID.ContentType,
  more: Omit<TableSpec, 'name' | 'uid'>,
): TableSpec {
  return { name, uid, ...more };
}
