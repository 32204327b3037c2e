import { ASSET_VIEW } from '../api/asset/view';
import { ASSET_EVENT_VIEW } from '../api/asset-event/view';
import { ASSET_REGISTER_VIEW } from '../api/asset-register-snapshot/view';
import { BUDGET_VIEW } from '../api/budget/view';
import { CALENDAR_DAY_VIEW } from '../api/calendar-day/view';
import { CLASSIFICATION_CODE_VIEW } from '../api/classification-code/view';
import { DEPARTMENT_VIEW } from '../api/department/view';
import { DISCLOSURE_PAGE_VIEW } from '../api/disclosure-page/view';
import { DISCLOSURE_REPORT_VIEW } from '../api/disclosure-report/view';
import { ENFORCEMENT_REPORT_VIEW } from '../api/enforcement-report/view';
import { FEE_ITEM_VIEW } from '../api/fee-item/view';
import { FEEDBACK_ENTRY_VIEW } from '../api/feedback-entry/view';
import { FINANCE_SUMMARY_VIEW } from '../api/finance-summary/view';
import { GLOSSARY_TERM_VIEW } from '../api/glossary-term/view';
import { INSPECTION_FINDING_VIEW } from '../api/inspection-finding/view';
import { INSPECTION_VIEW } from '../api/inspection/view';
import { LOGISTICS_BULLETIN_VIEW } from '../api/logistics-bulletin/view';
import { IMPROVEMENT_ACTION_VIEW } from '../api/improvement-action/view';
import { INFORMATION_REQUEST_VIEW } from '../api/information-request/view';
import { MEETING_VIEW } from '../api/meeting/view';
import { MEAL_ACCOUNT_VIEW } from '../api/meal-account/view';
import { MENU_VIEW } from '../api/menu/view';
import { PLACE_VIEW } from '../api/place/view';
import { PROCUREMENT_VIEW } from '../api/procurement/view';
import { PUBLICATION_RECORD_VIEW } from '../api/publication-record/view';
import { REDACTION_VIEW } from '../api/redaction/view';
import { SUPPLIER_VIEW } from '../api/supplier/view';
import { REGULATION_VIEW } from '../api/regulation/view';
import { REGULATION_VERSION_VIEW } from '../api/regulation-version/view';
import { TERM_VIEW } from '../api/term/view';
import { TRAINING_SESSION_VIEW } from '../api/training-session/view';
import { THRESHOLD_VIEW } from '../api/threshold/view';
import { WORKING_GROUP_VIEW } from '../api/working-group/view';
import { WORKS_NOTICE_VIEW } from '../api/works-notice/view';
import type { TypeView } from './type-view';

/** Views of content types by uid. */
export const TYPE_VIEWS: Readonly<Record<string, TypeView>> = {
  'api::asset.asset': ASSET_VIEW,
  'api::asset-event.asset-event': ASSET_EVENT_VIEW,
  'api::asset-register-snapshot.asset-register-snapshot': ASSET_REGISTER_VIEW,
  'api::budget.budget': BUDGET_VIEW,
  'api::calendar-day.calendar-day': CALENDAR_DAY_VIEW,
  'api::classification-code.classification-code': CLASSIFICATION_CODE_VIEW,
  'api::department.department': DEPARTMENT_VIEW,
  'api::disclosure-page.disclosure-page': DISCLOSURE_PAGE_VIEW,
  'api::disclosure-report.disclosure-report': DISCLOSURE_REPORT_VIEW,
  'api::enforcement-report.enforcement-report': ENFORCEMENT_REPORT_VIEW,
  'api::fee-item.fee-item': FEE_ITEM_VIEW,
  'api::feedback-entry.feedback-entry': FEEDBACK_ENTRY_VIEW,
  'api::finance-summary.finance-summary': FINANCE_SUMMARY_VIEW,
  'api::glossary-term.glossary-term': GLOSSARY_TERM_VIEW,
  'api::inspection-finding.inspection-finding': INSPECTION_FINDING_VIEW,
  'api::inspection.inspection': INSPECTION_VIEW,
  'api::logistics-bulletin.logistics-bulletin': LOGISTICS_BULLETIN_VIEW,
  'api::improvement-action.improvement-action': IMPROVEMENT_ACTION_VIEW,
  'api::information-request.information-request': INFORMATION_REQUEST_VIEW,
  'api::meeting.meeting': MEETING_VIEW,
  'api::meal-account.meal-account': MEAL_ACCOUNT_VIEW,
  'api::menu.menu': MENU_VIEW,
  'api::place.place': PLACE_VIEW,
  'api::procurement.procurement': PROCUREMENT_VIEW,
  'api::publication-record.publication-record': PUBLICATION_RECORD_VIEW,
  'api::redaction.redaction': REDACTION_VIEW,
  'api::regulation.regulation': REGULATION_VIEW,
  'api::regulation-version.regulation-version': REGULATION_VERSION_VIEW,
  'api::school.school': { settings: { mainField: 'name' } },
  'api::supplier.supplier': SUPPLIER_VIEW,
  'api::term.term': TERM_VIEW,
  'api::training-session.training-session': TRAINING_SESSION_VIEW,
  'api::threshold.threshold': THRESHOLD_VIEW,
  'api::working-group.working-group': WORKING_GROUP_VIEW,
  'api::works-notice.works-notice': WORKS_NOTICE_VIEW,
};

/** The attribute that names a line of a component; it is the line's heading in Strapi's own form. */
export const COMPONENT_MAIN_FIELDS: Readonly<Record<string, string>> = {
  'asset.usage': 'year',
  'asset.register-category': 'categoryCode',
  'asset.register-state': 'state',
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
  'procurement.item': 'itemNo',
  'procurement.item-words': 'name',
  'procurement.criterion': 'no',
  'procurement.timeline': 'planPublishedOn',
  'procurement.bid': 'supplierCode',
  'procurement.public-bid': 'bidder',
  'procurement.evaluation': 'panelSize',
  'procurement.award': 'supplierCode',
  'procurement.contract': 'contractNo',
  'procurement.contract-change': 'contractNo',
  'procurement.acceptance': 'acceptedOn',
  'procurement.acceptance-member': 'role',
  'procurement.acceptance-check': 'requirement',
  'procurement.payment': 'paidOn',
  'procurement.challenge': 'receivedOn',
  'procurement.attempt': 'endedOn',
  'procurement.totals': 'contractFen',
  'regulation.relation': 'targetCode',
  'regulation.relation-title': 'title',
  'regulation.article': 'text',
  'regulation.consultation-theme': 'themeNo',
  'regulation.consultation-answer': 'theme',
  'governance.group-member': 'position',
  'governance.report-figures': 'obligations',
  'governance.report-coverage': 'theme',
  'governance.report-department': 'departmentCode',
  'governance.group-member-words': 'post',
  'participation.attendance': 'teacher',
  'participation.question': 'askerRole',
  'participation.question-words': 'question',
  'participation.topic': 'text',
  'school.headcount': 'schoolYear',
  'school.office-contact': 'phone',
  'school.office-words': 'name',
};
