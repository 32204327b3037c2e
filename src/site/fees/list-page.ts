import type { Locale } from '../../content/locales';
import { dataPath } from '../data-path';
import { dayIn, DEFAULT_TIME_ZONE, formatDay } from '../dates';
import { askPanel, contextOf } from '../document-page';
import { factList } from '../facts';
import { fullAmount } from '../figures';
import { html, type Html } from '../html';
import { renderLayout } from '../layout';
import { phoneLink } from '../office';
import { correctionsOf } from '../corrections';
import { badges } from '../punctuality';
import type { Names, SiteContext } from '../shapes';
import { isForeign, spoken } from '../spoken';
import { WORDS } from '../words';
import { feeStateOn, type Fee } from './fee';
import { FEE_WORDS } from './words';

export interface FeeListData {
  readonly fees: readonly Fee[];
  readonly names: Names;
}

/** Every fee with its basis, its refunds and where to complain; those that ended stay listed. */
export function renderFeeList(site: SiteContext, data: FeeListData): string {
  const { locale } = site;
  const words = FEE_WORDS[locale];
  const common = WORDS[locale];
  const today = dayIn(site.now, site.school?.timeZone ?? DEFAULT_TIME_ZONE);
  const inState = (state: ReturnType<typeof feeStateOn>) =>
    data.fees.filter((fee) => feeStateOn(fee, today) === state);
  const part = (id: string, title: string, fees: readonly Fee[]) =>
    fees.length > 0 && feeSection({ id, title, fees }, data, site);
  const current = inState('current');
  return renderLayout(site, {
    page: { kind: 'fees' },
    title: words.title,
    description: words.lead,
    crumbs: [{ label: common.home, page: { kind: 'home' } }, { label: common.fees }],
    body: html`<div class="page-head">
        <h1>${words.title}</h1>
        <p class="lead">${words.lead}</p>
        ${
          data.fees.some((fee) => isPartlyForeign(fee, locale)) &&
          html`<p class="note">${common.partialFallbackNote}</p>`
        }
      </div>
      ${
        current.length === 0 &&
        html`<p class="empty">${data.fees.length === 0 ? words.none : words.currentNone}</p>`
      }
      ${part('current', words.current, current)} ${part('coming', words.coming, inState('coming'))}
      ${part('expired', words.expired, inState('expired'))}
      ${askPanel(site, { title: words.title, data: dataPath('fee-items', {}, locale) })}`,
  });
}

function feeSection(
  part: { readonly id: string; readonly title: string; readonly fees: readonly Fee[] },
  { names }: FeeListData,
  site: SiteContext,
): Html {
  return html`<section aria-labelledby="${part.id}-heading" class="fees-${part.id}">
    <h2 id="${part.id}-heading">${part.title}</h2>
    <ul class="fees">
      ${part.fees.map((fee) => html`<li>${feeCard(fee, names, site)}</li>`)}
    </ul>
  </section>`;
}

function feeCard(fee: Fee, names: Names, site: SiteContext): Html {
  const { locale, school } = site;
  const words = FEE_WORDS[locale];
  const said = (text: string | null) => spoken(text, { locale, written: fee.locale });
  const amount = fullAmount(fee.amountFen, locale);
  return html`<article class="card fee" id="${fee.key}">
    <h3>${said(fee.name)}</h3>
    <p class="fee-amount">
      ${fee.unit ? said(words.perUnit(amount, fee.unit)) : amount}
      ${
        fee.compulsory !== null &&
        html`<span class="badge badge-kind"
          >${fee.compulsory ? words.compulsory : words.voluntary}</span
        >`
      }
    </p>
    ${factList([
      [WORDS[locale].kind, fee.category && (words.categories[fee.category] ?? fee.category)],
      [words.audience, said(fee.audience)],
      [words.basis, said(fee.basis)],
      [words.approvedBy, said(fee.approvedBy)],
      [words.period, periodInWords(fee, locale)],
      [words.refundRule, said(fee.refundRule)],
      [words.complaintPhone, fee.complaintPhone && phoneLink(fee.complaintPhone)],
    ])}
    ${badges(fee, { school, locale })} ${correctionsOf(fee, contextOf(site, names))}
  </article>`;
}

function periodInWords({ effectiveOn, expiresOn }: Fee, locale: Locale): string | null {
  if (effectiveOn === null) return null;
  const words = FEE_WORDS[locale];
  const from = formatDay(effectiveOn, locale);
  return expiresOn === null ? words.from(from) : words.between(from, formatDay(expiresOn, locale));
}

function isPartlyForeign(fee: Fee, locale: Locale): boolean {
  const { name, unit, audience, basis, approvedBy, refundRule } = fee;
  const words = [name, unit, audience, basis, approvedBy, refundRule];
  return fee.locale !== locale || words.some((text) => text !== null && isForeign(text, locale));
}
