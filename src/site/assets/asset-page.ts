import type { Locale } from '../../content/locales';
import { dataPath } from '../data-path';
import { formatDay } from '../dates';
import { askPanel } from '../document-page';
import { factList, factSection, section } from '../facts';
import { formatCount, formatRate, fullAmount } from '../figures';
import { html, type Html } from '../html';
import { renderLayout } from '../layout';
import { pathOf } from '../routes';
import type { Names, SiteContext } from '../shapes';
import { spoken } from '../spoken';
import { dataTable } from '../table';
import { WORDS } from '../words';
import type { PublicAsset, PublicEvent } from './asset';
import { acquisitionName, ASSET_SITE_WORDS, eventName, stateName } from './words';

export interface AssetPageData {
  readonly asset: PublicAsset;
  /** First to last. */
  readonly events: readonly PublicEvent[];
  readonly names: Names;
}

/** One large or shared asset: what it is worth, how much it is used, how to book it, its history. */
export function renderAsset(site: SiteContext, { asset, events, names }: AssetPageData): string {
  const { locale } = site;
  const words = ASSET_SITE_WORDS[locale];
  const common = WORDS[locale];
  const { assetCode: code, name, locale: written } = asset;
  return renderLayout(site, {
    page: { kind: 'asset', code },
    title: name,
    description: `${name} · ${code}`,
    crumbs: [
      { label: common.home, page: { kind: 'home' } },
      { label: common.assets, page: { kind: 'assets' } },
      { label: words.listTitle, page: { kind: 'assetList', pageNo: 1 } },
      { label: name },
    ],
    body: html`<div class="page-head">
        <h1>${spoken(name, { locale, written })}</h1>
        ${assetBadges(asset, locale)}
      </div>
      ${essentials(asset, names, locale)} ${value(asset, locale)} ${usage(asset, locale)}
      ${booking(asset, locale)} ${history(events, locale)}
      ${askPanel(site, { title: name, data: dataPath('assets', { assetCode: code }, locale) })}`,
  });
}

function assetBadges(asset: PublicAsset, locale: Locale): Html {
  const words = ASSET_SITE_WORDS[locale];
  return html`<span class="badges">
    <span class="badge badge-kind">${stateName(asset.state, locale)}</span>
    ${asset.isLargeEquipment && html`<span class="badge">${words.large}</span>`}
    ${asset.isSharedResource && html`<span class="badge">${words.shared}</span>`}
  </span>`;
}

function essentials(asset: PublicAsset, names: Names, locale: Locale): Html {
  const words = ASSET_SITE_WORDS[locale];
  const { locale: written, categoryCode, departmentCode, publicPlaceCode, quantity } = asset;
  const said = (text: string | null) => spoken(text, { locale, written });
  const named = (code: string | null, name: (code: string) => string | undefined) =>
    code === null ? null : spoken(name(code) ?? code, { locale });
  return factSection('essentials', words.essentials, [
    [words.code, asset.assetCode],
    [words.category, named(categoryCode, (code) => names.code('assetCategory', code))],
    [words.className, said(asset.className)],
    [words.brandModel, asset.brandModel],
    [words.quantity, quantity !== null && html`${formatCount(quantity)} ${said(asset.unit)}`],
    [words.place, named(publicPlaceCode, names.place)],
    [words.department, named(departmentCode, names.department)],
    [words.custodian, spoken(asset.custodianRole, { locale, written: 'zh-Hans' })],
    [words.acquired, asset.acquiredOn && formatDay(asset.acquiredOn, locale)],
    [words.acquisition, asset.acquisitionMode && acquisitionName(asset.acquisitionMode, locale)],
    [words.procurement, asset.procurementCode],
    [words.warranty, asset.warrantyUntil && formatDay(asset.warrantyUntil, locale)],
  ]);
}

function value(asset: PublicAsset, locale: Locale): Html | null {
  const words = ASSET_SITE_WORDS[locale];
  const { valuationAsOf, usefulLifeYears, depreciatedMonths } = asset;
  if (valuationAsOf === null) return null;
  const isDepreciated = asset.depreciationMethod === 'straightLine' && usefulLifeYears !== null;
  return factSection('value', words.valueOn(formatDay(valuationAsOf, locale)), [
    [words.originalValue, fullAmount(asset.originalValueFen, locale)],
    [words.unitPrice, fullAmount(asset.unitPriceFen, locale)],
    [
      words.depreciation,
      isDepreciated
        ? html`${fullAmount(asset.accumulatedDepreciationFen, locale)}
            <span class="muted">${words.months(depreciatedMonths ?? 0)}</span>`
        : words.notDepreciated,
    ],
    [words.netValue, fullAmount(asset.netValueFen, locale)],
    [words.life, isDepreciated && words.years(usefulLifeYears)],
  ]);
}

function usage(asset: PublicAsset, locale: Locale): Html {
  const words = ASSET_SITE_WORDS[locale];
  const none = html`<p class="empty">${words.noUsage}</p>`;
  const count = (hours: number | null) =>
    hours === null ? WORDS[locale].noValue : formatCount(hours);
  const table = dataTable({
    caption: words.usage,
    captionHidden: true,
    columns: [
      { label: words.year, kind: 'name' },
      { label: words.hoursAvailable, kind: 'number' },
      { label: words.hoursUsed, kind: 'number' },
      { label: words.utilisation, kind: 'number' },
    ],
    groups: [
      {
        rows: asset.usage.map(({ year, hoursAvailable, hoursUsed, utilisationBp }) => [
          String(year),
          count(hoursAvailable),
          count(hoursUsed),
          formatRate(utilisationBp, locale),
        ]),
      },
    ],
  });
  return section('usage', words.usage, asset.usage.length === 0 ? none : table);
}

/** Only what all may use can be booked. */
function booking(asset: PublicAsset, locale: Locale): Html | null {
  if (!asset.isSharedResource) return null;
  const words = ASSET_SITE_WORDS[locale];
  const { bookingInfo, locale: written } = asset;
  const text = bookingInfo === null ? words.noBooking : spoken(bookingInfo, { locale, written });
  return section('booking', words.booking, html`<p>${text}</p>`);
}

function history(events: readonly PublicEvent[], locale: Locale): Html {
  const words = ASSET_SITE_WORDS[locale];
  const entries = [...events]
    .reverse()
    .map((event) => [formatDay(event.happenedOn, locale), eventText(event, locale)] as const);
  const list = factList(entries, 'fact-list timeline');
  return section('history', words.history, list ?? html`<p class="empty">${words.noHistory}</p>`);
}

function eventText(event: PublicEvent, locale: Locale): Html {
  const words = ASSET_SITE_WORDS[locale];
  const { colon } = WORDS[locale];
  const { docNo, costFen, proceedsFen, noticeFrom, noticeUntil, worksNoticeKey: key } = event;
  const note = (label: string, text: string) =>
    html`<span class="muted">${label}${colon}${text}</span>`;
  const day = (text: string) => formatDay(text, locale);
  const isNotice = noticeFrom !== null && noticeUntil !== null;
  return html`<strong>${eventName(event.kind, locale)}</strong>
    ${event.toState && html`<span class="badge badge-kind">${stateName(event.toState, locale)}</span>`}
    ${spoken(event.text, { locale, written: event.locale })} ${docNo && note(words.docNo, docNo)}
    ${isNotice && note(words.notice, words.from(day(noticeFrom), day(noticeUntil)))}
    ${costFen !== null && costFen > 0 && note(words.cost, fullAmount(costFen, locale))}
    ${proceedsFen !== null && note(words.proceeds, fullAmount(proceedsFen, locale))}
    ${key && html`<a href="${pathOf({ kind: 'notice', key }, locale)}">${words.worksNotice}</a>`}`;
}
