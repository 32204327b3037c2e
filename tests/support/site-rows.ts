import inspections from '../../database/sample/inspections.json';
import bulletins from '../../database/sample/logistics-bulletins.json';
import fees from '../../database/sample/fee-items.json';
import meals from '../../database/sample/meal-accounts.json';
import notices from '../../database/sample/works-notices.json';
import procurements from '../../database/sample/procurements.json';
import people from '../../database/sample/school.json';
import type { Locale } from '../../src/content/locales';
import { FINDING_TEXTS, INSPECTION_TITLES } from '../../src/seed/inspection-texts';

export type Row = Readonly<Record<string, unknown>>;

/** Rows of the sample in the shape of the public API, in one language. */
export type RowsIn = (locale: Locale) => readonly Row[];

/** The words of a locale; nothing where there is no translation. */
export function words(localizations: object | undefined, locale: Locale): Row {
  return (localizations as Readonly<Record<string, Row>> | undefined)?.[locale] ?? {};
}

/** Money is text in the public API. */
export function withMoneyAsText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withMoneyAsText);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, entry]) => [
    name,
    name.endsWith('Fen') && typeof entry === 'number' ? String(entry) : withMoneyAsText(entry),
  ]);
  return Object.fromEntries(entries);
}

interface Localizable {
  readonly key: string;
  readonly localizations?: object;
}

function published(entry: Localizable, locale: Locale): Row {
  const own = words(entry.localizations, locale);
  const { firstPublishedAt } = entry as { readonly firstPublishedAt?: string };
  return {
    ...(withMoneyAsText(entry) as Row),
    ...own,
    documentId: entry.key,
    locale: locale === 'zh-Hans' || Object.keys(own).length > 0 ? locale : 'zh-Hans',
    publicSince: firstPublishedAt,
    revision: 1,
    corrections: [],
  };
}

export const BULLETIN_ROWS: RowsIn = (locale) =>
  [...bulletins].reverse().map((bulletin) => ({
    ...published(bulletin, locale),
    ...{ cleaningNotes: bulletin.cleaning.notes, transportNotes: bulletin.transport.notes },
    repairItems: bulletin.repairs.items.map(({ place, state }, index) => ({
      ...{ itemNo: index + 1, publicPlaceCode: place, state },
    })),
    repairItemWords: bulletin.repairs.items.map(({ what }, index) => ({
      ...{ itemNo: index + 1, what },
    })),
    safetyNotes: numbered(bulletin.safety.notes),
    canteenIssues: numbered(bulletin.canteen.issues),
    worksNotices: bulletin.worksNotices.map((noticeKey) => ({ noticeKey })),
  }));

export const NOTICE_ROWS: RowsIn = (locale) =>
  notices.map((notice) => ({
    ...published(notice, locale),
    places: notice.places.map((publicPlaceCode) => ({ publicPlaceCode })),
    updates: notice.updates.map(({ at }, index) => ({ no: index + 1, at })),
    updateTexts: notice.updates.map(({ text, localizations }, index) => ({
      no: index + 1,
      text: words(localizations, locale)['text'] ?? text,
    })),
  }));

export const MEAL_ROWS: RowsIn = (locale) =>
  [...meals].reverse().map((month) => published(month, locale));

export const FEE_ROWS: RowsIn = (locale) => fees.map((fee) => published(fee, locale));

export const INSPECTION_ROWS: RowsIn = (locale) =>
  [...inspections].reverse().map((inspection) => ({
    ...published(inspection, locale),
    ...(INSPECTION_TITLES[inspection.key]?.[locale as 'en'] ?? {}),
    locale,
    inspectedOn: inspection.date,
    regulationKey: inspection.regulation,
  }));

/** As of the end of 2025: of the last two one is overdue, as the API would count it then. */
export const FINDING_ROWS: RowsIn = (locale) =>
  inspections.flatMap((inspection) =>
    inspection.findings.map((finding, index) => ({
      ...finding,
      ...(FINDING_TEXTS[finding.key]?.[locale as 'en'] ?? {}),
      locale,
      title: finding.text,
      costFen: String(finding.costFen),
      inspectionKey: inspection.key,
      no: index + 1,
      publicPlaceCode: finding.place,
      rectifyDueOn: finding.dueOn,
      responsibleDepartmentCode: 'general-affairs',
      overdueDays: finding.overdueDays ?? (finding.key === 'find-011' ? 4 : 0),
    })),
  );

export const PLACE_ROWS: RowsIn = (locale) =>
  people.places.map(({ key, name, localizations }) => ({
    ...{ code: key, name },
    ...words(localizations, locale),
  }));

function numbered(texts: readonly string[]) {
  return texts.map((text, index) => ({ no: index + 1, text }));
}

/** As the API answers them: losing bidders under a label. */
export const PROCUREMENT_ROWS: RowsIn = (locale) =>
  procurements.map((one) => ({
    ...published(one, locale),
    timeline: {
      planPublishedOn: one.timeline.planPublished,
      bidDeadlineAt: one.timeline.bidDeadline,
    },
    items: one.items.map((item) => ({
      ...(withMoneyAsText(item) as Row),
      ...{ itemNo: item.no, quantity: String(item.quantity), amountFen: null },
    })),
    itemWords: one.items.map(({ no, name, unit, spec }) => ({ itemNo: no, name, unit, spec })),
    publicBids: one.bids.map(({ supplier, priceFen, state }, index) => ({
      ...{ no: index + 1, bidder: String.fromCharCode(65 + index), state },
      ...{ priceFen: String(priceFen), isSelected: supplier === one.award.supplier },
    })),
    award: { supplierName: '成交公司', amountFen: String(one.award.amountFen) },
    totals: {
      ...{ bidders: one.bids.length, validBidders: one.bids.length },
      savingsFen: String(one.savingsFen),
    },
    ...{ caseSummary: one.caseStudy?.summary ?? null, caseBody: one.caseStudy?.body ?? null },
    acceptance: one.acceptance && { result: one.acceptance.result },
    acceptanceMembers: (one.acceptance?.members ?? []).map((role) => ({ role })),
    contracts: [],
    criteria: [],
    challenges: one.challenges.map(({ receivedOn }, index) => ({ no: index + 1, receivedOn })),
  }));
