import { BUDGET_VIEW } from '../api/budget/view';
import { CALENDAR_DAY_VIEW } from '../api/calendar-day/view';
import { CLASSIFICATION_CODE_VIEW } from '../api/classification-code/view';
import { DEPARTMENT_VIEW } from '../api/department/view';
import { DISCLOSURE_PAGE_VIEW } from '../api/disclosure-page/view';
import { FEE_ITEM_VIEW } from '../api/fee-item/view';
import { FEEDBACK_ENTRY_VIEW } from '../api/feedback-entry/view';
import { FINANCE_SUMMARY_VIEW } from '../api/finance-summary/view';
import { GLOSSARY_TERM_VIEW } from '../api/glossary-term/view';
import { LOGISTICS_BULLETIN_VIEW } from '../api/logistics-bulletin/view';
import { MEAL_ACCOUNT_VIEW } from '../api/meal-account/view';
import { MENU_VIEW } from '../api/menu/view';
import { PLACE_VIEW } from '../api/place/view';
import { PUBLICATION_RECORD_VIEW } from '../api/publication-record/view';
import { REDACTION_VIEW } from '../api/redaction/view';
import { TERM_VIEW } from '../api/term/view';
import { THRESHOLD_VIEW } from '../api/threshold/view';
import { WORKS_NOTICE_VIEW } from '../api/works-notice/view';
import type { TypeView } from './type-view';

/** Views of content types by uid. */
export const TYPE_VIEWS: Readonly<Record<string, TypeView>> = {
  'api::budget.budget': BUDGET_VIEW,
  'api::calendar-day.calendar-day': CALENDAR_DAY_VIEW,
  'api::classification-code.classification-code': CLASSIFICATION_CODE_VIEW,
  'api::department.department': DEPARTMENT_VIEW,
  'api::disclosure-page.disclosure-page': DISCLOSURE_PAGE_VIEW,
  'api::fee-item.fee-item': FEE_ITEM_VIEW,
  'api::feedback-entry.feedback-entry': FEEDBACK_ENTRY_VIEW,
  'api::finance-summary.finance-summary': FINANCE_SUMMARY_VIEW,
  'api::glossary-term.glossary-term': GLOSSARY_TERM_VIEW,
  'api::logistics-bulletin.logistics-bulletin': LOGISTICS_BULLETIN_VIEW,
  'api::meal-account.meal-account': MEAL_ACCOUNT_VIEW,
  'api::menu.menu': MENU_VIEW,
  'api::place.place': PLACE_VIEW,
  'api::publication-record.publication-record': PUBLICATION_RECORD_VIEW,
  'api::redaction.redaction': REDACTION_VIEW,
  'api::school.school': { settings: { mainField: 'name' } },
  'api::term.term': TERM_VIEW,
  'api::threshold.threshold': THRESHOLD_VIEW,
  'api::works-notice.works-notice': WORKS_NOTICE_VIEW,
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
