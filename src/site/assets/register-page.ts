import type { Locale } from '../../content/locales';
import { dataPath } from '../data-path';
import { formatDay, formatQuarter } from '../dates';
import {
  askPanel,
  documentEnd,
  documentHead,
  neighbourLinks,
  type DocumentSurroundings,
} from '../document-page';
import { factSection } from '../facts';
import { exactAmount, formatCount, fullAmount } from '../figures';
import { html, type Html } from '../html';
import { renderLayout } from '../layout';
import { pathOf } from '../routes';
import type { Names, SiteContext } from '../shapes';
import { dataTable, type Column } from '../table';
import { WORDS } from '../words';
import { categoryChart } from './category-chart';
import type { AssetRegister, RegisterSum } from './register';
import { ASSET_SITE_WORDS, stateName } from './words';

export interface RegisterPageData extends DocumentSurroundings {
  readonly register: AssetRegister;
}

/** "2025年第四季度", "Q4 2025" */
export function quarterName({ periodKey }: AssetRegister, locale: Locale): string {
  return formatQuarter(periodKey, locale);
}

/** The register of one quarter: its totals by category and state, and its list as a file. */
export function renderRegister(site: SiteContext, data: RegisterPageData): string {
  const { locale } = site;
  const { register, names } = data;
  const words = ASSET_SITE_WORDS[locale];
  const common = WORDS[locale];
  const { title, periodKey: period } = register;
  return renderLayout(site, {
    page: { kind: 'register', period },
    title,
    description: register.summary ?? words.frozen,
    crumbs: [
      { label: common.home, page: { kind: 'home' } },
      { label: common.assets, page: { kind: 'assets' } },
      { label: quarterName(register, locale) },
    ],
    imprint: register.publication,
    body: html`${documentHead(register, site, { title, lead: register.summary })}
    ${essentials(register, locale)} ${categoryChart(register, { names, locale })}
    ${categories(register, names, locale)} ${states(register, locale)} ${download(register, locale)}
    ${documentEnd(register, site, data)}
    ${neighbourLinks(data, { locale, labels: words.neighbours })}
    ${askPanel(site, {
      title,
      data: dataPath('asset-register-snapshots', { periodKey: period }, locale),
    })}`,
  });
}

function essentials({ asOf, totals }: AssetRegister, locale: Locale): Html {
  const words = ASSET_SITE_WORDS[locale];
  return factSection('essentials', words.essentials, [
    [words.asOf, formatDay(asOf, locale)],
    [words.records, typeof totals?.records === 'number' && formatCount(totals.records)],
    [words.originalValue, fullAmount(totals?.originalValueFen ?? null, locale)],
    [words.netValue, fullAmount(totals?.netValueFen ?? null, locale)],
  ]);
}

function categories({ byCategory, totals }: AssetRegister, names: Names, locale: Locale): Html {
  const words = ASSET_SITE_WORDS[locale];
  const cells = (sum: RegisterSum | null) => [
    typeof sum?.records === 'number' ? formatCount(sum.records) : WORDS[locale].noValue,
    exactAmount(sum?.originalValueFen ?? null, locale),
    exactAmount(sum?.netValueFen ?? null, locale),
  ];
  return html`<section aria-labelledby="categories-heading">
    <h2 id="categories-heading">${words.byCategory}</h2>
    ${dataTable({
      caption: words.byCategory,
      captionHidden: true,
      note: `${WORDS[locale].unit}${WORDS[locale].noteSeparator}${words.retiredNote}`,
      columns: [
        { label: words.category, kind: 'name' },
        ...numbers([words.records, words.originalValue, words.netValue]),
      ],
      groups: [
        {
          rows: byCategory.map((line) => [
            names.code('assetCategory', line.categoryCode) ?? line.categoryCode,
            ...cells(line),
          ]),
        },
      ],
      total: [words.total, ...cells(totals)],
    })}
  </section>`;
}

function states({ byState }: AssetRegister, locale: Locale): Html {
  const words = ASSET_SITE_WORDS[locale];
  const known = byState.filter(({ records }) => records !== null && records > 0);
  return html`<section aria-labelledby="states-heading">
    <h2 id="states-heading">${words.byState}</h2>
    ${dataTable({
      caption: words.byState,
      captionHidden: true,
      note: WORDS[locale].unit,
      columns: [
        { label: words.state, kind: 'name' },
        ...numbers([words.records, words.originalValue]),
      ],
      groups: [
        {
          rows: known.map(({ state, records, originalValueFen }) => [
            stateName(state, locale),
            formatCount(records ?? 0),
            exactAmount(originalValueFen, locale),
          ]),
        },
      ],
    })}
  </section>`;
}

function numbers(labels: readonly string[]): readonly Column[] {
  return labels.map((label) => ({ label, kind: 'number' as const }));
}

function download({ periodKey, listedRecords, listHash }: AssetRegister, locale: Locale): Html {
  const words = ASSET_SITE_WORDS[locale];
  const file = `/api/asset-register-snapshots/${periodKey}/csv?locale=${locale}`;
  return html`<section aria-labelledby="list-heading">
    <h2 id="list-heading">${words.listTitle}</h2>
    <p>${listedRecords !== null && words.listed(formatCount(listedRecords))} ${words.frozen}</p>
    <p>
      <a class="more" href="${file}">${words.download}</a>
      <a class="more" href="${pathOf({ kind: 'assetList', pageNo: 1 }, locale)}">${words.toList}</a>
    </p>
    ${listHash && html`<p class="muted hash">${words.checksum}${WORDS[locale].colon}${listHash}</p>`}
  </section>`;
}
