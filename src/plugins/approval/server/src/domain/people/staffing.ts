/** A requirement and those who could meet it. */
export interface Place {
  readonly quorum: number;
  /** Whoever stands here stands in no other place. */
  readonly distinct: boolean;
  readonly candidates: readonly number[];
}

/** Far more than any real policy takes; beyond it nothing is claimed. */
const MOST_TRIES = 100_000;

/** People who may stand in the same places: a handful of kinds, however many people. */
interface Kind {
  readonly stands: readonly boolean[];
  readonly count: number;
}

/**
 * True when it is certain that there are too few different people to fill every place, though each
 * place may have enough by itself: two requirements that only the same person can meet.
 */
export function lacksPeople(unordered: readonly Place[]): boolean {
  // Distinct places first, the scarcest first of all; the others share whoever is left.
  const places = unordered.toSorted(
    (one, other) =>
      Number(other.distinct) - Number(one.distinct) ||
      one.candidates.length - other.candidates.length,
  );
  const kinds = kindsOf(places);
  return fails(
    { places, kinds, hopeless: new Set(), tries: { left: MOST_TRIES } },
    0,
    kinds.map(({ count }) => count),
  );
}

interface Search {
  readonly places: readonly Place[];
  readonly kinds: readonly Kind[];
  /** Situations that were found to lead nowhere. */
  readonly hopeless: Set<string>;
  readonly tries: { left: number };
}

/** True when the places from this one on cannot be filled with whoever is left of each kind. */
function fails(search: Search, index: number, left: readonly number[]): boolean {
  const place = search.places[index];
  if (place?.distinct !== true) return isShort(search, index, left);
  const situation = `${index}:${left.join()}`;
  if (search.hopeless.has(situation)) return true;
  search.tries.left -= 1;
  if (search.tries.left < 0) return false;
  const failed = isShort(search, index, left) || everySplitFails(search, index, left);
  if (failed) search.hopeless.add(situation);
  return failed;
}

function everySplitFails(search: Search, index: number, left: readonly number[]): boolean {
  for (const rest of splits(search, index, left)) {
    if (!fails(search, index + 1, rest)) return false;
  }
  return true;
}

/** Who may be left once the place has its people, one way after the other. */
function* splits(
  { places, kinds }: Search,
  index: number,
  left: readonly number[],
): Generator<readonly number[]> {
  const most = left.map((count, kind) => (kinds[kind]?.stands[index] === true ? count : 0));
  function* from(
    kind: number,
    needed: number,
    rest: readonly number[],
  ): Generator<readonly number[]> {
    const count = left[kind];
    if (count === undefined) {
      if (needed === 0) yield rest;
      return;
    }
    for (let taken = Math.min(most[kind] ?? 0, needed); taken >= 0; taken -= 1) {
      yield* from(kind + 1, needed - taken, [...rest, count - taken]);
    }
  }
  yield* from(0, places[index]?.quorum ?? 0, []);
}

/** A place from this one on that has too few by itself. */
function isShort({ places, kinds }: Search, from: number, left: readonly number[]): boolean {
  return places.slice(from).some(({ quorum }, offset) => {
    const standing = left.filter((_, kind) => kinds[kind]?.stands[from + offset] === true);
    return standing.reduce((sum, count) => sum + count, 0) < quorum;
  });
}

function kindsOf(places: readonly Place[]): readonly Kind[] {
  const sets = places.map(({ candidates }) => new Set(candidates));
  const kinds = new Map<string, Kind>();
  for (const person of new Set(places.flatMap(({ candidates }) => candidates))) {
    const stands = sets.map((candidates) => candidates.has(person));
    const count = (kinds.get(stands.join())?.count ?? 0) + 1;
    kinds.set(stands.join(), { stands, count });
  }
  return [...kinds.values()];
}
