import { qrPath } from '../shared/qr-path';
import { CHANNEL_WORDS } from './channel-words';
import { html, type Html } from './html';
import { pathOf, type Page } from './routes';
import type { Publication, SiteContext } from './shapes';
import { WORDS } from './words';

/**
 * What a page on the notice board says to whoever stands before it: where to read it online, and by
 * which mark to tell that both are the same. On paper only; without a public address there is no code,
 * because it would lead nowhere.
 */
export function noticeStamp(
  { locale, origin }: Pick<SiteContext, 'locale' | 'origin'>,
  page: Page,
  { contentHash }: Pick<Publication, 'contentHash'>,
): Html | null {
  const words = WORDS[locale];
  const address = `${origin}${pathOf(page, locale)}`;
  if (origin === '' && contentHash === null) return null;
  return html`<div class="print-only notice-stamp">
    ${origin !== '' && code(address)}
    <div class="notice-stamp-text">
      ${origin !== '' && html`<p><strong>${CHANNEL_WORDS[locale].scan}</strong><br />${address}</p>`}
      ${contentHash !== null && html`<p>${words.contentHash}<br /><code>${contentHash}</code></p>`}
    </div>
  </div>`;
}

function code(address: string): Html {
  const { size, path } = qrPath(address);
  return html`<svg class="notice-stamp-code" viewBox="0 0 ${size} ${size}" aria-hidden="true">
    <path d="${path}" />
  </svg>`;
}
