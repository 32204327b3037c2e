import type { AgendaResponse } from '../../../contracts/working-group';

type Point = AgendaResponse['points'][number];

/** The points of an agenda under their kinds, in the order in which they come. */
export function pointsByKind(
  points: readonly Point[],
): readonly { readonly kind: Point['kind']; readonly points: readonly Point[] }[] {
  const kinds = [...new Set(points.map(({ kind }) => kind))];
  return kinds.map((kind) => ({ kind, points: points.filter((point) => point.kind === kind) }));
}
