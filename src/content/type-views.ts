/** A value of the stored view configuration. */
export type ViewValue =
  string | number | boolean | null | readonly ViewValue[] | { readonly [key: string]: ViewValue };

/** How the Content Manager shows a type; what is left out follows from the schema. */
export interface TypeView {
  readonly settings: Readonly<Record<string, ViewValue>>;
  /** Attributes of the form, row by row; those of one row share its width. */
  readonly rows?: readonly (readonly string[])[];
  readonly columns?: readonly string[];
  /** For a relation: which attribute of the other type is shown. */
  readonly relationFields?: Readonly<Record<string, string>>;
}

/** Strapi's page sizes are 10, 20, 50 and 100; another number leaves its selection empty. */
const PAGE_SIZE = 20;

function listed(mainField: string, defaultSortBy: string, defaultSortOrder: 'ASC' | 'DESC') {
  return { mainField, defaultSortBy, defaultSortOrder, pageSize: PAGE_SIZE };
}

const CORRECTION_ROW = ['correctionReason', 'correctionSource'];
const PUBLICATION_ROWS = [
  ['summary'],
  ['ownerDepartment', 'visibilityScope'],
  ['channels'],
  ['dueOn', 'expiresAt', 'catalogueItemNo'],
];
const FACT_ROWS = [['slug', 'publicSince', 'revision'], ['corrections']];
const PUBLICATION_RELATIONS = { ownerDepartment: 'name' };

const FINANCE_SUMMARY_VIEW: TypeView = {
  settings: listed('title', 'period', 'DESC'),
  rows: [
    ['title', 'scope'],
    ['fiscalYear', 'month', 'openingBalanceFen'],
    ['incomeLines'],
    ['expenditureLines'],
    ['plainSummary'],
    ['varianceNotes'],
    ['procurementPayments'],
    ['repairItems'],
    ['repairItemTitles'],
    ['preparedByRole', 'checkedByRole', 'approvedByRole'],
    ['attachments', 'ledgerFile'],
    CORRECTION_ROW,
    ...PUBLICATION_ROWS,
    ['totals'],
    ['highlights'],
    ...FACT_ROWS,
  ],
  columns: ['period', 'title', 'scope', 'totals'],
  relationFields: PUBLICATION_RELATIONS,
};

const BUDGET_VIEW: TypeView = {
  settings: listed('title', 'fiscalYear', 'DESC'),
  rows: [
    ['title', 'scope'],
    ['fiscalYear', 'openingBalanceFen'],
    ['approvedOn', 'approvalDocNo', 'approvedByRole'],
    ['incomeLines'],
    ['expenditureLines'],
    ['adjustments'],
    ['adjustmentLines'],
    ['adjustmentReasons'],
    CORRECTION_ROW,
    ...PUBLICATION_ROWS,
    ['totals'],
    ...FACT_ROWS,
  ],
  columns: ['fiscalYear', 'title', 'scope', 'totals'],
  relationFields: PUBLICATION_RELATIONS,
};

const MEAL_ACCOUNT_VIEW: TypeView = {
  settings: listed('title', 'period', 'DESC'),
  rows: [
    ['title', 'operationMode'],
    ['fiscalYear', 'month', 'mealDays'],
    ['averageStudentDiners', 'studentMealPriceFen'],
    ['averageStaffDiners', 'staffMealPriceFen'],
    ['openingBalanceFen', 'accompanyMeals'],
    ['income'],
    ['expenditure'],
    ['note'],
    ['approvedByRole'],
    CORRECTION_ROW,
    ...PUBLICATION_ROWS,
    ['totals'],
    ...FACT_ROWS,
  ],
  columns: ['period', 'title', 'mealDays', 'totals'],
  relationFields: PUBLICATION_RELATIONS,
};

const FEE_ITEM_VIEW: TypeView = {
  settings: listed('title', 'effectiveOn', 'DESC'),
  rows: [
    ['name', 'category'],
    ['amountFen', 'unit', 'compulsory'],
    ['audience'],
    ['basis', 'approvedBy'],
    ['effectiveOn', 'expiresOn', 'complaintPhone'],
    ['refundRule'],
    ['title', 'approvedByRole'],
    CORRECTION_ROW,
    ...PUBLICATION_ROWS,
    ...FACT_ROWS,
  ],
  columns: ['name', 'category', 'amountFen', 'effectiveOn', 'expiresOn'],
  relationFields: PUBLICATION_RELATIONS,
};

const MENU_VIEW: TypeView = {
  settings: listed('title', 'weekStart', 'DESC'),
  rows: [
    ['title', 'approvedByRole'],
    ['year', 'isoWeek'],
    ['dishes'],
    ['dishNames'],
    ['supplies'],
    ['supplierNames'],
    CORRECTION_ROW,
    ...PUBLICATION_ROWS,
    ['period', 'weekStart', 'weekEnd'],
    ...FACT_ROWS,
  ],
  columns: ['period', 'title', 'weekStart', 'weekEnd'],
  relationFields: PUBLICATION_RELATIONS,
};

const DISCLOSURE_PAGE_VIEW: TypeView = {
  settings: listed('title', 'catalogueNo', 'ASC'),
  rows: [
    ['title', 'category'],
    ['body'],
    ['attachments'],
    ['approvedByRole'],
    CORRECTION_ROW,
    ...PUBLICATION_ROWS,
    ...FACT_ROWS,
  ],
  columns: ['catalogueNo', 'title', 'category', 'publicSince'],
  relationFields: PUBLICATION_RELATIONS,
};

const DEPARTMENT_VIEW: TypeView = {
  settings: listed('name', 'code', 'ASC'),
  columns: ['code', 'name', 'headRole'],
};

const CLASSIFICATION_CODE_VIEW: TypeView = {
  settings: listed('name', 'code', 'ASC'),
  columns: ['scheme', 'code', 'name', 'parentCode'],
};

const BULLETIN_VIEW: TypeView = {
  settings: listed('title', 'periodKey', 'DESC'),
  rows: [
    ['title'],
    ['year', 'isoWeek'],
    ['cleaning'],
    ['cleaningNotes'],
    ['repairs'],
    ['repairItems'],
    ['repairItemWords'],
    ['safety'],
    ['safetyNotes'],
    ['canteen'],
    ['canteenIssues'],
    ['transport'],
    ['transportNotes'],
    ['sectionReasons'],
    ['nextWeek'],
    ['worksNotices'],
    ['preparedByRole', 'approvedByRole'],
    CORRECTION_ROW,
    ...PUBLICATION_ROWS,
    ['weekStart', 'weekEnd'],
    ...FACT_ROWS,
  ],
  columns: ['periodKey', 'title', 'weekStart', 'publicSince'],
  relationFields: PUBLICATION_RELATIONS,
};

const WORKS_NOTICE_VIEW: TypeView = {
  settings: listed('title', 'startAt', 'DESC'),
  rows: [
    ['title', 'kind'],
    ['startAt', 'endAt'],
    ['places'],
    ['affects'],
    ['reason'],
    ['impact'],
    ['mitigation'],
    ['contactRole', 'contactPhone', 'procurementCode'],
    ['emergency', 'emergencyReason'],
    ['shortNoticeReason'],
    ['state', 'actualEndAt'],
    ['updates'],
    ['updateTexts'],
    ['approvedByRole'],
    CORRECTION_ROW,
    ...PUBLICATION_ROWS,
    ...FACT_ROWS,
  ],
  columns: ['startAt', 'title', 'state', 'publicSince'],
  relationFields: PUBLICATION_RELATIONS,
};

const PLACE_VIEW: TypeView = {
  settings: listed('name', 'code', 'ASC'),
  rows: [
    ['code', 'name'],
    ['kind', 'parentCode'],
    ['sensitive', 'visibilityScope'],
  ],
  columns: ['code', 'name', 'kind', 'parentCode', 'sensitive'],
};

const THRESHOLD_VIEW: TypeView = {
  settings: listed('kind', 'validFrom', 'DESC'),
  rows: [['kind', 'category'], ['amountFen', 'validFrom', 'validTo'], ['sourceDocument']],
  columns: ['kind', 'category', 'amountFen', 'validFrom', 'validTo'],
};

const CALENDAR_DAY_VIEW: TypeView = {
  settings: listed('label', 'date', 'DESC'),
  rows: [
    ['date', 'kind'],
    ['label', 'isWorkday'],
  ],
  columns: ['date', 'label', 'kind', 'isWorkday'],
};

const TERM_VIEW: TypeView = {
  settings: listed('label', 'key', 'DESC'),
  rows: [
    ['key', 'label'],
    ['startOn', 'endOn'],
  ],
  columns: ['key', 'label', 'startOn', 'endOn'],
};

const GLOSSARY_TERM_VIEW: TypeView = {
  settings: listed('term', 'slug', 'ASC'),
  rows: [['term'], ['plain'], ['synonyms'], ['slug']],
  columns: ['term', 'plain'],
};

const PUBLICATION_RECORD_VIEW: TypeView = {
  settings: listed('contentTitle', 'postedAt', 'DESC'),
  rows: [
    ['contentKey', 'contentLocale', 'revision'],
    ['channel', 'postedAt'],
    ['takeDownDueAt', 'withdrawnAt'],
    ['postedByRole', 'url'],
    ['contentTitle'],
    ['note'],
    ['evidence'],
    ['daysOverdue', 'isAutomatic', 'visibilityScope'],
    ['contentType', 'contentDocumentId'],
  ],
  columns: ['postedAt', 'channel', 'contentTitle', 'withdrawnAt', 'daysOverdue'],
};

const REDACTION_VIEW: TypeView = {
  settings: listed('title', 'decidedAt', 'DESC'),
  rows: [
    ['contentKey', 'contentTitle'],
    ['fieldLabel', 'fieldPath'],
    ['reason', 'legalBasis'],
    ['replacement'],
    ['decidedByRole', 'decidedAt', 'availableOn'],
    ['title', 'approvedByRole'],
    CORRECTION_ROW,
    ...PUBLICATION_ROWS,
    ...FACT_ROWS,
  ],
  columns: ['contentTitle', 'fieldLabel', 'reason', 'decidedAt'],
  relationFields: PUBLICATION_RELATIONS,
};

/** Views of content types by uid. */
export const TYPE_VIEWS: Readonly<Record<string, TypeView>> = {
  'api::finance-summary.finance-summary': FINANCE_SUMMARY_VIEW,
  'api::budget.budget': BUDGET_VIEW,
  'api::meal-account.meal-account': MEAL_ACCOUNT_VIEW,
  'api::fee-item.fee-item': FEE_ITEM_VIEW,
  'api::menu.menu': MENU_VIEW,
  'api::disclosure-page.disclosure-page': DISCLOSURE_PAGE_VIEW,
  'api::department.department': DEPARTMENT_VIEW,
  'api::classification-code.classification-code': CLASSIFICATION_CODE_VIEW,
  'api::logistics-bulletin.logistics-bulletin': BULLETIN_VIEW,
  'api::works-notice.works-notice': WORKS_NOTICE_VIEW,
  'api::place.place': PLACE_VIEW,
  'api::threshold.threshold': THRESHOLD_VIEW,
  'api::calendar-day.calendar-day': CALENDAR_DAY_VIEW,
  'api::term.term': TERM_VIEW,
  'api::glossary-term.glossary-term': GLOSSARY_TERM_VIEW,
  'api::publication-record.publication-record': PUBLICATION_RECORD_VIEW,
  'api::redaction.redaction': REDACTION_VIEW,
  'api::school.school': { settings: { mainField: 'name' } },
};

/** The attribute that names a line of a component; it is the line's heading in Strapi's own form. */
export const COMPONENT_MAIN_FIELDS: Readonly<Record<string, string>> = {
  'finance.income-line': 'source',
  'finance.expenditure-line': 'economicCode',
  'finance.procurement-payment': 'procurementCode',
  'finance.repair-item': 'itemNo',
  'finance.repair-item-title': 'title',
  'finance.variance-note': 'economicCode',
  'finance.meal-income': 'studentMealsFen',
  'finance.meal-expenditure': 'foodFen',
  'canteen.menu-dish': 'dishNo',
  'canteen.menu-dish-name': 'name',
  'canteen.menu-supply': 'foodKind',
  'canteen.menu-supplier-name': 'name',
  'finance.budget-income-line': 'source',
  'finance.budget-expenditure-line': 'economicCode',
  'finance.budget-adjustment': 'docNo',
  'finance.budget-adjustment-line': 'code',
  'finance.budget-adjustment-reason': 'no',
  'logistics.repair-item': 'itemNo',
  'logistics.repair-item-words': 'what',
  'logistics.section-reason': 'section',
  'logistics.numbered-text': 'text',
  'logistics.notice-reference': 'noticeKey',
  'logistics.notice-place': 'placeCode',
  'logistics.notice-update': 'at',
  'school.headcount': 'schoolYear',
  'school.office-contact': 'phone',
  'school.office-words': 'name',
};
