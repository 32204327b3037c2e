import type { Locale } from '../../content/locales';
import { html, type Html } from '../html';
import { spoken } from '../spoken';
import type { Article } from './difference';
import { REGULATION_WORDS } from './words';

interface Reading {
  readonly locale: Locale;
  /** The language of the text. */
  readonly written: Locale;
  /** Of the ids of the articles: `article-1`. */
  readonly prefix: string;
}

/** The articles of a text, each to be linked to. */
export function articleList(articles: readonly Article[], reading: Reading): Html {
  const { locale, written, prefix } = reading;
  const words = REGULATION_WORDS[locale];
  return html`<ol class="articles">
    ${articles.map(
      ({ no, heading, text }) =>
        html`<li class="article" id="${prefix}-${no}">
          <p class="article-no">
            ${words.article(no)} ${heading && spoken(heading, { locale, written })}
          </p>
          <p>${spoken(text, { locale, written })}</p>
        </li>`,
    )}
  </ol>`;
}
