import { canonicalJson, type JsonValue } from '../../../../../../shared/canonical-json';

/** A place in which two statements of a document differ. */
export interface Difference {
  /** Attribute, and what of a component: `lines`, `0`, `amountFen`. */
  readonly path: readonly string[];
  /** Null for facts that all locales share. */
  readonly locale: string | null;
  /** Null where there is nothing on that side. */
  readonly before: JsonValue;
  readonly after: JsonValue;
}

interface Statement {
  readonly shared: JsonValue;
  readonly words: Readonly<Record<string, JsonValue>>;
}

/** Field by field, in the order of the names; rich text is one value, with its looks and links. */
export function differencesBetween(before: JsonValue, after: JsonValue): readonly Difference[] {
  const [was, is] = [statementIn(before), statementIn(after)];
  const locales = [...new Set([...Object.keys(was.words), ...Object.keys(is.words)])];
  return [
    ...differing(leaves(was.shared), leaves(is.shared), null),
    ...locales.flatMap((locale) =>
      differing(leaves(was.words[locale] ?? {}), leaves(is.words[locale] ?? {}), locale),
    ),
  ];
}

type Leaves = ReadonlyMap<string, { readonly path: readonly string[]; readonly value: JsonValue }>;

function differing(before: Leaves, after: Leaves, locale: string | null): readonly Difference[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  return keys.flatMap((key) => {
    const [old, now] = [before.get(key), after.get(key)];
    const path = (now ?? old)?.path ?? [];
    if (old && now && canonicalJson(old.value) === canonicalJson(now.value)) return [];
    return [{ path, locale, before: old?.value ?? null, after: now?.value ?? null }];
  });
}

function leaves(value: JsonValue, path: readonly string[] = []): Leaves {
  const found = isGroup(value)
    ? Object.entries(value).flatMap(([key, member]) => [
        ...leaves(member ?? null, [...path, key]).values(),
      ])
    : [{ path, value }];
  return new Map(found.map((leaf) => [leaf.path.join('\u0000'), leaf]));
}

/** What is looked into: components and their lists, not rich text and not lists of values. */
function isGroup(
  value: JsonValue,
): value is readonly JsonValue[] | { readonly [key: string]: JsonValue | undefined } {
  if (typeof value !== 'object' || value === null) return false;
  if (!Array.isArray(value)) return !isNode(value);
  const members = value as readonly JsonValue[];
  return members.every(
    (member) => typeof member === 'object' && member !== null && !isNode(member),
  );
}

/** A node of Strapi's blocks. */
function isNode(value: object): boolean {
  return 'type' in value && ('children' in value || 'text' in value);
}

/** What a value says, as text: a paragraph as it reads, with where links lead; lists with commas. */
export function plainText(value: JsonValue): string {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  if (!isObject(value)) {
    const isText = value.some((member) => typeof member === 'object');
    return value.map(plainText).join(isText ? '\n' : ', ');
  }
  if (!isNode(value)) return canonicalJson(value);
  return 'text' in value ? plainText(value.text ?? null) : inlineText(value);
}

function inlineText(node: { readonly [key: string]: JsonValue | undefined }): string {
  const children = node['children'];
  if (!Array.isArray(children)) return '';
  if (typeof node['url'] === 'string')
    return `${children.map(plainText).join('')} <${node['url']}>`;
  const isBlock = children.some((child: JsonValue) => isObject(child) && 'children' in child);
  return children.map((child: JsonValue) => plainText(child)).join(isBlock ? '\n' : '');
}

function isObject(value: JsonValue): value is { readonly [key: string]: JsonValue | undefined } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function statementIn(statement: JsonValue): Statement {
  if (!isObject(statement)) return { shared: {}, words: {} };
  const words = statement['words'] ?? {};
  return {
    shared: statement['shared'] ?? {},
    words: isObject(words) ? (words as Statement['words']) : {},
  };
}
