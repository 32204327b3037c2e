import { ASSET_WORDS } from '../api/asset/words';
import { ASSET_EVENT_WORDS } from '../api/asset-event/words';
import { ASSET_REGISTER_WORDS } from '../api/asset-register-snapshot/words';
import { BUDGET_WORDS } from '../api/budget/words';
import { CALENDAR_DAY_WORDS } from '../api/calendar-day/words';
import { CLASSIFICATION_CODE_WORDS } from '../api/classification-code/words';
import { DEPARTMENT_WORDS } from '../api/department/words';
import { DISCLOSURE_PAGE_WORDS } from '../api/disclosure-page/words';
import { DISCLOSURE_REPORT_WORDS } from '../api/disclosure-report/words';
import { ENFORCEMENT_REPORT_WORDS } from '../api/enforcement-report/words';
import { FEE_ITEM_WORDS } from '../api/fee-item/words';
import { FEEDBACK_ENTRY_WORDS } from '../api/feedback-entry/words';
import { FINANCE_SUMMARY_WORDS } from '../api/finance-summary/words';
import { INSPECTION_WORDS } from '../api/inspection/words';
import { INSPECTION_FINDING_WORDS } from '../api/inspection-finding/words';
import { IMPROVEMENT_ACTION_WORDS } from '../api/improvement-action/words';
import { INFORMATION_REQUEST_WORDS } from '../api/information-request/words';
import { MEETING_WORDS } from '../api/meeting/words';
import { MEAL_ACCOUNT_WORDS } from '../api/meal-account/words';
import { MENU_WORDS } from '../api/menu/words';
import { LOGISTICS_BULLETIN_WORDS } from '../api/logistics-bulletin/words';
import { WORKING_GROUP_WORDS } from '../api/working-group/words';
import { WORKS_NOTICE_WORDS } from '../api/works-notice/words';
import { GLOSSARY_TERM_WORDS } from '../api/glossary-term/words';
import { PLACE_WORDS } from '../api/place/words';
import { PROCUREMENT_WORDS } from '../api/procurement/words';
import { PUBLICATION_RECORD_WORDS } from '../api/publication-record/words';
import { REDACTION_WORDS } from '../api/redaction/words';
import { REGULATION_WORDS } from '../api/regulation/words';
import { REGULATION_VERSION_WORDS } from '../api/regulation-version/words';
import { SCHOOL_WORDS } from '../api/school/words';
import { SUPPLIER_WORDS } from '../api/supplier/words';
import { TERM_WORDS } from '../api/term/words';
import { TRAINING_SESSION_WORDS } from '../api/training-session/words';
import { THRESHOLD_WORDS } from '../api/threshold/words';
import type { ModelWords } from './words/words';

/** Words of every content type, by uid. A contract test compares them with the schemas. */
export const TYPE_WORDS: Readonly<Record<string, ModelWords>> = {
  'api::asset.asset': ASSET_WORDS,
  'api::asset-event.asset-event': ASSET_EVENT_WORDS,
  'api::asset-register-snapshot.asset-register-snapshot': ASSET_REGISTER_WORDS,
  'api::budget.budget': BUDGET_WORDS,
  'api::calendar-day.calendar-day': CALENDAR_DAY_WORDS,
  'api::classification-code.classification-code': CLASSIFICATION_CODE_WORDS,
  'api::department.department': DEPARTMENT_WORDS,
  'api::disclosure-page.disclosure-page': DISCLOSURE_PAGE_WORDS,
  'api::disclosure-report.disclosure-report': DISCLOSURE_REPORT_WORDS,
  'api::enforcement-report.enforcement-report': ENFORCEMENT_REPORT_WORDS,
  'api::fee-item.fee-item': FEE_ITEM_WORDS,
  'api::feedback-entry.feedback-entry': FEEDBACK_ENTRY_WORDS,
  'api::finance-summary.finance-summary': FINANCE_SUMMARY_WORDS,
  'api::inspection.inspection': INSPECTION_WORDS,
  'api::inspection-finding.inspection-finding': INSPECTION_FINDING_WORDS,
  'api::improvement-action.improvement-action': IMPROVEMENT_ACTION_WORDS,
  'api::information-request.information-request': INFORMATION_REQUEST_WORDS,
  'api::meeting.meeting': MEETING_WORDS,
  'api::meal-account.meal-account': MEAL_ACCOUNT_WORDS,
  'api::menu.menu': MENU_WORDS,
  'api::logistics-bulletin.logistics-bulletin': LOGISTICS_BULLETIN_WORDS,
  'api::working-group.working-group': WORKING_GROUP_WORDS,
  'api::works-notice.works-notice': WORKS_NOTICE_WORDS,
  'api::glossary-term.glossary-term': GLOSSARY_TERM_WORDS,
  'api::place.place': PLACE_WORDS,
  'api::procurement.procurement': PROCUREMENT_WORDS,
  'api::publication-record.publication-record': PUBLICATION_RECORD_WORDS,
  'api::redaction.redaction': REDACTION_WORDS,
  'api::regulation.regulation': REGULATION_WORDS,
  'api::regulation-version.regulation-version': REGULATION_VERSION_WORDS,
  'api::school.school': SCHOOL_WORDS,
  'api::supplier.supplier': SUPPLIER_WORDS,
  'api::term.term': TERM_WORDS,
  'api::training-session.training-session': TRAINING_SESSION_WORDS,
  'api::threshold.threshold': THRESHOLD_WORDS,
};
