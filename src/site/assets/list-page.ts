import type { Locale } from '../../content/locales';
import { exactAmount, formatCount, formatRate } from '../figures';
import { html, type Html } from '../html';
import { renderLayout } from '../layout';
import { pathOf } from '../routes';
import type { Names, SiteContext } from '../shapes';
import { spoken } from '../spoken';
import { dataTable } from '../table';
import { WORDS } from '../words';
import type { PublicAsset } from './asset';
import { ASSET_SITE_WORDS, stateName } from './words';

/** One page of the large and shared assets. */
export interface AssetPage {
  readonly assets: readonly PublicAsset[];
  readonly pageNo: number;
  readonly pageCount: number;
  readonly total: number;
}

/** The large and shared assets, page by page: where they are, what they are worth, how much used. */
export function renderAssetList(
  site: SiteContext,
  { found, names }: { readonly found: AssetPage; readonly names: Names },
): string {
  const { locale } = site;
  const words = ASSET_SITE_WORDS[locale];
  const common = WORDS[locale];
  const { assets, pageNo, total } = found;
  return renderLayout(site, {
    page: { kind: 'assetList', pageNo },
    title: words.listTitle,
    description: words.listLead,
    crumbs: [
      { label: common.home, page: { kind: 'home' } },
      { label: common.assets, page: { kind: 'assets' } },
      { label: words.listTitle },
    ],
    body: html`<div class="page-head">
        <h1>${words.listTitle}</h1>
        <p class="lead">${words.listLead}</p>
        <p class="muted">${words.count(formatCount(total))}</p>
      </div>
      ${
        assets.length === 0
          ? html`<p class="empty">${words.listEmpty}</p>`
          : table(assets, names, locale)
      }
      ${pager(found, locale)}`,
  });
}

function table(assets: readonly PublicAsset[], names: Names, locale: Locale): Html {
  const words = ASSET_SITE_WORDS[locale];
  return dataTable({
    caption: words.listTitle,
    captionHidden: true,
    note: WORDS[locale].unit,
    columns: [
      { label: words.asset, kind: 'name' },
      { label: words.place, kind: 'text' },
      { label: words.state, kind: 'text' },
      { label: words.originalValue, kind: 'number' },
      { label: words.netValue, kind: 'number' },
      { label: words.utilisation, kind: 'number' },
    ],
    groups: [{ rows: assets.map((asset) => row(asset, names, locale)) }],
  });
}

function row(asset: PublicAsset, names: Names, locale: Locale) {
  const { assetCode: code, name, locale: written, publicPlaceCode: place } = asset;
  const [latest] = asset.usage;
  return [
    html`<a class="row-link" href="${pathOf({ kind: 'asset', code }, locale)}"
        >${spoken(name, { locale, written })}</a
      >
      <span class="muted">${code}</span>`,
    place === null ? WORDS[locale].noValue : spoken(names.place(place) ?? place, { locale }),
    stateName(asset.state, locale),
    exactAmount(asset.originalValueFen, locale),
    exactAmount(asset.netValueFen, locale),
    latest === undefined ? WORDS[locale].noValue : formatRate(latest.utilisationBp, locale),
  ];
}

function pager({ pageNo, pageCount }: AssetPage, locale: Locale): Html | null {
  if (pageCount <= 1) return null;
  const words = ASSET_SITE_WORDS[locale];
  const to = (target: number) => pathOf({ kind: 'assetList', pageNo: target }, locale);
  return html`<nav class="pages" aria-label="${words.pages}">
    ${pageNo > 1 && html`<a class="more" rel="prev" href="${to(pageNo - 1)}">${words.previousPage}</a>`}
    <span>${words.pageOf(pageNo, pageCount)}</span>
    ${pageNo < pageCount && html`<a class="more" rel="next" href="${to(pageNo + 1)}">${words.nextPage}</a>`}
  </nav>`;
}
