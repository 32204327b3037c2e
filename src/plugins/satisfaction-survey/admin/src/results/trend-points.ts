import type { ResultFigures, TrendPoint } from '../../../contracts/public/results';

/** A round that can be drawn: what it is called and its figure in hundredths. */
export interface DrawnPoint {
  readonly point: TrendPoint;
  readonly x: number;
  readonly y: number;
  readonly valueX100: number;
}

export const TREND_SIZE = { width: 480, height: 140, edge: 24 } as const;

/** The one figure that is followed: NPS, else the mean, else the share of the top two. */
export function followed({ nps, meanX100, top2BoxBp }: ResultFigures): number | null {
  if (nps !== undefined) return nps.score * 100;
  return meanX100 ?? top2BoxBp ?? null;
}

/** Rounds from left to right; one whose figure is withheld has a place and no point. */
export function trendPoints(points: readonly TrendPoint[]): readonly DrawnPoint[] {
  const values = points.map(({ figures }) => followed(figures));
  const known = values.filter((value) => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const { width, height, edge } = TREND_SIZE;
  const step = (width - 2 * edge) / Math.max(1, points.length - 1);
  return points.flatMap((point, place) => {
    const value = values[place];
    if (value === null || value === undefined) return [];
    const part = high === low ? 0.5 : (value - low) / (high - low);
    const y = height - edge - part * (height - 2 * edge);
    return [{ point, x: edge + place * step, y, valueX100: value }];
  });
}
