import { html, type Html } from './html';

const MAIN = /<main id="main"[^>]*>/;

/** A page of the site that says something about itself before all else. */
export function withNote(markup: string, note: Html): string {
  if (!MAIN.test(markup)) throw new Error('The page has no main part');
  return markup.replace(MAIN, (main) => `${main}${html`<p class="note">${note}</p>`.toString()}`);
}
