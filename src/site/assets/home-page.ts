import { formatDay } from '../dates';
import { exactAmount, formatCount } from '../figures';
import { html, type Html } from '../html';
import { renderLayout } from '../layout';
import { badges } from '../punctuality';
import { pathOf } from '../routes';
import type { Names, SiteContext } from '../shapes';
import { dataTable } from '../table';
import { WORDS } from '../words';
import { categoryChart } from './category-chart';
import type { AssetRegister } from './register';
import { quarterName } from './register-page';
import { ASSET_SITE_WORDS } from './words';

export interface AssetHomeData {
  /** Newest first. */
  readonly registers: readonly AssetRegister[];
  readonly names: Names;
}

/** The registers of all quarters, the newest at a glance, and the way to the single assets. */
export function renderAssetHome(site: SiteContext, { registers, names }: AssetHomeData): string {
  const { locale } = site;
  const words = ASSET_SITE_WORDS[locale];
  const common = WORDS[locale];
  const [newest] = registers;
  return renderLayout(site, {
    page: { kind: 'assets' },
    title: words.title,
    description: words.lead,
    crumbs: [{ label: common.home, page: { kind: 'home' } }, { label: common.assets }],
    body: html`<div class="page-head">
        <h1>${words.title}</h1>
        <p class="lead">${words.lead}</p>
        <p>
          <a class="more" href="${pathOf({ kind: 'assetList', pageNo: 1 }, locale)}"
            >${words.toList}</a
          >
        </p>
      </div>
      ${
        newest &&
        html`<section aria-labelledby="newest-heading">
          <h2 id="newest-heading">${quarterName(newest, locale)}</h2>
          ${categoryChart(newest, { names, locale })}
        </section>`
      }
      <section aria-labelledby="registers-heading">
        <h2 id="registers-heading">${words.registers}</h2>
        ${registers.length === 0 ? html`<p class="empty">${words.noRegisters}</p>` : table(registers, site)}
      </section>`,
  });
}

function table(registers: readonly AssetRegister[], { locale, school }: SiteContext): Html {
  const words = ASSET_SITE_WORDS[locale];
  const common = WORDS[locale];
  return dataTable({
    caption: words.registers,
    captionHidden: true,
    note: common.unit,
    columns: [
      { label: words.registers, kind: 'name' },
      { label: words.asOf, kind: 'text' },
      { label: words.records, kind: 'number' },
      { label: words.originalValue, kind: 'number' },
      { label: words.netValue, kind: 'number' },
      { label: common.publicationState, kind: 'text' },
    ],
    groups: [
      {
        rows: registers.map((register) => {
          const { periodKey: period, asOf, totals } = register;
          return [
            html`<a class="row-link" href="${pathOf({ kind: 'register', period }, locale)}"
              >${quarterName(register, locale)}</a
            >`,
            formatDay(asOf, locale),
            typeof totals?.records === 'number' ? formatCount(totals.records) : common.noValue,
            exactAmount(totals?.originalValueFen ?? null, locale),
            exactAmount(totals?.netValueFen ?? null, locale),
            badges(register, { school, locale }),
          ];
        }),
      },
    ],
  });
}
