/** The parts of the style sheet in `public/site/styles`; where two differ the later one wins. */
export const STYLE_PARTS = [
  ...(['base', 'header', 'search', 'glossary', 'sections', 'cards', 'figures', 'charts'] as const),
  ...(['tables', 'facts', 'bulletins', 'works', 'inspections', 'fees', 'footer'] as const),
  ...(['wide', 'print', 'forms', 'distances', 'regulations', 'disclosure', 'surveys'] as const),
] as const;

/** All parts come in one answer: a phone asks once. */
export const STYLE_PATH = '/site/site.css';

/**
 * In the address of the style sheet, so that a browser may keep it for good. It changes whenever the
 * sheet does: a test says to what.
 */
export const STYLE_VERSION = 'd179ec59';

export function joinedStyles(parts: readonly string[]): string {
  return parts.join('\n');
}
