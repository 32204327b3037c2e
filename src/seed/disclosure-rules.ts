import type { SampleCatalogueItem } from './disclosure-files';

/** The sample tells of one fiscal year; what is owed after it is for a school to say. */
const YEAR = { measuredFrom: '2025-01-01', measuredTo: '2025-12-31' };
const NOT_MEASURED = { measuredFrom: null };
const afterEvent = (field: string, distance: object) => ({
  type: 'afterEvent',
  field,
  ...distance,
});

/** The 22 rules: what the sample says in words (`dueText`), and from when to when it is measured. */
const RULES: Readonly<Record<string, object>> = {
  '1.1': { theme: 'finance', dueRule: afterEvent('approvedOn', { days: 20 }), ...YEAR },
  '1.2': { theme: 'finance', dueRule: afterEvent('approvedOn', { days: 20 }), ...NOT_MEASURED },
  '1.3': { theme: 'finance', dueRule: monthly(), ...YEAR },
  '1.4': { theme: 'finance', dueRule: monthly(), ...YEAR },
  '1.5': {
    theme: 'finance',
    dueRule: { type: 'beforeEvent', field: 'effectiveOn', days: 1 },
    ...NOT_MEASURED,
  },
  '1.6': { theme: 'finance', dueRule: { type: 'atLeastPerTerm', count: 1 }, ...NOT_MEASURED },
  '2.1': {
    theme: 'logistics',
    dueRule: { type: 'weekday', weekday: 5, shift: 'previousWorkday', onlyInTerm: true },
    measuredFrom: '2025-09-01',
    measuredTo: '2025-10-26',
  },
  '2.2': {
    theme: 'logistics',
    dueRule: { type: 'beforeEvent', field: 'startAt', workdays: 2 },
    ...YEAR,
  },
  '2.3': {
    theme: 'logistics',
    dueRule: { type: 'weekday', weekday: 7, week: 'before' },
    ...NOT_MEASURED,
  },
  '3.1': {
    theme: 'asset',
    dueRule: { type: 'afterPeriodEnd', unit: 'quarter', days: 15 },
    measuredFrom: '2025-10-01',
    measuredTo: '2025-12-31',
  },
  '3.2': {
    theme: 'asset',
    dueRule: { type: 'beforeEvent', field: 'approvalAskedOn', workdays: 5 },
    ...NOT_MEASURED,
  },
  '4.1': {
    theme: 'procurement',
    dueRule: { type: 'beforeEvent', field: 'noticePublishedOn', days: 30 },
    ...NOT_MEASURED,
  },
  '4.2': { theme: 'procurement', dueRule: afterEvent('awardNotifiedOn', { workdays: 2 }), ...YEAR },
  '4.3': {
    theme: 'procurement',
    dueRule: afterEvent('contractSignedOn', { workdays: 2 }),
    ...YEAR,
  },
  '4.4': { theme: 'procurement', dueRule: afterEvent('acceptedOn', { workdays: 5 }), ...YEAR },
  '5.1': {
    theme: 'regulation',
    dueRule: afterEvent('adoptedOn', { workdays: 20 }),
    ...NOT_MEASURED,
  },
  '5.2': { theme: 'regulation', dueRule: { type: 'atLeastPerTerm', count: 1 }, ...NOT_MEASURED },
  '5.3': { theme: 'inspection', dueRule: afterEvent('inspectedOn', { workdays: 5 }), ...YEAR },
  '6.1': {
    theme: 'participation',
    dueRule: afterEvent('repliedOn', { workdays: 0 }),
    ...NOT_MEASURED,
  },
  '6.2': { theme: 'participation', dueRule: afterEvent('endAt', { workdays: 5 }), ...YEAR },
  // "Within 10 workdays" would be 26 December for the second survey; the survey itself says the 31st.
  '6.3': { theme: 'participation', dueRule: afterEvent('resultsDueOn', { days: 0 }), ...YEAR },
  '7.1': { theme: 'governance', dueRule: { type: 'fixed', monthDay: '01-31' }, ...YEAR },
};

function monthly() {
  return { type: 'afterPeriod', day: 15, shift: 'nextWorkday' };
}

/** English titles; the sample has Chinese ones. */
const ENGLISH: Readonly<Record<string, string>> = {
  '1.1': 'Annual budget',
  '1.2': 'Final accounts',
  '1.3': 'Monthly finance summary',
  '1.4': 'Meal account',
  '1.5': 'Fees',
  '1.6': 'Finance briefing',
  '2.1': 'Logistics bulletin',
  '2.2': 'Works notice',
  '2.3': 'Menu of the week',
  '3.1': 'Asset register',
  '3.2': 'Retired assets',
  '4.1': 'Procurement plan',
  '4.2': 'Procurement result',
  '4.3': 'Contract',
  '4.4': 'Acceptance',
  '5.1': 'Rules and procedures',
  '5.2': 'Enforcement of rules',
  '5.3': 'Inspection and rectification',
  '6.1': 'Answers to feedback',
  '6.2': 'Minutes of meetings',
  '6.3': 'Survey results',
  '7.1': 'Annual disclosure report',
};

/** A line of the sample's catalogue as the disclosure plugin keeps it. */
export function catalogueDefinition(item: SampleCatalogueItem): object {
  return {
    ...{ itemNo: item.itemNo, ownerDepartment: item.ownerDepartment, cadence: item.cadence },
    ...{ retentionYears: item.retentionYears, activeFrom: '2025-01-01' },
    titles: {
      ...{ 'zh-Hans': item.title, 'zh-Hant': item.localizations['zh-Hant'].title },
      en: ENGLISH[item.itemNo] ?? item.title,
    },
    legalBasis: { 'zh-Hans': item.legalBasis },
    contentType: `api::${kebab(item.contentType)}.${kebab(item.contentType)}`,
    ...RULES[item.itemNo],
  };
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
