import type { Locale } from '../../content/locales';
import { allRows, type Source, type SourceType } from '../source';
import { parseAsset, parseEvent, type PublicAsset, type PublicEvent } from './asset';
import type { AssetPage } from './list-page';

const ASSETS_PER_PAGE = 25;

/** What the pages about single assets read: a page of them at a time, since there may be thousands. */
export interface AssetReader {
  page(locale: Locale, pageNo: number): Promise<AssetPage>;
  one(locale: Locale, assetCode: string): Promise<PublicAsset | null>;
  /** What happened to an asset, first to last. */
  events(locale: Locale, assetCode: string): Promise<readonly PublicEvent[]>;
}

export function assetReader(sourceOf: (type: SourceType) => Source): AssetReader {
  const assets = sourceOf('assets');
  return {
    async page(locale, pageNo) {
      const pagination = { page: pageNo, pageSize: ASSETS_PER_PAGE };
      const query = { locale, pagination, sort: ['assetCode:asc'], populate: ['usage'] };
      const { data, meta } = await assets.list(query);
      const { pageCount = 0, total = data.length } = meta.pagination;
      const rows = data.map(parseAsset).filter((asset) => asset !== null);
      return { assets: rows, pageNo, pageCount, total };
    },
    async one(locale, assetCode) {
      const filters = { assetCode: { $eq: assetCode } };
      const { data } = await assets.list({ locale, filters, populate: '*' });
      return parseAsset(data[0]);
    },
    async events(locale, assetCode) {
      const filters = { assetCode: { $eq: assetCode } };
      const rows = await allRows(sourceOf('assetEvents'), { locale, filters, sort: ['no:asc'] });
      return rows.map(parseEvent).filter((event) => event !== null);
    },
  };
}
