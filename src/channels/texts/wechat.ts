import { html, type Html } from '../../shared/html';

/** A document as an article for WeChat: words, facts and tables, no pictures. */
export interface Article {
  readonly title: string;
  readonly lead: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly paragraphs: readonly string[];
  readonly source: readonly string[];
}

/** Longest article that the platform takes, in characters of its markup: fewer than 20,000. */
export const ARTICLE_LIMIT = 19_999;

/** Longest title. */
export const TITLE_LIMIT = 64;

/**
 * Markup to be pasted into the editor of WeChat. It keeps attributes of style and drops classes, sheets
 * and links to elsewhere: so every element brings its own, and addresses are words. Where it is too long
 * the last paragraphs go, and a sentence says so.
 */
export function wechatArticle(article: Article, cut: string): string {
  const whole = markup(article, article.paragraphs);
  if (whole.length <= ARTICLE_LIMIT) return whole;
  const { paragraphs } = article;
  for (let kept = paragraphs.length - 1; kept > 0; kept -= 1) {
    const shorter = markup(article, [...paragraphs.slice(0, kept), cut]);
    if (shorter.length <= ARTICLE_LIMIT) return shorter;
  }
  return markup({ ...article, facts: [] }, [cut]);
}

const TEXT = 'margin:0 0 1em;font-size:16px;line-height:1.8;color:#222;';
const SMALL = 'margin:0 0 .4em;font-size:13px;line-height:1.6;color:#666;';
const CELL = 'padding:6px 8px;border:1px solid #ccc;font-size:14px;line-height:1.5;';

function markup({ lead, facts, source }: Article, paragraphs: readonly string[]): string {
  const body = [
    lead === ''
      ? null
      : tag('section', 'margin:0 0 1em;padding:12px;background:#eef3f1;', tag('p', TEXT, lead)),
    facts.length === 0 ? null : table(facts),
    ...paragraphs.map((text) => tag('p', TEXT, text)),
    ...source.map((text) => tag('p', SMALL, text)),
  ];
  return body.filter((part) => part !== null).join('\n');
}

function table(facts: Article['facts']): Html {
  const rows = facts.map(
    ([label, value]) =>
      html`<tr>
        ${tag('td', `${CELL}width:36%;color:#555;`, label)}${tag('td', CELL, value)}
      </tr>`,
  );
  return tag(
    'table',
    'width:100%;margin:0 0 1em;border-collapse:collapse;',
    html`<tbody>
      ${rows}
    </tbody>`,
  );
}

/** The styles are ours alone: nothing of a document gets into an attribute. */
function tag(name: 'p' | 'section' | 'table' | 'td', style: string, inner: Html | string): Html {
  switch (name) {
    case 'p':
      return html`<p style="${style}">${inner}</p>`;
    case 'section':
      return html`<section style="${style}">${inner}</section>`;
    case 'table':
      return html`<table style="${style}">
        ${inner}
      </table>`;
    case 'td':
      return html`<td style="${style}">${inner}</td>`;
  }
}
