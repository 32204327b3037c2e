import { loadAssetContext } from '../api/asset/context';
import { refusesAsset } from '../api/asset/refuses';
import { assetRules } from '../api/asset/rules';
import { loadAssetEventContext } from '../api/asset-event/context';
import { followAsset, moveAsset } from '../api/asset-event/follow';
import { refusesEvent } from '../api/asset-event/refuses';
import { assetEventRules } from '../api/asset-event/rules';
import { loadRegisterContext } from '../api/asset-register-snapshot/context';
import { freezeList } from '../api/asset-register-snapshot/frozen-list';
import { registerRules } from '../api/asset-register-snapshot/rules';
import { loadBudgetContext } from '../api/budget/context';
import { budgetRules } from '../api/budget/rules';
import { loadCalendarDayContext } from '../api/calendar-day/context';
import { calendarDayRules } from '../api/calendar-day/rules';
import { loadClassificationCodeContext } from '../api/classification-code/context';
import { classificationCodeRules } from '../api/classification-code/rules';
import { loadDepartmentContext } from '../api/department/context';
import { departmentRules } from '../api/department/rules';
import { loadDisclosurePageContext } from '../api/disclosure-page/context';
import { disclosurePageRules } from '../api/disclosure-page/rules';
import { loadDisclosureReportContext } from '../api/disclosure-report/context';
import { disclosureReportRules } from '../api/disclosure-report/rules';
import { loadEnforcementContext } from '../api/enforcement-report/context';
import { enforcementReportRules } from '../api/enforcement-report/rules';
import { loadFeeItemContext } from '../api/fee-item/context';
import { feeItemRules } from '../api/fee-item/rules';
import { loadFeedbackEntryContext } from '../api/feedback-entry/context';
import { feedbackEntryRules } from '../api/feedback-entry/rules';
import { loadFinanceSummaryContext } from '../api/finance-summary/context';
import { followingMonths } from '../api/finance-summary/followers';
import { financeSummaryRules } from '../api/finance-summary/rules';
import { loadInspectionContext, publishedFindings } from '../api/inspection/context';
import { inspectionRules } from '../api/inspection/rules';
import { loadFindingContext } from '../api/inspection-finding/context';
import { withheldFiles } from '../api/inspection-finding/masking';
import { findingRules } from '../api/inspection-finding/rules';
import { loadActionContext } from '../api/improvement-action/context';
import { improvementActionRules } from '../api/improvement-action/rules';
import { loadRequestContext } from '../api/information-request/context';
import { informationRequestRules } from '../api/information-request/rules';
import { loadMeetingContext } from '../api/meeting/context';
import { meetingRules } from '../api/meeting/rules';
import { loadTrainingContext } from '../api/training-session/context';
import { trainingSessionRules } from '../api/training-session/rules';
import { workingGroupRules } from '../api/working-group/rules';
import { loadMealAccountContext } from '../api/meal-account/context';
import { followingAccounts } from '../api/meal-account/followers';
import { mealAccountRules } from '../api/meal-account/rules';
import { loadMenuContext } from '../api/menu/context';
import { menuRules } from '../api/menu/rules';
import { loadBulletinContext } from '../api/logistics-bulletin/context';
import { followingWeeks } from '../api/logistics-bulletin/followers';
import { logisticsBulletinRules } from '../api/logistics-bulletin/rules';
import { loadNoticeContext } from '../api/works-notice/context';
import { worksNoticeRules } from '../api/works-notice/rules';
import { loadGlossaryTermContext } from '../api/glossary-term/context';
import { glossaryTermRules } from '../api/glossary-term/rules';
import { loadPlaceContext } from '../api/place/context';
import { placeRules } from '../api/place/rules';
import { loadProcurementContext } from '../api/procurement/context';
import { procurementRules } from '../api/procurement/rules';
import { loadPublicationRecordContext } from '../api/publication-record/context';
import { publicationRecordRules } from '../api/publication-record/rules';
import { loadRedactionContext } from '../api/redaction/context';
import { redactionRules } from '../api/redaction/rules';
import { loadRegulationContext } from '../api/regulation/context';
import { regulationRules } from '../api/regulation/rules';
import { loadVersionContext } from '../api/regulation-version/context';
import { regulationVersionRules } from '../api/regulation-version/rules';
import { schoolRules } from '../api/school/rules';
import { loadSupplierContext } from '../api/supplier/context';
import { supplierRules } from '../api/supplier/rules';
import { loadTermContext } from '../api/term/context';
import { termRules } from '../api/term/rules';
import { loadThresholdContext } from '../api/threshold/context';
import { thresholdRules } from '../api/threshold/rules';
import { bindRules, type BoundRules } from './bound-rules';

/** The rules of every content type of this app. A new type joins by adding its lines. */
export const ruleRegistry: ReadonlyMap<string, BoundRules> = new Map([
  [
    'api::asset.asset',
    bindRules({
      rules: assetRules,
      loadContext: loadAssetContext,
      refuses: refusesAsset,
      saved: followAsset,
    }),
  ],
  [
    'api::asset-event.asset-event',
    bindRules({
      rules: assetEventRules,
      loadContext: loadAssetEventContext,
      refuses: refusesEvent,
      saved: moveAsset,
    }),
  ],
  [
    'api::asset-register-snapshot.asset-register-snapshot',
    bindRules({ rules: registerRules, loadContext: loadRegisterContext, published: freezeList }),
  ],
  ['api::budget.budget', bindRules({ rules: budgetRules, loadContext: loadBudgetContext })],
  [
    'api::calendar-day.calendar-day',
    bindRules({ rules: calendarDayRules, loadContext: loadCalendarDayContext }),
  ],
  [
    'api::classification-code.classification-code',
    bindRules({ rules: classificationCodeRules, loadContext: loadClassificationCodeContext }),
  ],
  [
    'api::department.department',
    bindRules({ rules: departmentRules, loadContext: loadDepartmentContext }),
  ],
  [
    'api::disclosure-page.disclosure-page',
    bindRules({ rules: disclosurePageRules, loadContext: loadDisclosurePageContext }),
  ],
  [
    'api::disclosure-report.disclosure-report',
    bindRules({ rules: disclosureReportRules, loadContext: loadDisclosureReportContext }),
  ],
  [
    'api::enforcement-report.enforcement-report',
    bindRules({ rules: enforcementReportRules, loadContext: loadEnforcementContext }),
  ],
  ['api::fee-item.fee-item', bindRules({ rules: feeItemRules, loadContext: loadFeeItemContext })],
  [
    'api::feedback-entry.feedback-entry',
    bindRules({ rules: feedbackEntryRules, loadContext: loadFeedbackEntryContext }),
  ],
  [
    'api::finance-summary.finance-summary',
    bindRules({
      rules: financeSummaryRules,
      loadContext: loadFinanceSummaryContext,
      followers: followingMonths,
    }),
  ],
  [
    'api::inspection.inspection',
    bindRules({
      rules: inspectionRules,
      loadContext: loadInspectionContext,
      companions: publishedFindings,
    }),
  ],
  [
    'api::inspection-finding.inspection-finding',
    bindRules({ rules: findingRules, loadContext: loadFindingContext, withheldFiles }),
  ],
  [
    'api::improvement-action.improvement-action',
    bindRules({ rules: improvementActionRules, loadContext: loadActionContext }),
  ],
  [
    'api::information-request.information-request',
    bindRules({ rules: informationRequestRules, loadContext: loadRequestContext }),
  ],
  ['api::meeting.meeting', bindRules({ rules: meetingRules, loadContext: loadMeetingContext })],
  [
    'api::training-session.training-session',
    bindRules({ rules: trainingSessionRules, loadContext: loadTrainingContext }),
  ],
  [
    'api::working-group.working-group',
    bindRules({ rules: workingGroupRules, loadContext: () => Promise.resolve({}) }),
  ],
  [
    'api::meal-account.meal-account',
    bindRules({
      rules: mealAccountRules,
      loadContext: loadMealAccountContext,
      followers: followingAccounts,
    }),
  ],
  ['api::menu.menu', bindRules({ rules: menuRules, loadContext: loadMenuContext })],
  [
    'api::logistics-bulletin.logistics-bulletin',
    bindRules({
      rules: logisticsBulletinRules,
      loadContext: loadBulletinContext,
      followers: followingWeeks,
    }),
  ],
  [
    'api::works-notice.works-notice',
    bindRules({ rules: worksNoticeRules, loadContext: loadNoticeContext }),
  ],
  [
    'api::glossary-term.glossary-term',
    bindRules({ rules: glossaryTermRules, loadContext: loadGlossaryTermContext }),
  ],
  ['api::place.place', bindRules({ rules: placeRules, loadContext: loadPlaceContext })],
  [
    'api::procurement.procurement',
    bindRules({ rules: procurementRules, loadContext: loadProcurementContext }),
  ],
  [
    'api::publication-record.publication-record',
    bindRules({ rules: publicationRecordRules, loadContext: loadPublicationRecordContext }),
  ],
  [
    'api::redaction.redaction',
    bindRules({ rules: redactionRules, loadContext: loadRedactionContext }),
  ],
  [
    'api::regulation.regulation',
    bindRules({ rules: regulationRules, loadContext: loadRegulationContext }),
  ],
  [
    'api::regulation-version.regulation-version',
    bindRules({ rules: regulationVersionRules, loadContext: loadVersionContext }),
  ],
  ['api::school.school', bindRules({ rules: schoolRules, loadContext: () => Promise.resolve({}) })],
  ['api::supplier.supplier', bindRules({ rules: supplierRules, loadContext: loadSupplierContext })],
  ['api::term.term', bindRules({ rules: termRules, loadContext: loadTermContext })],
  [
    'api::threshold.threshold',
    bindRules({ rules: thresholdRules, loadContext: loadThresholdContext }),
  ],
]);
