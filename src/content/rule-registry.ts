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
import { loadFeeItemContext } from '../api/fee-item/context';
import { feeItemRules } from '../api/fee-item/rules';
import { loadFeedbackEntryContext } from '../api/feedback-entry/context';
import { feedbackEntryRules } from '../api/feedback-entry/rules';
import { loadFinanceSummaryContext } from '../api/finance-summary/context';
import { followingMonths } from '../api/finance-summary/followers';
import { financeSummaryRules } from '../api/finance-summary/rules';
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
import { loadPublicationRecordContext } from '../api/publication-record/context';
import { publicationRecordRules } from '../api/publication-record/rules';
import { loadRedactionContext } from '../api/redaction/context';
import { redactionRules } from '../api/redaction/rules';
import { schoolRules } from '../api/school/rules';
import { loadTermContext } from '../api/term/context';
import { termRules } from '../api/term/rules';
import { loadThresholdContext } from '../api/threshold/context';
import { thresholdRules } from '../api/threshold/rules';
import { bindRules, type BoundRules } from './bound-rules';

/** The rules of every content type of this app. A new type joins by adding its lines. */
export const ruleRegistry: ReadonlyMap<string, BoundRules> = new Map([
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
    'api::publication-record.publication-record',
    bindRules({ rules: publicationRecordRules, loadContext: loadPublicationRecordContext }),
  ],
  [
    'api::redaction.redaction',
    bindRules({ rules: redactionRules, loadContext: loadRedactionContext }),
  ],
  ['api::school.school', bindRules({ rules: schoolRules, loadContext: () => Promise.resolve({}) })],
  ['api::term.term', bindRules({ rules: termRules, loadContext: loadTermContext })],
  [
    'api::threshold.threshold',
    bindRules({ rules: thresholdRules, loadContext: loadThresholdContext }),
  ],
]);
