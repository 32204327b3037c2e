import type { DefinitionNode, DocumentNode, FragmentDefinitionNode, ValueNode } from 'graphql';

const PAGE_KEYS: ReadonlySet<string> = new Set(['limit', 'pageSize']);

const isFragment = (definition: DefinitionNode): definition is FragmentDefinitionNode =>
  definition.kind === 'FragmentDefinition';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Calls `visit` for every syntax node below `node`; `loc` is skipped, it links the whole source. */
function walk(node: unknown, visit: (node: Readonly<Record<string, unknown>>) => void): void {
  if (Array.isArray(node)) {
    node.forEach((child) => walk(child, visit));
    return;
  }
  if (!isObject(node)) return;
  visit(node);
  for (const [key, child] of Object.entries(node)) {
    if (key !== 'loc' && isObject(child)) walk(child, visit);
  }
}

function spreadsBelow(node: unknown): readonly string[] {
  const names: string[] = [];
  walk(node, (it) => {
    if (it.kind === 'FragmentSpread' && isObject(it.name)) names.push(String(it.name.value));
  });
  return names;
}

/**
 * A fragment that is not defined, contains itself, or is spread so often that following every
 * spread takes too long, as a sentence. All three bring down Strapi's depth rule, which follows
 * them one by one and runs before GraphQL's own checks.
 */
export function fragmentFault(document: DocumentNode, maxSpreads: number): string | null {
  const fragments = document.definitions.filter(isFragment);
  const spreads = new Map(fragments.map((it) => [it.name.value, spreadsBelow(it)]));
  const totals = new Map<string, number>();

  const measure = (name: string, above: readonly string[]): number | string => {
    const below = spreads.get(name);
    if (below === undefined) return `Fragment "${name}" is not defined: define it or remove it`;
    if (above.includes(name)) return `Fragment "${name}" contains itself: remove the circle`;
    const known = totals.get(name);
    if (known !== undefined) return known;
    const total = sum(below, (next) => measure(next, [...above, name]));
    if (typeof total === 'number') totals.set(name, total);
    return total;
  };
  const operations = document.definitions.filter((it) => !isFragment(it));
  const total = sum([...spreadsBelow(operations), ...spreads.keys()], (name) => measure(name, []));
  if (typeof total === 'string') return total;
  return total > maxSpreads ? `Fragments may be spread ${maxSpreads} times at most` : null;
}

/** One for each name plus what it measures; the first fault instead, when there is one. */
function sum(
  names: readonly string[],
  measure: (name: string) => number | string,
): number | string {
  let total = 0;
  for (const name of names) {
    const measured = measure(name);
    if (typeof measured === 'string') return measured;
    total += 1 + measured;
  }
  return total;
}

/** The plain value of an argument; objects and lists keep their shape, variables are looked up. */
function valueOf(node: ValueNode, variables: Readonly<Record<string, unknown>>): unknown {
  switch (node.kind) {
    case 'Variable':
      return variables[node.name.value];
    case 'IntValue':
      return Number(node.value);
    case 'ObjectValue':
      return Object.fromEntries(
        node.fields.map((field) => [field.name.value, valueOf(field.value, variables)]),
      );
    default:
      return undefined;
  }
}

const isArgument = (
  node: Readonly<Record<string, unknown>>,
): node is { name: { value: string }; value: ValueNode } =>
  node.kind === 'Argument' && isObject(node.name) && isObject(node.value);

/** The largest `limit` or `pageSize` asked for in any `pagination` argument; -1 asks for all. */
export function largestPage(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  let largest = 0;
  walk(document.definitions, (node) => {
    if (!isArgument(node) || node.name.value !== 'pagination') return;
    const pagination = valueOf(node.value, variables);
    if (!isObject(pagination)) return;
    for (const [key, size] of Object.entries(pagination)) {
      if (!PAGE_KEYS.has(key) || typeof size !== 'number') continue;
      largest = Math.max(largest, size < 0 ? Number.POSITIVE_INFINITY : size);
    }
  });
  return largest;
}
