import sample from '../../database/sample/assets.json';
import type { Locale } from '../../src/content/locales';
import { withMoneyAsText, words, type Row } from './site-rows';

const PUBLIC = sample.assets.filter((asset) => asset.isLargeEquipment || asset.isSharedResource);

/** The large and shared assets of the sample, as the public API answers them. */
export const ASSET_ROWS = (locale: Locale): readonly Row[] =>
  PUBLIC.map((asset) => ({
    ...(withMoneyAsText(asset) as Row),
    ...words(asset.localizations, locale),
    ...{ locale, departmentCode: asset.department, publicPlaceCode: 'campus' },
    bookingInfo: asset.key === 'asset-031' ? '提前五个工作日向总务处申请。' : null,
    usage: 'usage' in asset && asset.usage !== undefined ? [asset.usage] : [],
  }));

/** What happened to them. */
export const ASSET_EVENT_ROWS = (): readonly Row[] =>
  sample.events.flatMap((event, index) => {
    const asset = PUBLIC.find(({ key }) => key === event.asset);
    if (!asset) return [];
    return [
      {
        ...(withMoneyAsText(event) as Row),
        ...{ assetCode: asset.assetCode, no: index + 1, happenedOn: event.date },
        ...{ worksNoticeKey: event.worksNotice ?? null, locale: 'zh-Hans' },
      },
    ];
  });

const TITLES: Readonly<Record<Locale, string>> = {
  'zh-Hans': '2025年第四季度固定资产清单',
  'zh-Hant': '2025年第四季度固定資產清單',
  en: 'Fixed asset register, Q4 2025',
};

export const REGISTER_ROWS = (locale: Locale): readonly Row[] =>
  sample.snapshots.map((snapshot) => ({
    ...(withMoneyAsText(snapshot) as Row),
    ...{ documentId: 'register-1', locale, title: TITLES[locale], revision: 1 },
    ...{ periodKey: '2025-Q4', listedRecords: 33, listHash: 'a'.repeat(64) },
    publicSince: snapshot.firstPublishedAt,
  }));
