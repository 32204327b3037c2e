/** Markup that is safe to put into a page as it stands. Only the tag `html` makes it. */
export class Html {
  constructor(private readonly markup: string) {}

  toString(): string {
    return this.markup;
  }
}

/** What a template takes: text and numbers are escaped, nothing is left out, lists are joined. */
export type Part = Html | string | number | null | undefined | false | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Builds markup; every value in it is escaped unless it is markup itself. Attributes are quoted.
 *
 * @example html`<td title="${name}">${amount}</td>`
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const rest = parts.map((part, index) => `${rendered(part)}${strings[index + 1] ?? ''}`);
  return new Html(`${strings[0] ?? ''}${rest.join('')}`);
}

/** Text for a page: `&`, `<`, `>` and both quotes become entities. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

function rendered(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Html) return part.toString();
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  return Array.isArray(part) ? part.map(rendered).join('') : '';
}

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
