/** English articles by code and version; the sample translates them into traditional Chinese only. */
export const ENGLISH_ARTICLES: Readonly<Record<string, readonly string[]>> = {
  'SY3-ZD-01/1': [
    'Disclosure covers finance, logistics, assets, procurement, regulations and the results of inspections.',
    'Financial information is published once a term.',
  ],
  'SY3-ZD-01/2': [
    'Disclosure is truthful, complete, timely and easy to understand, and protects the privacy of pupils and staff and the safety of the campus.',
    'The finance summary is published every month by the 15th of the following month, or on the next workday where that day is none.',
    'The logistics bulletin is published every Friday, or on the workday before where Friday is a holiday.',
    'Information that has to be public is published within 20 workdays after it came into being or changed, unless other rules apply.',
    'Before publication four steps are taken: drafting, review by the department, review of privacy and secrecy, and approval by the vice-head in charge.',
    'Notices for comment stay up for at least 5 workdays; when the time is over, personal information is taken down by itself.',
  ],
  'SY3-ZD-02/1': [
    'All income and expenditure is entered in the accounts of the school; no account is kept beside them.',
    'Handling, checking and approval of expenditure lie with three different persons.',
    'A single payment of 20,000 yuan or more needs a document of procurement or repair.',
    'The monthly finance summary is drawn up by the finance office and checked by the director of general affairs.',
  ],
  'SY3-ZD-03/1': ['Departments buy on their own up to 50,000 yuan.'],
  'SY3-ZD-03/2': [
    'Up to 10,000 yuan the department that needs something buys it on its own and keeps the record of the prices compared.',
    "From 10,000 yuan up to the procurement threshold the school's procurement group compares at least three offers.",
    'At and above the threshold the rules of government procurement apply.',
    'For repairs the parts of the estimate are published before prices are compared.',
    'Members of the procurement group who have an interest in the matter step back.',
    'Plans, results, contracts and acceptance of procurements are all published.',
  ],
  'SY3-ZD-04/1': [
    'An asset is entered in the register within 5 workdays after it was accepted, each with a code of its own.',
    'Stock is taken at least once a year; where register and stock differ, the reason is found.',
    'Before it is retired an asset is appraised, discussed by the management and announced for 5 workdays, and the authority in charge is asked.',
    'Hours of use of large equipment are published every year.',
  ],
  'SY3-ZD-05/1': [
    'Ordinary repairs are attended to within 2 workdays, urgent ones within 2 hours.',
    'Works that affect movement, water or power are announced at least 2 workdays before.',
    'The announcement states time, area, impact, alternatives and whom to contact.',
  ],
  'SY3-ZD-06/1': ['The canteen serves the common good.'],
  'SY3-ZD-06/2': [
    'The canteen is run by the school itself, keeps its own accounts and makes no profit.',
    'Income and expenditure of meals are published every month, the menu with amounts and prices every week.',
    'At every meal a member of the management eats with the pupils, and this is recorded.',
    'Satisfaction with food safety is surveyed once a term.',
    'The parents’ committee for the supervision of meals may enter the kitchen at any time.',
  ],
  'SY3-ZD-07/1': [
    'There is a fire patrol every day and a full check every month.',
    'The fire systems of the buildings are fully tested at least once a year.',
    'Hazards that can be removed on the spot are removed on the spot; for others a person in charge and a deadline are named.',
    'Results of checks and of rectification are published to the whole school.',
  ],
  'SY3-ZD-08/1': ['There is one file for each school bus.'],
  'SY3-ZD-09/1': [
    'Feedback is accepted within 1 workday and answered within 5; what has to be dealt with on site is finished within 15.',
    'Anonymous feedback is handled in the same way; nobody may look for who wrote it.',
    'Results are published without personal information.',
    'Whoever is not satisfied may ask for one review.',
  ],
  'SY3-ZD-10/1': [
    'The gymnasium, the multi-purpose hall and other common rooms may be booked by pupils and staff.',
    'Bookings and use are published every month.',
  ],
};

interface ReportWords {
  readonly metric: string;
  readonly conclusion: string;
}

/** Words of the enforcement reports, which the sample has in simplified Chinese only. */
export const REPORT_WORDS: Readonly<
  Record<string, { readonly en: ReportWords; readonly 'zh-Hant': ReportWords }>
> = {
  'enf-01': {
    en: { metric: 'Ordinary repairs attended to within 2 workdays', conclusion: 'Target reached.' },
    'zh-Hant': { metric: '一般報修2個工作日內到場率', conclusion: '達標' },
  },
  'enf-02': {
    en: {
      metric: 'Works announced at least 2 workdays before',
      conclusion:
        'Target missed: the repair of the running track was announced only 1 workday before; the department was reminded.',
    },
    'zh-Hant': {
      metric: '施工預告提前2個工作日以上的比例',
      conclusion: '未達標：跑道修補只提前1個工作日發佈，已提醒。',
    },
  },
  'enf-03': {
    en: { metric: 'Monthly meal accounts published on time', conclusion: 'Target reached.' },
    'zh-Hant': { metric: '食堂月度收支按期公示率', conclusion: '達標' },
  },
  'enf-04': {
    en: {
      metric: 'Finance summaries published on time',
      conclusion: '2 of 12 summaries were late (March and August).',
    },
    'zh-Hant': { metric: '財務摘要按期發佈率', conclusion: '12期中2期延遲（3月、8月）' },
  },
};
