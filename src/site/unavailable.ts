import type { Locale } from '../content/locales';
import { html } from './html';
import { renderLayout } from './layout';
import { WORDS } from './words';

/** Shown when nothing can be read: it needs nothing but itself. */
export function renderUnavailable(locale: Locale): string {
  const words = WORDS[locale];
  return renderLayout(
    { locale, school: null, origin: '', terms: [], now: '' },
    {
      title: words.unavailableTitle,
      description: words.unavailableText,
      crumbs: [],
      body: html`<div class="page-head">
        <h1>${words.unavailableTitle}</h1>
        <p class="lead">${words.unavailableText}</p>
      </div>`,
    },
  );
}
