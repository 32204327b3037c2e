import type { FieldText } from './finding';

/**
 * Every text in plain data with the path of its field, as `words.en.title` or `lines.2.note`. The
 * parts of a paragraph of rich text are one text: half a number in bold is still a number.
 */
export function textsOf(value: unknown, path: readonly string[] = []): readonly FieldText[] {
  if (typeof value === 'string') {
    return value === '' ? [] : [{ field: path.join('.'), text: value }];
  }
  if (typeof value !== 'object' || value === null) return [];
  if (isParagraph(value)) return textsOf(inlineText(value), path);
  return Object.entries(value).flatMap(([key, member]) => textsOf(member, [...path, key]));
}

interface Parent {
  readonly type: string;
  readonly children: readonly unknown[];
}

/** A node of Strapi's blocks whose children are text and links, not further blocks. */
function isParagraph(value: object): value is Parent {
  if (!('type' in value && 'children' in value && Array.isArray(value.children))) return false;
  return value.children.some((child) => hasText(child));
}

function hasText(node: unknown): node is { readonly text: string } {
  return (
    typeof node === 'object' && node !== null && 'text' in node && typeof node.text === 'string'
  );
}

function inlineText({ children }: Parent): string {
  return children
    .map((child) => {
      if (hasText(child)) return child.text;
      return typeof child === 'object' && child !== null && isParagraph(child)
        ? inlineText(child)
        : '';
    })
    .join('');
}
