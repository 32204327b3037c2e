/** What other types have to know of a place. */
export interface PlaceNode {
  readonly code: string;
  readonly parentCode: string | null;
  readonly sensitive: boolean;
}

/** Places by code. */
export type Places = ReadonlyMap<string, PlaceNode>;

export function placesByCode(nodes: Iterable<PlaceNode>): Places {
  return new Map([...nodes].map((node) => [node.code, node]));
}

/**
 * What the public may be told of a place: its own code or, where it is sensitive, that of the
 * nearest place around it that is not. Null when there is none, or no such place. For the `derive`
 * of types that name places: the true code stays internal, this one is public.
 */
export function publicPlaceCode(places: Places, code: string): string | null {
  return (
    [code, ...placesAround(places, code)].find((at) => places.get(at)?.sensitive === false) ?? null
  );
}

/** Codes of the places that the place lies in, nearest first; a circle is walked once. */
export function placesAround(places: Places, code: string): readonly string[] {
  const around = new Set<string>();
  let parent = parentOf(places, code);
  while (parent !== null && !around.has(parent)) {
    around.add(parent);
    parent = parentOf(places, parent);
  }
  return [...around];
}

function parentOf(places: Places, code: string): string | null {
  const parent = places.get(code)?.parentCode ?? null;
  return parent === '' ? null : parent;
}
