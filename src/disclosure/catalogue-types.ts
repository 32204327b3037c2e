import type { UID } from '@strapi/strapi';

/**
 * The item of the catalogue that documents of a type belong to, unless they name another one
 * themselves. Procurements and meetings belong to several: see `facts.ts`.
 */
export const ITEM_OF_TYPE = {
  'api::budget.budget': '1.1',
  'api::finance-summary.finance-summary': '1.3',
  'api::meal-account.meal-account': '1.4',
  'api::fee-item.fee-item': '1.5',
  'api::logistics-bulletin.logistics-bulletin': '2.1',
  'api::works-notice.works-notice': '2.2',
  'api::menu.menu': '2.3',
  'api::asset-register-snapshot.asset-register-snapshot': '3.1',
  'api::procurement.procurement': '4.1',
  'api::regulation-version.regulation-version': '5.1',
  'api::enforcement-report.enforcement-report': '5.2',
  'api::inspection.inspection': '5.3',
  'api::feedback-entry.feedback-entry': '6.1',
  'api::meeting.meeting': '6.2',
  'api::disclosure-report.disclosure-report': '7.1',
} as const satisfies Partial<Record<UID.ContentType, string>>;

export type CatalogueType = keyof typeof ITEM_OF_TYPE;

export const CATALOGUE_TYPES = Object.keys(ITEM_OF_TYPE) as readonly CatalogueType[];

export function isCatalogueType(uid: string): uid is CatalogueType {
  return Object.hasOwn(ITEM_OF_TYPE, uid);
}

/** Several items are met by documents of one type; each item by those of one type alone. */
export function typeOfItem(itemNo: string): CatalogueType | null {
  if (itemNo.startsWith('4.')) return 'api::procurement.procurement';
  if (itemNo === '1.6') return 'api::meeting.meeting';
  return CATALOGUE_TYPES.find((uid) => ITEM_OF_TYPE[uid] === itemNo) ?? null;
}
