import type { DocumentRef, Verb } from '../plan/plan';

/** A due plan, as far as its turn depends on it. */
export interface DuePlan {
  readonly id: number;
  readonly verb: Verb;
  readonly document: DocumentRef;
  readonly plannedAt: string;
  /** The documents that this one refers to: its parents, which have to be public before it. */
  readonly dependsOn: readonly DocumentRef[];
}

/**
 * The order in which due plans run: by their planned instant; at one instant what comes down before
 * what goes out, and what goes out parents first. Documents that refer to each other in a circle
 * stand where the first of them would. Otherwise older plans come first, so that the order is the
 * same whatever order they were found in.
 */
export function dueOrder<Due extends DuePlan>(plans: Iterable<Due>): readonly Due[] {
  const byTurn = [...plans].sort(
    (one, other) =>
      Date.parse(one.plannedAt) - Date.parse(other.plannedAt) ||
      turnOf(one.verb) - turnOf(other.verb) ||
      one.id - other.id,
  );
  return runsOf(byTurn).flatMap((run) => (run[0]?.verb === 'publish' ? parentsFirst(run) : run));
}

const turnOf = (verb: Verb): number => (verb === 'unpublish' ? 0 : 1);

/** Cuts sorted plans where the instant or the verb changes. */
function runsOf<Due extends DuePlan>(sorted: readonly Due[]): readonly (readonly Due[])[] {
  const runs: Due[][] = [];
  let last: Due | undefined;
  for (const plan of sorted) {
    const goesOn =
      last?.verb === plan.verb && Date.parse(last.plannedAt) === Date.parse(plan.plannedAt);
    if (goesOn) runs.at(-1)?.push(plan);
    else runs.push([plan]);
    last = plan;
  }
  return runs;
}

/** A document with its plans, one a locale, which go out together. */
interface Node<Due> {
  readonly plans: Due[];
  readonly parents: Set<string>;
}

/**
 * Depth first without recursion: a chain may be as long as the list. A parent that is being visited
 * already closes a circle and is not waited for.
 */
function parentsFirst<Due extends DuePlan>(plans: readonly Due[]): readonly Due[] {
  const nodes = nodesOf(plans);
  const seen = new Set<Node<Due>>();
  const ordered: Due[] = [];
  for (const start of nodes.values()) {
    const path = seen.has(start) ? [] : [{ node: start, parents: start.parents.values() }];
    seen.add(start);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const { done, value: key } = top.parents.next();
      if (done === true) {
        ordered.push(...top.node.plans);
        path.pop();
        continue;
      }
      const node = nodes.get(key);
      if (node === undefined || seen.has(node)) continue;
      seen.add(node);
      path.push({ node, parents: node.parents.values() });
    }
  }
  return ordered;
}

/** Documents in the order of their oldest plans, with everything that any of their locales needs. */
function nodesOf<Due extends DuePlan>(plans: readonly Due[]): ReadonlyMap<string, Node<Due>> {
  const nodes = new Map<string, Node<Due>>();
  for (const plan of plans) {
    const key = keyOf(plan.document);
    const node = nodes.get(key) ?? { plans: [], parents: new Set() };
    nodes.set(key, node);
    node.plans.push(plan);
    for (const parent of plan.dependsOn) node.parents.add(keyOf(parent));
  }
  return nodes;
}

function keyOf({ uid, documentId }: DocumentRef): string {
  return `${uid} ${documentId}`;
}
