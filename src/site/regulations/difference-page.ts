import type { Locale } from '../../content/locales';
import type { TextPart } from '../../shared/text-difference';
import { dataPath } from '../data-path';
import { askPanel } from '../document-page';
import { html, type Html } from '../html';
import { renderLayout } from '../layout';
import { pathOf } from '../routes';
import type { SiteContext } from '../shapes';
import { spoken } from '../spoken';
import { WORDS } from '../words';
import { articleDifference, isSameText, type Article, type ArticleChange } from './difference';
import type { Regulation, RegulationVersion } from './regulation';
import { REGULATION_WORDS } from './words';

export interface DifferenceData {
  readonly regulation: Regulation;
  readonly versions: readonly RegulationVersion[];
  readonly before: RegulationVersion;
  readonly after: RegulationVersion;
}

/** Two versions of one regulation, article by article. */
export function renderDifference(site: SiteContext, data: DifferenceData): string {
  const { locale } = site;
  const words = REGULATION_WORDS[locale];
  const common = WORDS[locale];
  const { regulation, before, after } = data;
  const { key, title } = regulation;
  const [from, to] = [before.versionNo, after.versionNo];
  const written = after.locale;
  const changes = articleDifference(before.articles, after.articles, written);
  return renderLayout(site, {
    page: { kind: 'difference', key, from, to },
    title: words.compareTitle(title, from, to),
    description: words.compareLead,
    crumbs: [
      { label: common.home, page: { kind: 'home' } },
      { label: common.regulations, page: { kind: 'regulations' } },
      { label: title, page: { kind: 'regulation', key } },
      { label: words.compareHead(from, to) },
    ],
    body: html`<div class="page-head">
        <h1>
          ${spoken(words.compareTitle(title, from, to), { locale, written: regulation.locale })}
        </h1>
        <p class="lead">${words.compareLead}</p>
        ${written !== locale && html`<p class="note">${common.fallbackNote}</p>`}
      </div>
      ${isSameText(changes) && html`<p class="note">${words.sameText}</p>`}
      <ol class="articles">
        ${changes.map((change) => changeItem(change, { locale, written }))}
      </ol>
      ${versionsForm(data, site)}
      <p><a class="more" href="${pathOf({ kind: 'regulation', key }, locale)}">${words.back}</a></p>
      ${askPanel(site, {
        title,
        data: dataPath('regulation-versions', { regulationCode: regulation.code }, locale),
      })}`,
  });
}

interface Reading {
  readonly locale: Locale;
  readonly written: Locale;
}

function changeItem(change: ArticleChange, reading: Reading): Html {
  const { locale } = reading;
  const words = REGULATION_WORDS[locale];
  const article = change.kind === 'removed' ? change.before : change.after;
  const isMoved = change.kind === 'renumbered' || change.kind === 'changed';
  const was = isMoved && change.before.no !== change.after.no && words.was(change.before.no);
  return html`<li class="article article-${change.kind}">
    <p class="article-no">
      ${words.article(article.no)}
      <span class="badge badge-kind">${words[change.kind]}</span>
      ${was && html`<span class="muted">${was}</span>`}
    </p>
    <p>${changeText(change, reading)}</p>
  </li>`;
}

function changeText(change: ArticleChange, reading: Reading): Html | null {
  switch (change.kind) {
    case 'added':
      return mark('added', whole(change.after), reading);
    case 'removed':
      return mark('removed', whole(change.before), reading);
    case 'changed':
      return html`${change.parts.map(({ kind, text }) => mark(kind, text, reading))}`;
    default:
      return spoken(whole(change.after), reading);
  }
}

function whole({ heading, text }: Article): string {
  return heading === null ? text : `${heading}　${text}`;
}

/** Colours and lines are not heard: what was taken out or added is said as well. */
function mark(kind: TextPart['kind'], text: string, reading: Reading): Html {
  const words = REGULATION_WORDS[reading.locale];
  const said = spoken(text, reading);
  const label = kind !== 'same' && html`<span class="visually-hidden">[${words[kind]}]</span>`;
  if (kind === 'removed') return html`<del>${label}${said}</del>`;
  return kind === 'added' ? html`<ins>${label}${said}</ins>` : html`${said}`;
}

function versionsForm(
  { regulation, versions, before, after }: DifferenceData,
  { locale }: SiteContext,
): Html {
  const words = REGULATION_WORDS[locale];
  const action = pathOf({ kind: 'difference', key: regulation.key }, locale);
  const choice = (name: string, label: string, chosen: RegulationVersion) =>
    html`<label for="${name}">${label}</label>
      <select id="${name}" name="${name}">
        ${versions.map(({ versionNo }) =>
          versionNo === chosen.versionNo
            ? html`<option value="${versionNo}" selected>${words.versionName(versionNo)}</option>`
            : html`<option value="${versionNo}">${words.versionName(versionNo)}</option>`,
        )}
      </select>`;
  return html`<section aria-labelledby="choose-heading">
    <h2 id="choose-heading">${words.chooseVersions}</h2>
    <form class="choice-form" method="get" action="${action}">
      ${choice('from', words.older, before)} ${choice('to', words.newer, after)}
      <button type="submit">${words.compareAction}</button>
    </form>
  </section>`;
}
