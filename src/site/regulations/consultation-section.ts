import type { Locale } from '../../content/locales';
import { dayIn, DEFAULT_TIME_ZONE, formatDay } from '../dates';
import { section } from '../facts';
import { formatCount } from '../figures';
import { html, type Html } from '../html';
import type { SiteContext } from '../shapes';
import { spoken } from '../spoken';
import { dataTable } from '../table';
import { articleList } from './articles';
import type { ConsultationTheme, RegulationVersion } from './regulation';
import { REGULATION_WORDS } from './words';

/** A draft for comment: until when, its text, and what people said with the school's answers. */
export function consultationSection(version: RegulationVersion, site: SiteContext): Html {
  const { locale } = site;
  const words = REGULATION_WORDS[locale];
  const { consultation, articles, explanation, locale: written } = version;
  const { opensOn, closesOn, comments, themes } = consultation;
  const body = html`${
      opensOn !== null &&
      closesOn !== null &&
      html`<p>
        ${words.consultationLead(formatDay(opensOn, locale), formatDay(closesOn, locale))}
      </p>`
    }
    <p class="note">${isOpen(version, site) ? words.consultationOpen : words.consultationClosed}</p>
    ${explanation && html`<p>${spoken(explanation, { locale, written })}</p>`}
    <h3>${words.draftText}</h3>
    ${articleList(articles, { locale, written, prefix: 'draft-article' })}
    ${comments !== null && html`<h3>${words.comments(formatCount(comments))}</h3>`}
    ${themes.length > 0 && themeTable(themes, { locale, written })}`;
  return section('consultation', words.consultation, body);
}

function isOpen({ consultation }: RegulationVersion, { now, school }: SiteContext): boolean {
  const today = dayIn(now, school?.timeZone ?? DEFAULT_TIME_ZONE);
  return consultation.closesOn === null || today <= consultation.closesOn;
}

/** Themes and their answers, never single comments or who made them. */
export function themeTable(
  themes: readonly ConsultationTheme[],
  { locale, written }: { readonly locale: Locale; readonly written: Locale },
): Html {
  const words = REGULATION_WORDS[locale];
  const said = (text: string | null) => spoken(text, { locale, written });
  return dataTable({
    caption: words.commentsColumn,
    captionHidden: true,
    columns: [
      { label: words.commentsColumn, kind: 'name' },
      { label: words.countColumn, kind: 'number' },
      { label: words.outcomeColumn, kind: 'text' },
      { label: words.answerColumn, kind: 'text' },
    ],
    groups: [
      {
        rows: themes.map(({ theme, comments, outcome, answer }) => [
          said(theme),
          comments === null ? null : formatCount(comments),
          outcome === null ? words.unanswered : (words.outcomes[outcome] ?? outcome),
          said(answer),
        ]),
      },
    ],
  });
}
