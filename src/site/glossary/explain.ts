import { escapedText, escapeHtml, html, mapText, type Html } from '../html';
import { piecesOf, type Piece, type Term } from './terms';

/** Where a button would be in the way: in what is pressed already, in headings, in pictures. */
const NOT_INSIDE = [
  ...['a', 'button', 'summary', 'label', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  ...['svg', 'code', 'caption', 'thead', 'th', 'mark', 'del', 'ins', 'title', 'nav', 'form'],
];

/** Attributes of elements that a screen reader or an eye does not get to. */
const HIDDEN = /\saria-hidden="true"|\sclass="[^"]*\b(?:visually-hidden|badge|print-only)\b/;

/**
 * Explains each term where it stands first on a page: a button that opens a note, in plain HTML
 * (`popover`), so it works without a script, by touch, by keyboard and read aloud. Where a browser
 * does not know it, and on paper, the note follows the word in brackets.
 *
 * Terms are compared with the escaped text: a term with `&` is found as `&amp;`.
 */
export function explainTerms(body: Html, terms: readonly Term[]): Html {
  if (terms.length === 0) return body;
  let open = terms.map(escaped);
  return mapText(body, (text, { names, attributes }) => {
    if (open.length === 0 || names.some((name) => NOT_INSIDE.includes(name))) return text;
    if (attributes.some((one) => HIDDEN.test(one) || isForeign(one))) return text;
    const { pieces, found } = piecesOf(text, open);
    open = open.filter(({ id }) => !found.includes(id));
    return pieces.map(pieceInHtml).join('');
  });
}

/** Words in another language than the page's are not looked up in the page's terms. */
function isForeign(attributes: string): boolean {
  return /\slang="/.test(attributes);
}

function escaped(term: Term): Term {
  return {
    ...term,
    term: escapeHtml(term.term),
    synonyms: term.synonyms.map(escapeHtml),
  };
}

function pieceInHtml(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  const { id, plain } = piece.term;
  const note = `note-${id}`;
  const words = escapedText(piece.words);
  // A space inside the button would stand in the sentence, so the markup has none.
  // prettier-ignore
  return html`<button type="button" class="term" popovertarget="${note}">${words}</button><span popover id="${note}" class="term-note" role="note">${plain}</span>`.toString();
}
