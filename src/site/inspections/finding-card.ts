import { correctionsOf } from '../corrections';
import { dayIn, formatDay } from '../dates';
import { contextOf } from '../document-page';
import { factList, type Fact } from '../facts';
import { fullAmount } from '../figures';
import { html, type Html } from '../html';
import type { Attachment } from '../published/attachments';
import { pathOf } from '../routes';
import type { Names, SiteContext } from '../shapes';
import { spoken } from '../spoken';
import { WORDS } from '../words';
import type { Finding } from './finding';
import type { Inspection } from './inspection';
import { isOverdue, isUnsafe } from './rectification';
import { INSPECTION_WORDS } from './words';

export interface FindingContext {
  readonly site: SiteContext;
  readonly names: Names;
  /** Says in which inspection it was found, where that is not the page itself. */
  readonly inspection?: Inspection | undefined;
}

/** A finding: what is wrong, how grave, who puts it right until when, and how far that is. */
export function findingCard(finding: Finding, context: FindingContext): Html {
  const { site, names, inspection } = context;
  const { locale } = site;
  const { key, no, text, locale: written } = finding;
  const words = INSPECTION_WORDS[locale];
  return html`<article class="card finding-card" id="${key}">
    <h3>
      ${no !== null && html`<span class="finding-no">${words.findingNo(no)}</span> `}${spoken(text, { locale, written })}
    </h3>
    ${findingBadges(finding, site)} ${inspection && origin(inspection, site)}
    ${factList(factsOf(finding, { site, names }), 'fact-list')}
    ${finding.photos.map((photo) => picture(photo, words.photo))}
    ${correctionsOf(finding, contextOf(site, names))}
  </article>`;
}

function findingBadges(finding: Finding, { locale, now }: SiteContext): Html {
  const words = INSPECTION_WORDS[locale];
  const { severity, state, overdueDays } = finding;
  return html`<span class="badges">
    <span class="badge badge-${severity}">${words.severities[severity]}</span>
    <span class="badge badge-${state}">${words.states[state]}</span>
    ${overdueDays > 0 && lateBadge(finding, locale)}
    ${isUnsafe(finding, now) && html`<span class="badge badge-overdue">${words.unsafe}</span>`}
  </span>`;
}

/** Late by now, or put right too late. */
function lateBadge(finding: Finding, locale: SiteContext['locale']): Html {
  const words = INSPECTION_WORDS[locale];
  const { overdueDays } = finding;
  return isOverdue(finding)
    ? html`<span class="badge badge-overdue">${words.daysOverdue(overdueDays)}</span>`
    : html`<span class="badge badge-late">${words.daysLate(overdueDays)}</span>`;
}

function origin({ key, title, locale: written }: Inspection, { locale }: SiteContext): Html {
  const link = html`<a href="${pathOf({ kind: 'inspection', key }, locale)}">
    ${spoken(title, { locale, written })}
  </a>`;
  return html`<p class="muted">
    ${INSPECTION_WORDS[locale].inInspection}${WORDS[locale].colon}${link}
  </p>`;
}

function factsOf(finding: Finding, { site, names }: FindingContext): readonly Fact[] {
  const { locale } = site;
  const words = INSPECTION_WORDS[locale];
  const said = (text: string | null) => spoken(text, { locale, written: finding.locale });
  const { costFen, verifiedOn, verifiedByRole, rectifiedOn, interimAt } = finding;
  const day = (on: string | null) => on && formatDay(on, locale);
  return [
    [words.place, place(finding, names, locale)],
    [words.responsible, responsible(finding, names, locale)],
    [words.article, finding.regulationArticle],
    [
      words.interim,
      finding.interimMeasure &&
        html`${said(finding.interimMeasure)} ${interimAt && note(instantDay(interimAt, site))}`,
    ],
    [words.measure, said(finding.measure)],
    [words.due, due(finding, locale)],
    [words.rectifiedOn, day(rectifiedOn)],
    [words.verifiedOn, verifiedOn && html`${day(verifiedOn)} ${note(verifiedByRole)}`],
    [words.cost, costFen !== null && costFen > 0 && fullAmount(costFen, locale)],
    [words.procurement, finding.procurementCode],
  ];
}

function place(
  { severity, state, placeCode }: Finding,
  names: Names,
  locale: SiteContext['locale'],
) {
  if (placeCode !== null) return spoken(names.place(placeCode) ?? placeCode, { locale });
  const isMasked = severity === 'critical' && state !== 'verified';
  return isMasked && INSPECTION_WORDS[locale].placeMasked;
}

function responsible(finding: Finding, names: Names, locale: SiteContext['locale']): Html | null {
  const { responsibleDepartmentCode: code, responsibleRole: role } = finding;
  const department = code === null ? null : (names.department(code) ?? code);
  if (department === null && role === null) return null;
  return html`${department} ${role && spoken(role, { locale, written: 'zh-Hans' })}`;
}

/** The day as it is now, with every day that was promised before. */
function due({ rectifyDueOn, extensions }: Finding, locale: SiteContext['locale']): Html | null {
  if (rectifyDueOn === null) return null;
  const words = INSPECTION_WORDS[locale];
  const moved = extensions.map(
    ({ fromDueOn, newDueOn, reason }) =>
      html`<span class="figure-note">
        ${words.extended(formatDay(fromDueOn, locale), formatDay(newDueOn, locale))}${
          WORDS[locale].colon
        }${spoken(reason, { locale, written: 'zh-Hans' })}
      </span>`,
  );
  return html`${formatDay(rectifyDueOn, locale)} ${moved}`;
}

function instantDay(instant: string, { locale, school }: SiteContext): string {
  return formatDay(dayIn(instant, school?.timeZone ?? 'Asia/Shanghai'), locale);
}

function note(text: string | null): Html | null {
  return text === null ? null : html`<span class="muted">${text}</span>`;
}

function picture({ url, alternativeText, width, height }: Attachment, label: string): Html {
  const alt = alternativeText ?? label;
  return html`<img
    class="finding-photo"
    src="${url}"
    alt="${alt}"
    width="${width}"
    height="${height}"
    loading="lazy"
  />`;
}
