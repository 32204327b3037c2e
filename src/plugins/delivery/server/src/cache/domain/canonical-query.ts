/** Values that a query means where it says nothing, e.g. `{ locale: 'zh-Hans' }`. */
export type QueryDefaults = Readonly<Record<string, string>>;

/** More parameters than any reader needs; such a query is answered, and not kept. */
const MOST_PARAMETERS = 60;

interface Parameter {
  readonly root: string;
  readonly name: string;
  readonly value: string;
}

/**
 * One text for all ways to write a query: decoded, sorted, with the defaults written out. Queries
 * that mean different things never get the same text: parameters of one root (`sort`, `sort[]`)
 * change places only where their order cannot matter. Undefined where a query should not be kept.
 */
export function canonicalQuery(query: string, defaults: QueryDefaults = {}): string | undefined {
  const pairs = query.split('&').filter((pair) => pair !== '');
  if (pairs.length > MOST_PARAMETERS) return undefined;
  const given: Parameter[] = [];
  for (const pair of pairs) {
    const parameter = parameterOf(pair);
    if (parameter === undefined) return undefined;
    given.push(parameter);
  }
  const roots = new Map<string, Parameter[]>();
  for (const parameter of given) {
    const group = roots.get(parameter.root);
    if (group === undefined) roots.set(parameter.root, [parameter]);
    else group.push(parameter);
  }
  for (const [root, value] of Object.entries(defaults)) {
    if (!roots.has(root)) roots.set(root, [{ root, name: root, value }]);
  }
  return [...roots.keys()]
    .sort()
    .flatMap((root) => inOrder(roots.get(root) ?? []))
    .map(({ name, value }) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');
}

function parameterOf(pair: string): Parameter | undefined {
  const at = pair.indexOf('=');
  // Parsers look for `]=` first, so that a name may hold a sign of equality.
  if (at < 0 || pair.includes(']=', at)) return undefined;
  const name = decoded(pair.slice(0, at));
  const value = decoded(pair.slice(at + 1));
  if (name === undefined || value === undefined) return undefined;
  if (!/^[A-Za-z_][\w-]*(?:\[[\w$.-]*\])*$/.test(name)) return undefined;
  const bracket = name.indexOf('[');
  return { root: bracket < 0 ? name : name.slice(0, bracket), name, value };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return undefined;
  }
}

function inOrder(group: readonly Parameter[]): readonly Parameter[] {
  const names = group.map(({ name }) => name).sort();
  const isOrdered = names.some(
    (name, at) => name.includes('[]') || isSameOrAbove(name, names[at + 1]),
  );
  if (isOrdered) return group;
  return [...group].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Two names of which one is the other or holds it: the first or the last of them would win. */
function isSameOrAbove(name: string, next: string | undefined): boolean {
  return next !== undefined && (next === name || next.startsWith(`${name}[`));
}
