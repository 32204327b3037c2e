import type { MachineForm } from '../channel-links';
import { dataPath } from '../data-path';
import { formatDay } from '../dates';
import { askPanel, documentEnd, documentHead, type DocumentSurroundings } from '../document-page';
import { factSection, section } from '../facts';
import { html, type Html } from '../html';
import { renderLayout } from '../layout';
import { pathOf } from '../routes';
import type { SiteContext } from '../shapes';
import { spoken } from '../spoken';
import { WORDS } from '../words';
import { articleList } from './articles';
import { consultationSection, themeTable } from './consultation-section';
import { enforcementSection } from './enforcement-section';
import { stateBadge } from './list-page';
import type { EnforcementReport, Regulation, RegulationVersion, Relation } from './regulation';
import { timeInForce, versionList } from './version-list';
import { REGULATION_WORDS } from './words';

export interface RegulationData extends DocumentSurroundings {
  readonly regulation: Regulation;
  readonly versions: readonly RegulationVersion[];
  readonly reports: readonly EnforcementReport[];
  /** What was typed as the day, where somebody asked for one. */
  readonly asked?: string | undefined;
  readonly isBadDay: boolean;
}

/** One regulation: its text on a day, every version, the consultation, and how it is kept. */
export function renderRegulation(site: SiteContext, data: RegulationData): string {
  const { locale } = site;
  const { regulation, versions, reports, asked } = data;
  const { key, title, version, locale: written } = regulation;
  const common = WORDS[locale];
  const page = { kind: 'regulation', key, ...(asked !== undefined && { onDate: asked }) } as const;
  const drafts = versions.filter(({ currentState }) => currentState === 'consultation');
  return renderLayout(site, {
    page,
    title,
    description: regulation.summary ?? title,
    crumbs: [
      { label: common.home, page: { kind: 'home' } },
      { label: common.regulations, page: { kind: 'regulations' } },
      { label: title },
    ],
    imprint: (version ?? regulation).publication,
    forms: lawForms(regulation, locale),
    subject: {
      kind: 'legislation',
      code: regulation.code,
      isInForce: regulation.currentState === 'effective',
      adoptedOn: version?.adoptedOn ?? null,
      effectiveOn: version?.effectiveOn ?? null,
    },
    isUnlisted: asked !== undefined,
    body: html`${documentHead(version ?? regulation, site, {
      title: spoken(title, { locale, written }) ?? title,
      lead: regulation.summary,
      written: [title, ...(version?.articles.map(({ text }) => text) ?? [])],
    })}
    ${stateBadge(regulation.currentState, locale)} ${dayNote(data, site)} ${textSection(data, site)}
    ${drafts.map((draft) => consultationSection(draft, site))} ${facts(data, site)}
    ${dayForm(data, site)} ${versionList(regulation, versions, site)}
    ${enforcementSection(reports, site)} ${documentEnd(version ?? regulation, site, data)}
    ${askPanel(site, { title, data: dataPath('regulations', { key }, locale) })}`,
  });
}

/** The regulation, and the text that is shown, in the forms in which law is exchanged. */
function lawForms(
  { key, version }: Regulation,
  locale: SiteContext['locale'],
): readonly MachineForm[] {
  const path = `/api/regulations/${encodeURIComponent(key)}`;
  const eli = { mediaType: 'application/ld+json', title: 'ELI', path: `${path}/eli.jsonld` };
  const akn = version && {
    ...{ mediaType: 'application/akn+xml', title: 'Akoma Ntoso' },
    path: `${path}/versions/${version.versionNo}/akn.xml`,
  };
  return [eli, ...(akn ? [akn] : [])].map((form) => ({
    ...form,
    path: `${form.path}?locale=${locale}`,
  }));
}

/** Which day is shown, and why there may be no text. */
function dayNote(data: RegulationData, { locale }: SiteContext): Html | null {
  const words = REGULATION_WORDS[locale];
  const { regulation, asked, isBadDay } = data;
  const { key, version, onDate } = regulation;
  if (isBadDay) return html`<p class="note" role="alert">${words.badDay}</p>`;
  if (onDate === null) return null;
  const day = formatDay(onDate, locale);
  const today = html`<a href="${pathOf({ kind: 'regulation', key }, locale)}">${words.today}</a>`;
  if (version === null) {
    return html`<p class="note">${noneInForce(data, locale)} ${asked !== undefined && today}</p>`;
  }
  if (asked === undefined) return null;
  return html`<p class="note">
    ${words.onDay(day, words.versionName(version.versionNo))} ${today}
  </p>`;
}

/** That there is no text on the day, and why; null where there is one. */
export function noneInForce(
  data: Pick<RegulationData, 'regulation' | 'versions'>,
  locale: SiteContext['locale'],
): string | null {
  const { onDate, version } = data.regulation;
  if (onDate === null || version !== null) return null;
  const said = REGULATION_WORDS[locale].noneOnDay(formatDay(onDate, locale));
  return [said, whyNone(data, locale)].filter(Boolean).join(' ');
}

function whyNone(
  { regulation, versions }: Pick<RegulationData, 'regulation' | 'versions'>,
  locale: SiteContext['locale'],
): string | null {
  const words = REGULATION_WORDS[locale];
  const { currentState, firstEffectiveOn } = regulation;
  if (currentState === 'notYetInForce' && firstEffectiveOn !== null) {
    return words.firstDay(formatDay(firstEffectiveOn, locale));
  }
  const repeal = versions.find(({ repealDocumentNo }) => repealDocumentNo !== null);
  const no = repeal?.repealDocumentNo ?? null;
  return currentState === 'repealed' && no !== null ? words.repealedBy(no) : null;
}

function textSection({ regulation }: RegulationData, { locale }: SiteContext): Html | null {
  const { version } = regulation;
  if (version === null) return null;
  const words = REGULATION_WORDS[locale];
  const { articles, consultation, explanation, locale: written } = version;
  return section(
    'text',
    words.text,
    html`${explanation && html`<p>${spoken(explanation, { locale, written })}</p>`}
    ${articleList(articles, { locale, written, prefix: 'article' })}
    ${
      consultation.themes.length > 0 &&
      html`<h3>${words.consultation}</h3>
        ${themeTable(consultation.themes, { locale, written })}`
    }`,
  );
}

function facts({ regulation }: RegulationData, { locale }: SiteContext): Html {
  const words = REGULATION_WORDS[locale];
  const { version, kind, theme, reviewDueOn } = regulation;
  return factSection('essentials', words.facts, [
    [words.code, regulation.code],
    [WORDS[locale].kind, kind && (words.kinds[kind] ?? kind)],
    [words.theme, theme && (words.themes[theme] ?? theme)],
    [words.documentNo, version && spoken(version.documentNo, { locale, written: 'zh-Hans' })],
    [words.adoptedOn, version?.adoptedOn && formatDay(version.adoptedOn, locale)],
    [words.inForce, version && timeInForce(version, locale)],
    [words.reviewDueOn, reviewDueOn && formatDay(reviewDueOn, locale)],
    [words.relations, relationLinks(regulation, locale)],
  ]);
}

function relationLinks(
  { relations, locale: written }: Regulation,
  locale: SiteContext['locale'],
): Html | null {
  if (relations.length === 0) return null;
  const words = REGULATION_WORDS[locale];
  const target = ({ regulationCode, code, title }: Relation) => {
    const name = spoken(title === null ? code : `${title}（${code}）`, { locale, written });
    if (regulationCode === null) return name;
    const key = regulationCode.toLowerCase();
    return html`<a href="${pathOf({ kind: 'regulation', key }, locale)}">${name}</a>`;
  };
  return html`<ul class="plain-list">
    ${relations.map(
      (relation) =>
        html`<li>
          ${relation.type && (words.relationTypes[relation.type] ?? relation.type)}${
            WORDS[locale].colon
          }${target(relation)}
        </li>`,
    )}
  </ul>`;
}

/** Asks for another day without a script. */
function dayForm({ regulation, asked }: RegulationData, { locale }: SiteContext): Html {
  const words = REGULATION_WORDS[locale];
  const action = pathOf({ kind: 'regulation', key: regulation.key }, locale);
  return section(
    'point-in-time',
    words.pointInTime,
    html`<form class="choice-form" method="get" action="${action}">
      <label for="on-date">${words.day}</label>
      <input id="on-date" name="onDate" type="date" value="${asked ?? ''}" required />
      <button type="submit">${words.show}</button>
    </form>`,
  );
}
