import type { Messages } from './messages';

export const MESSAGES_EN: Messages = {
  MONEY_NOT_FEN: '"{text}" is not a whole number of fen. Please give an integer.',
  MONEY_NOT_A_NUMBER: '"{text}" is not an amount. Please type a number in yuan, such as 1,234.50.',
  MONEY_TOO_MANY_DECIMALS:
    '"{text}" has more than two decimals. Please round it to the fen, such as 1,234.50.',
  MONEY_TOO_LARGE:
    'The amount "{text}" is too large to be stored exactly. Please look for a digit too many.',
  MONEY_NEGATIVE:
    'Row {line} of the {list}: the {field} is {amountFen} and must not be below zero. Please correct it.',
  TOTAL_TOO_LARGE:
    'The {field} is too large to be stored exactly. Please look for a digit too many in the lines.',
  PERIOD_INVALID: '"{text}" is not a period. Please write it like 2025 or 2025-06.',

  FIELD_REQUIRED: 'Please fill in the {field} before publishing.',
  FIELD_OUT_OF_RANGE: 'The {field} must lie between {minimum} and {maximum}. Please correct it.',
  WORDS_REQUIRED: 'Please fill in the {field} in {locale} before publishing.',
  TEXT_TOO_LONG:
    'The {field} in {locale} is {length} characters long (two Latin letters count as one); the limit is {limit}. Please shorten it.',
  DUPLICATE_PERIOD:
    'There is already a document of this scope for {period}. Please open and edit that one.',
  PERIOD_FIXED:
    'This document is public as {key}, so its period and scope stay. Please restore them and create a new document.',
  NOT_RECOMPUTED:
    'The {field} does not fit what was filled in. Please save once more, it is computed for you.',

  DUPLICATE_YEAR:
    'There is already a budget of this scope for {year}. Please open and edit that one.',
  INVALID_INPUT:
    'Some of the content cannot be stored. Please correct it as each finding says and save again.',
  INPUT_UNKNOWN_FIELD: 'There is no such field. Fields that can be written: {allowed}.',
  INPUT_WRONG_TYPE: 'The value has the wrong type; {expected} is expected. Please correct it.',
  INPUT_NOT_ALLOWED: 'This value is not allowed. Allowed values: {allowed}.',
  INPUT_NOT_IN_RANGE: 'An integer from {min} to {max} is expected. Please correct it.',
  INPUT_TOO_MANY: 'There are too many rows; the limit is {limit}. Please split them.',
  INPUT_TOO_LONG: 'The text is too long; the limit is {limit} characters. Please shorten it.',
  INPUT_TOO_DEEP: 'This is nested too deeply, at most {limit} levels. Please make it simpler.',
  INPUT_BROKEN_TEXT: 'The text holds characters that cannot be stored. Please type it again.',
  INPUT_CHOICE_TWICE: 'The same choice is given twice. Please keep each choice once.',
  INPUT_MONEY_NOT_INTEGER: 'An amount is a whole number of fen. Please correct it.',
  INPUT_MONEY_TOO_LARGE:
    'The amount is too large to be stored exactly. Please look for a digit too many.',
  CANNOT_BE_PUBLISHED:
    'This cannot be published yet. Please correct it as each finding says and publish again.',
  NOTHING_TO_PUBLISH:
    'There is nothing to publish. Please save the content of this language first, then publish.',
  CORRECTION_REASON_REQUIRED:
    'The content differs from the published version ({fields}). Please give the reason of the correction, then publish again.',
  FOLLOWER_HAS_CHANGES:
    'This correction also corrects "{title}", which has unpublished changes. Please publish or discard those first.',
  NAME_CONFLICT:
    'Another document has the same {field} already. Please edit that one, or choose another {field}.',
  WRITE_CONFLICT:
    'Somebody else has just saved or published this document. Please reload the page, look at it and try again.',
  WRITE_QUEUE_UNAVAILABLE:
    'Too many people are saving at once, so this was not saved. Please try again in half a minute.',

  LINES_MISSING:
    'There are no income lines and no expenditure lines. Please enter at least one, or copy last month.',
  LINE_FIELD_REQUIRED: 'Row {line} of the {list} lacks the {field}. Please fill it in.',
  DUPLICATE_LINE:
    'Rows {line} and {otherLine} of the {list} are the same line "{key}". Please merge them.',
  UNKNOWN_CODE:
    'Row {line} of the {list}: "{code}" is no known {field}. Please choose one from the list.',
  CODE_LEVEL:
    'Row {line} of the {list}: "{code}" is not at the five-digit level (款). Please choose a code such as 30213.',
  WORDS_KEY_UNKNOWN:
    'The {list} in {locale} name "{key}", but there is no such line. Please remove the text or add the line.',
  WORDS_KEY_TWICE: 'The {list} in {locale} name "{key}" twice. Please merge them.',
  WORDS_KEY_MISSING: 'The {list} in {locale} lack a text for "{key}". Please add it.',
  WORDS_ONLY_TRANSLATED:
    'The {list} in {locale} name "{key}", which Simplified Chinese does not. Please write the Simplified Chinese text first.',
  TRANSLATION_INCOMPLETE:
    'The {list} in {locale} do not name "{key}" yet; readers will see Simplified Chinese. Please translate it if needed.',

  ADJUSTMENT_NO_TWICE: 'Two adjustments have the number {no}. Please number them differently.',
  ADJUSTMENT_UNKNOWN_NO:
    'Adjustment line {line} names adjustment {no}, which does not exist. Please correct the number or add the adjustment.',
  ADJUSTMENT_UNKNOWN_LINE:
    'Adjustment line {line} names "{key}", which is no line of the budget. Please correct it or add that line with zero first.',
  ADJUSTMENT_WITHOUT_LINES:
    'Adjustment {no} has no adjustment lines. Please say which lines it changes.',
  ADJUSTMENT_UNBALANCED:
    'Adjustment {no} changes income by {incomeFen} but expenditure by {expenditureFen}. Please confirm that the balance covers the difference.',
  BUDGET_ADJUSTED:
    'Row {line} of the {list} "{key}": the adjusted budget should be {computedFen}. Please save once more.',
  BUDGET_NEGATIVE:
    'Row {line} of the {list} "{key}": {adjustedFen} after adjustment must not be below zero. Please cut less.',
  BUDGET_NET: 'The net amount of adjustment {no} should be {computedFen}. Please save once more.',
  BUDGET_TOTALS:
    'The {field} should be {computedFen}. Please save once more, it is computed for you.',
  BUDGET_DEFICIT:
    'The expenditure budget of {expenditureFen} exceeds the {availableFen} at hand (income budget and opening balance). Please confirm where the money comes from.',

  F1_TOTALS:
    'The {field} is not the sum of the lines; it should be {computedFen}. Please save once more, it is computed for you.',
  F2_OPENING:
    'The opening balance is {openingFen} but should be {expectedFen} (in January that of the annual budget, else the closing balance of the month before). Please correct it.',
  F3_CLOSING:
    'The closing balance should be {computedFen} (opening balance plus income minus expenditure). Please save once more.',
  F4_CUMULATIVE:
    'Row {line} of the {list} "{key}": the cumulative amount should be {computedFen} (that of last month plus this month). Please save once more.',
  F4_LINE_MISSING:
    'Last month "{key}" stood at {cumulativeFen}, but this month has no such line among the {list}. Please add it, with 0 if nothing happened.',
  F5_ABOVE_BUDGET:
    'Expenditure line "{key}": {cumulativeFen} so far exceeds the annual budget of {annualBudgetFen}. Please give the reason in a variance note for "{code}".',
  F6_VARIANCE:
    'Expenditure line "{key}": the execution rate of {executionRateBp} is more than 15 points away from the time progress of {timeProgressBp}. A variance note for "{code}" is advised.',
  F7_PROCUREMENT:
    'Procurement payments under "{code}" come to {paymentsFen}, more than the {amountFen} spent under that code this month. Please check the payments or the line.',
  F8_ORDER: '{period} is not published yet. Please publish {period} first, then this month.',
  F9_SAME_PERSON:
    'The {field} and the {otherField} are both "{role}". Preparing, checking and approving need different people; please change one.',
  NO_BUDGET:
    'There is no budget for {year}, so no execution rate. Please enter the annual budget first.',
  BUDGET_UNPUBLISHED:
    'The budget of {year} is not public yet; the rates of this month rest on its draft. Please consider publishing it first.',
  BUDGET_STALE:
    'Row {line} of the {list} "{key}": the annual budget or the rate has changed, the annual budget is now {computedFen}. Please save once more.',
  BUDGET_LINE_MISSING:
    '"{key}" of the budget ({annualBudgetFen}) is missing among the {list}. Please add it, with 0 if nothing happened.',

  P1_ITEMS:
    'The items come to {itemsFen}, the award to {awardFen} (P1). Check quantities, unit prices and the award.',
  P2_PAYMENTS:
    'Payments come to {paymentsFen}, contracts with their changes to {contractFen} (P2). Check payments and changes.',
  P3_ABOVE_BUDGET:
    'The award of {awardFen} is above the budget of {budgetFen} (P3). Adjust the budget first and name the adjustment.',
  P4_TOO_FEW_BIDS:
    'There are {count} valid bids; {minimum} are needed (P4). Declare the attempt failed under “Progress” and try again.',
  P5_TENDER_PERIOD:
    'From the notice to the deadline are {days} days; an open tender needs {minimum} (P5). Move the deadline.',
  P5_INTENTION:
    'The intention went out {days} days before the notice; usually it is {minimum} (P5).',
  P6_SIGNED_LATE: 'The contract was signed {days} days after the award; the limit is {limit} (P6).',
  P6_CONTRACT_PUBLISHED_LATE:
    'The contract went out {workdays} workdays after signing; the limit is {limit} (P6).',
  P7_NOTICE:
    'The single source was announced for {workdays} workdays; {minimum} are needed (P7). Move the end of the notice.',
  P8_CHANGES:
    'Changes of contract {no} come to {changeFen}, more than {limitBp} of {contractFen} (P8). What is above has to be procured anew.',
  P9_ORDER: '“{field}” is before “{otherField}” (P9). Check the timeline.',
  P10_NAMES_BIDDER:
    'The {locale} {field} names a bidder that readers see under a label (P10). Use the label.',
  P10_NOTES_EARLY:
    'Notes on bids cannot go out before the result (P10). Enter the day of the result, or take them out for now.',
  P11_OPEN_TENDER:
    'The budget of {budgetFen} reaches the {limitFen} of an open tender (P11). Choose an open tender, or name the approval of the method.',
  P11_OWN_PURCHASE:
    'The budget of {budgetFen} reaches the {limitFen} of government procurement (P11). Choose one of its methods.',
  P12_PANEL: 'The panel has {count} members; it needs an odd number, at least 3 (P12).',
  P12_EXPERTS:
    'Of {count} panel members {experts} are experts from outside; two thirds are needed (P12).',
  P12_PURCHASER:
    'Acceptance member {line}, “{role}”, is the purchaser (P12). Somebody else has to accept.',
  CRITERIA_SUM: 'The criteria add up to {total}; they have to add up to 100.',
  AWARD_NOT_BIDDER: 'The winner is none of the valid bidders. Check the award and the bids.',
  CONTRACT_NOT_WINNER: 'Contract {line} is with somebody else than the winner. Check it.',
  CONTRACT_NOT_AWARD:
    'The contracts come to {contractFen}, the award to {awardFen}. A contract is signed for what was awarded.',
  ACCEPTANCE_NOT_PASSED: 'The acceptance has not passed. Have it mended and checked again first.',
  CHALLENGE_LATE: 'Challenge {line} was answered after {workdays} workdays; the limit is {limit}.',
  CODE_TAKEN: 'The code "{code}" exists already. Please edit that entry or choose another code.',
  CODE_FORMAT:
    'The code "{code}" may hold letters, digits, hyphens and dots only, at most 40 of them. Please correct it.',
  PARENT_UNKNOWN:
    'The parent "{parent}" of "{code}" is not a code of the same scheme, or is the code itself. Please correct it or add the parent first.',
  VALIDITY_ORDER: 'The last day {to} lies before the first day {from}. Please correct the dates.',
  CREDIT_CODE:
    'The unified social credit code "{text}" is wrong (18 characters, the last one a check character). Please compare it with the certificate.',
  VALUE_FORMAT: 'The {field} "{text}" is not in the right form. Please write it like {example}.',
  PHONE_MOBILE:
    'The {field} is a mobile number; those belong to persons and are never public. Please give an office line or a hotline such as 12345.',
  AMOUNT_TOO_SMALL: 'The {field} must not be below {minimumFen}. Please correct it.',
  MEAL_OPENING:
    'The opening balance is {openingFen}, but the account before ({period}) closed with {expectedFen}. Please correct it.',
  MEAL_LATER_PUBLIC:
    'The account of {later} is public already, so {period} cannot be added before it. Please state the amounts of {period} in a later month, with a note.',
  MEAL_SURPLUS_RATE:
    'The surplus of the year so far is {rateBp} of income, beyond plus or minus {limitBp}. School meals make no profit: a note on the reason and what is done about it is advised.',
  FEE_OVERLAP:
    'This overlaps with "{title}" (from {from}). A fee has one price a day for the same people; please give the old one a last day first.',
  FEE_NOT_VOLUNTARY:
    'Service charges and money collected for others are for families to choose. Please check whether this one is compulsory.',
  FEEDBACK_TICKET_UNKNOWN: 'No ticket has the number {text}. Make the entry from the queue page.',
  FEEDBACK_TICKET_PROTECTED:
    'This report is protected and never enters the public flow. It cannot be published.',
  FEEDBACK_SERVICE_UNKNOWN: 'There is no subject {code}. Choose one from the list.',
  PERSONAL_DATA:
    'The {field} in {locale} holds personal data ({text}): an ID, card, mobile or plate number or an e-mail address. Take it out before publication.',
  PERSONAL_NAME:
    '“{text}” in the {field} ({locale}) looks like a name. Make sure, and name the post instead where the name is not to be public.',
  MENU_EMPTY: 'The menu has no dish yet. Please enter at least one.',
  RICH_TEXT_SHAPE: 'The {field} in {locale} cannot be read. Please type it again in the editor.',
  RICH_TEXT_KIND:
    'The {field} in {locale} holds "{text}", which pages do not show. Please use paragraphs, headings, lists, quotes or links; pictures and files are attachments.',
  RICH_TEXT_LINK:
    'The link "{text}" in the {field} ({locale}) cannot be used. Please give an address with https://, a path of this site with / or a mailbox with mailto:.',
  RICH_TEXT_BLOCKS:
    'The {field} in {locale} has {length} blocks, at most {limit} are allowed. Please make several pages of it.',
  ISO_WEEK_UNKNOWN: '{year} has no week {week} (it has {weeks}). Please correct the week.',
  HEADCOUNT_TWICE: 'The stage "{stage}" is given twice for {year}. Please merge the rows.',

  SECTION_MISSING:
    'The section “{section}” is empty. If nothing changed, tick “No change” and give the reason.',
  SECTION_FIELD_REQUIRED: 'Please fill in {field} under “{section}”.',
  NO_CHANGE_WITH_FIGURES:
    '“{section}” says “no change”, yet {field} is filled in. Please empty the figures or untick it.',
  FIGURE_ABOVE: '{field} ({value}) is above {otherField} ({limit}). Please check both figures.',
  PENDING_NEGATIVE:
    'More repairs are completed ({completed}) than were carried over and received ({available}). Please check the figures.',
  WEEK_BEFORE_MISSING:
    'There is no bulletin of {period}, so what was carried over cannot be checked. If that week has one, please fill it in first.',
  WEEK_CARRIED_OVER:
    '{carriedOver} repairs are carried over, but {expected} were pending at the end of {period}. Please enter {expected}, or correct the week before.',
  NOTICE_UNKNOWN:
    'Row {line} of the works notices: no notice has the key "{key}". Please choose one from the list; the key stands in the list of works notices and in the field “Key” of each notice, for example works-2025-03.',
  SHORT_NOTICE:
    'Announced on {day}, which is too late: {workdays} workdays before the start means {due} at the latest.',
  SHORT_NOTICE_REASON:
    'This should be announced by {due} ({workdays} workdays before the start). Please fill in “Reason for short notice”, or tick “Emergency”.',
  DUPLICATE_WORKS:
    'The notice “{title}” ({key}) announces the same kind of works at the same place ({place}) and time. Please edit that one.',
  WORKS_OVERLAP:
    'The notice “{title}” ({key}) has works at the same place ({place}) and time. Please make sure that both can go on together.',
  STATE_CANNOT_BEGIN:
    'A new notice cannot be “{state}”. Please begin with “Planned” or “Announced”; an emergency may be “In progress”.',
  STATE_CANNOT_FOLLOW: '“{state}” cannot follow “{from}”. Please go step by step.',
  END_BEFORE_COMPLETION:
    'The state is “{state}”, so there is no actual end yet. Please empty it, or set the state to “Completed”.',
  STATE_BY_TRANSITION_ONLY:
    'The state changes by steps and cannot be written. It is “{now}”; open steps: {steps}. Use the panel “Progress” on the right.',
  STEP_BLOCKED: 'This step cannot be taken yet. Please see to the following first.',
  STEP_FIELD_REQUIRED: 'Fill in the {field} before this step.',
  STEP_ANSWERS: 'Please answer as asked, then take the step.',
  STEP_ANSWER_REQUIRED: 'Please fill in “{ask}”.',
  STEP_ANSWER_FORMAT: '“{ask}” is not in the right form. Please fill it in as shown.',
  STEP_ANSWER_UNKNOWN: 'This step does not ask for “{ask}”. Leave it out and try again.',
  INSPECTION_LATE:
    'The inspection should have been made public by {due}, within {workdays} workdays; it goes out on {day}.',
  FINDINGS_MISSING:
    'The inspection was not passed, but no finding names it. Please enter what has to be put right.',
  INSPECTION_UNKNOWN:
    'There is no inspection "{key}". Please copy its key from the list of inspections.',
  INSPECTION_UNPUBLISHED:
    'The inspection "{key}" is not public yet. Please publish it first, then its findings.',
  CODE_UNKNOWN: '"{code}" is no known {field}. Please choose one from the list.',
  DAY_BEFORE: 'The {field} lies before the {otherField}. Please correct it.',
  DUE_BY_EXTENSION_ONLY:
    'The finding is due on {due}, and this day cannot be overwritten. Please extend it with a reason in the panel “Progress”.',
  EXTENSION_NOT_LATER: 'The new day has to be later than {due}. Please choose a later one.',
  FINDING_NOT_CRITICAL:
    'Only a critical finding has an interim measure. Please begin with putting this one right.',
  INTERIM_FIRST:
    'A critical finding is made safe first. Please write the interim measure and take that step.',
  INTERIM_LATE_REASON:
    'More than 24 hours have passed. Please say why the interim measure came late.',
  VERIFIER_RESPONSIBLE:
    '“{role}” is responsible for this finding and cannot verify it. Somebody else has to check it.',
  VERIFIER_OF_DEPARTMENT:
    'You hold a post in the department that has to put this right, so you cannot verify it. Please ask another department.',
  CRITICAL_PLACE_NAMED:
    'The {field} in {locale} names “{name}”, the place of a critical finding that is not verified. Please reword it.',
  UPDATE_MISSING: 'When the state is “{state}”, please say under “Updates” until when.',
  UPDATE_TOLD: 'Update {no} is public and cannot be changed or removed. Please add another one.',
  PLACE_CIRCLE:
    '"{code}" cannot lie in "{parent}": each would contain the other. Please correct where it lies.',
  PLACE_HAS_PARTS:
    'Other places lie in "{code}", so its code stays. Please move those places first.',
  PLACE_IN_SENSITIVE:
    '"{parent}" is sensitive, so what lies in it has to be sensitive too. Please mark this place.',
  PLACE_PARTS_PUBLIC:
    '"{code}" lies in this place and is not sensitive. Please mark what lies inside first.',
  THRESHOLD_NOT_POSITIVE: 'The amount of a threshold is above zero. Please correct it.',
  THRESHOLD_OVERLAP:
    'There is one of this kind and category in force from {from} to {to}. Please end that one first, or begin later.',
  DAY_TAKEN: '{day} is in the calendar already. Please open and edit that entry.',
  MAKEUP_ON_WEEKDAY:
    '{day} is a Monday to Friday and a workday anyway; work is made up for on weekends. Please check the date.',
  TERM_OUTSIDE_YEAR:
    'The term does not lie in the school year of "{key}" (1 July to 31 August of the next year). Please check the dates.',
  TERM_OVERLAP: 'The term overlaps with "{key}". Please correct the dates.',
  TERM_TAKEN:
    '"{text}" is explained already in {locale}. Please edit that entry or leave this spelling out.',
  TIME_IN_FUTURE: 'The {field} is in the future. Please give the time at which it happened.',
  TIME_ORDER: 'The {field} has to be later than the {otherField}. Please correct it.',
  POSTING_OF_WEBSITE:
    'Publications on the website are recorded by themselves. Please choose another channel.',
  POSTING_AUTOMATIC: 'This record was written by the system and cannot be changed.',
  POSTING_UNKNOWN:
    'Nothing public has the key "{key}". Please check it; for papers outside this system give the title.',
  POSTING_UNPUBLISHED:
    '"{key}" is not public on the website yet. Please publish it first, then record other channels.',
  POSTING_REVISION:
    'The newest revision of this content is {newest}; there is no revision {revision}. Please correct it.',
  POSTING_TWICE:
    'This revision of "{key}" has a record of this channel already. Please open that one and give the time of taking down.',

  NUMBER_FIXED:
    'This document is public as {key}, so its number stays. Restore it, and make a new document for another number.',
  REGULATION_UNKNOWN:
    'There is no regulation with the code “{code}”. Create the regulation first, or mend the code.',
  VERSION_NO_TAKEN:
    'This regulation has a version {no} already. Open that one, or take the next number.',
  VERSION_STILL_DRAFT:
    'A text that is being drafted cannot go out. Take the step “Open the consultation” or “Adopt” first.',
  VERSION_SAME_DAY:
    'Version {no} takes effect on {day} too, and only one version can be in force on a day. Change the first day in force.',
  VERSION_OVERLAP:
    'Version {no} is in force until {lastDay}, so it overlaps the version in force from {nextDay}. Change the first day in force.',
  VERSION_GAP:
    'Version {no} ends on {lastDay}, but the next one begins on {nextDay}: no text would be in force between them. Let it begin on the next day.',
  VERSION_ORDER:
    'Numbers and days disagree (version {no}): the later text needs the higher number. Change the number or the day.',
  VERSION_DAY_FIXED: 'Version {versionNo} is in force, so its {field} stays. Restore it.',
  ADOPTION_ORDER:
    'The day of adoption, {adopted}, is later than the first day in force, {effective}. Change one of them.',
  ARTICLES_MISSING: 'Enter at least one article before publishing.',
  ARTICLES_NUMBERS:
    'Line {line} of the articles ({locale}) has the number {no}; it should be {line}. Number the articles from 1 on.',
  ARTICLES_TRANSLATION:
    '{locale} has {translated} articles, Chinese has {count}. Translate all of them, or none: readers then see the Chinese text.',
  ARTICLES_FIXED:
    'Version {versionNo} is in force, so article {no} ({locale}) stays as it is. Create a new version to change the text.',
  CONSULTATION_UNANSWERED:
    'Theme {no} of the consultation has no answer yet. Give its outcome and an answer before the text is adopted.',
  CONSULTATION_OPEN: 'The consultation is open until {day}. Adopt the text after that day.',
  REPEAL_BEFORE_EFFECT:
    'This version takes effect on {day} only; its last day in force cannot be earlier. Change the day.',
  PERSONAL_NUMBER:
    '{field} in {locale} holds a mobile, identity or bank card number. Such numbers are never published; take it out.',
  KEY_UNKNOWN: 'There is nothing with the key “{key}”. Check type and key.',
  KEY_NOT_PUBLIC: '“{key}” is not public. Publish that document first, or leave the key empty.',
  QUESTION_WITHOUT_MEETING:
    'Only an action that comes from a meeting has a question number. Take it out, or make the meeting its source.',
  GROUP_HEAD:
    'The group needs exactly one head and has {count}. Correct the positions of its members.',
  MEETING_INTERNAL:
    'This is an internal meeting and is not published. Untick “Internal meeting” first if it should be.',
  MEETING_NOT_INTERNAL:
    'This is a public meeting. Announce it first, and publish its minutes afterwards.',
  MEETING_BEGUN: 'The meeting has begun already and cannot be announced any more. Check its time.',
  MEETING_NOT_OVER: 'The meeting is not over yet. Take this step afterwards.',
  MEETING_MINUTES_UNPUBLISHED:
    'The public version holds no minutes and no attendance yet. Fill them in, publish, then take this step.',
  MEETING_ACTIONS_OPEN:
    'Improvement actions of this meeting wait for a decision ({keys}). Decide on them first.',
  MEETING_QUESTIONS_OPEN: 'Question {no} has no answer yet. Answer it and publish first.',
  STEP_UNPUBLISHED: 'This document is not public yet. Publish it, then take this step.',
  STEP_WORDS_MISSING: 'Fill in {field} in Simplified Chinese before this step.',
  REQUEST_ONCE: '“{field}” may happen once and has happened already.',
  REQUEST_TOO_LATE: 'The last day for “{field}” was {due}; it is too late now.',
  REQUEST_LATE: 'The reply was due on {due} and is {workdays} workdays late.',
  ASSET_CODE_FIXED:
    'This asset has events already, so its code {code} cannot change any more. Restore the code.',
  ASSET_HAS_EVENTS:
    'Asset {code} has events and cannot be deleted. Take it off the books by retiring it.',
  ASSET_NOT_DEPRECIATED:
    'Relics and exhibits, books and archives, animals and plants and assets at a nominal amount are not depreciated. Choose “none”.',
  ASSET_UNKNOWN:
    'There is no asset with the code “{code}”. Enter the asset first, or mend the code.',
  STATE_BY_EVENT_ONLY:
    'The state of an asset is not changed by hand. Add an asset event, and the state follows.',
  EVENT_FIXED:
    'Asset events are only added: none is changed, copied or deleted. To mend a mistake add another event that says so.',
  EVENT_BACKDATED:
    'The day {day} is before the last event of this asset ({last}). Mend the day: events are entered in their order.',
  EVENT_BEFORE_ACQUISITION:
    'The day {day} is before the month in which the asset was acquired ({acquired}). Check the day.',
  EVENT_REGISTER_CLOSED:
    'The register of the quarter of {day} ({period}) is public already. Enter the event in this quarter and say in its text when it happened.',
  EVENT_WRONG_STATE:
    'The asset is “{state}” now, so “{field}” cannot be entered. Enter the steps before it first.',
  EVENT_TWICE: 'This asset has been entered in the books already. Choose another kind of event.',
  EVENT_NEEDS_ACCEPTANCE:
    'An asset is entered in the books once it was accepted. Give the procurement code or the number of the acceptance document.',
  EVENT_NEEDS_REGISTRATION:
    'An asset is issued once it is in the books. Add the event “Entered in the books” first.',
  NOTICE_TOO_SHORT:
    'The notice hangs for {workdays} workdays; it needs at least {required}, not counting its first day. Let it hang longer.',
  RETIREMENT_NEEDS_APPRAISAL:
    'Nothing is retired without a technical appraisal. Enter the appraisal first.',
  RETIREMENT_NEEDS_NOTICE:
    'Nothing is retired without a public notice of at least {workdays} workdays. Enter the notice first.',
  RETIREMENT_NOTICE_RUNS: 'The public notice ends on {until}. Enter the retirement after that day.',
  RETIREMENT_NEEDS_APPROVAL:
    'Nothing is retired without an approval and its document number. Enter the approval with its number first.',
  REPORT_TOO_EARLY: 'The year ends on {day}. Publish its report after that day.',
  REGISTER_TOO_EARLY: 'The quarter ends on {day}. Publish its register after that day.',

  IMPORT_TOO_LARGE:
    'The content is larger than {limit}. Please paste only the rows you need, or import in parts.',
  IMPORT_TOO_MANY_ROWS: 'There are more than {limit} rows. Please import in parts.',
  IMPORT_EMPTY:
    'There is no row to import. Please copy the rows with figures from your spreadsheet and paste them here.',
  IMPORT_ENCODING:
    'The file is not in UTF-8, so its Chinese text cannot be read. Please save it as "CSV UTF-8" or copy and paste.',
  IMPORT_QUOTES: 'A quotation mark in row {row} has no partner. Please add or remove one.',
  IMPORT_COLUMN_MISSING:
    'The header has no column for the {column}. Please add it, or drop the header and use the default order.',
  IMPORT_COLUMN_TWICE: 'The header has two columns for the {column}. Please keep one.',
  IMPORT_COLUMN_IGNORED: 'The column "{text}" is not needed and was left out.',
  IMPORT_CELL_MISSING: 'Row {row}: the {column} is empty. Please fill it in.',
  IMPORT_CELL_TOO_LONG:
    'Row {row}: the {column} is longer than {limit} characters. Please check the paste.',
  IMPORT_EXTRA_CELLS:
    'Row {row} has {count} cells too many. Please check the columns; in CSV an amount with commas needs quotation marks.',
  IMPORT_UNKNOWN_CODE:
    'Row {row}: "{text}" is no known {column}. Please use a code or name from the list.',
  IMPORT_NAME_AMBIGUOUS:
    'Row {row}: the {column} "{text}" may mean several codes ({codes}). Please give the code.',
  IMPORT_CODE_LEVEL:
    'Row {row}: "{code}" is not at the five-digit level (款). Please use a five-digit code.',
  IMPORT_NOT_A_NUMBER:
    'Row {row}: the {column} "{text}" is not an amount. Please type a number in yuan, such as 1,234.50.',
  IMPORT_TOO_MANY_DECIMALS:
    'Row {row}: the {column} "{text}" has more than two decimals. Please round it to the fen.',
  IMPORT_AMOUNT_TOO_LARGE:
    'Row {row}: the {column} "{text}" is too large to be stored exactly. Please look for a digit too many.',
  IMPORT_NEGATIVE:
    'Row {row}: the {column} is {amountFen} and must not be below zero. Please correct it.',
  IMPORT_DUPLICATE: 'Rows {row} and {otherRow} are the same line ({key}). Please merge them.',
  IMPORT_TOTAL_ROW: 'Row {row} "{text}" is a total and was left out; totals are computed.',

  FILE_TYPE_NOT_ALLOWED:
    '“{name}” is not a kind of file that is accepted. Save it as one of these: {allowed}.',
  FILE_NOT_WHAT_IT_SAYS:
    'The content of “{name}” is not what its ending says; it was not stored. Export it again and upload that.',
  FILE_IMAGE_BROKEN:
    'The picture “{name}” is damaged and cannot be read. Please upload another copy.',
  FILE_IMAGE_TOO_LARGE:
    'The picture “{name}” has more than {limit} megapixels. Please make it smaller.',
  FILE_MISSING:
    'The file “{name}” is gone from the library or has changed. Upload it again before publishing.',
  FILE_NAME_UNREADABLE:
    'A file name may have {limit} characters, no slashes and no invisible signs. Please rename the file and upload it again.',
  FILE_ATTACHED_BY_UPLOAD:
    'An upload cannot be attached by itself. Please upload the file, then choose it in the form of the content and save.',
  FILE_IS_RESTRICTED:
    '"{name}" is a restricted file and cannot be attached here. Please choose another file; for the public upload a redacted copy.',
  FILE_IN_USE:
    '"{name}" is attached to content and cannot be deleted. Please take it off there first.',
};
