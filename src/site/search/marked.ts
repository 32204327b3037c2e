import { html, type Html } from '../html';
import type { MarkedText } from './answer';

/** A text with its matches marked; marks that overlap or lie outside are left out. */
export function markedHtml({ text, marks }: MarkedText): Html {
  const parts: (Html | string)[] = [];
  let from = 0;
  for (const [start, end] of marks) {
    if (start < from || end <= start || end > text.length) continue;
    parts.push(text.slice(from, start), html`<mark>${text.slice(start, end)}</mark>`);
    from = end;
  }
  return html`${parts}${text.slice(from)}`;
}
