import { Html } from '../shared/html';

export { escapeHtml, html, Html, type Part } from '../shared/html';

/** A text that comes out of markup and is escaped already: see `mapText`. */
export function escapedText(text: string): Html {
  return new Html(text);
}

/** The elements around a text, outermost first: their names, and the attributes as written. */
export interface Surroundings {
  readonly names: readonly string[];
  readonly attributes: readonly string[];
}

const VOID = ['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr'];
const MARKUP = /<(\/?)([a-zA-Z][\w-]*)((?:[^<>"]|"[^"]*")*)>/g;

/**
 * Replaces the texts of markup, with what stands around each. A text goes in and comes out
 * escaped; whoever makes markup of it answers for it.
 */
export function mapText(
  source: Html,
  change: (text: string, around: Surroundings) => string,
): Html {
  const markup = source.toString();
  const names: string[] = [];
  const attributes: string[] = [];
  const changed: string[] = [];
  let textFrom = 0;
  const text = (until: number) => {
    const words = markup.slice(textFrom, until);
    return words.trim() === '' ? words : change(words, { names, attributes });
  };
  for (const match of markup.matchAll(MARKUP)) {
    const [tag, closing, name = '', own = ''] = match;
    changed.push(text(match.index), tag);
    textFrom = match.index + tag.length;
    if (closing === '/') {
      names.pop();
      attributes.pop();
    } else if (!VOID.includes(name.toLowerCase()) && !own.endsWith('/')) {
      names.push(name.toLowerCase());
      attributes.push(own);
    }
  }
  return new Html(`${changed.join('')}${text(markup.length)}`);
}

interface OpeningTag {
  readonly name: string;
  /** As written, with the space before them. */
  readonly attributes: string;
  /** The text right behind the tag, escaped. */
  readonly text: string;
}

const OPENING = /<([a-zA-Z][\w-]*)((?:[^<>"]|"[^"]*")*)>([^<]*)/g;

/** Replaces the attributes of markup's tags; whoever writes them answers for them. */
export function mapAttributes(source: Html, change: (tag: OpeningTag) => string): Html {
  const markup = source
    .toString()
    .replace(OPENING, (_tag, name: string, attributes: string, text: string) => {
      const own = change({ name: name.toLowerCase(), attributes, text });
      return `<${name}${own}>${text}`;
    });
  return new Html(markup);
}
