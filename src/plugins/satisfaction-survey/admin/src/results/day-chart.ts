interface Counted {
  readonly day: string;
  readonly count: number;
}

export interface DayChart {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly {
    readonly day: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    /** Every so many days one is named. */
    readonly isNamed: boolean;
  }[];
  readonly lines: readonly { readonly y: number; readonly count: number }[];
}

const SIZE = { width: 640, height: 180, left: 36, top: 10, bottom: 26 } as const;
const THICKNESS = 0.7;
const MOST_LINES = 4;
const MOST_NAMES = 8;
const DAY_MS = 86_400_000;

/** Columns by day; a day on which nothing came has its place too. */
export function dayChart(days: readonly Counted[]): DayChart {
  const all = withoutGaps(days);
  const most = Math.max(1, ...all.map(({ count }) => count));
  const step = Math.max(1, Math.ceil(most / MOST_LINES));
  const top = Math.ceil(most / step) * step;
  const bottom = SIZE.height - SIZE.bottom;
  const yOf = (count: number) => bottom - (count / top) * (bottom - SIZE.top);
  const place = (SIZE.width - SIZE.left) / Math.max(1, all.length);
  const every = Math.ceil(all.length / MOST_NAMES);
  return {
    ...{ width: SIZE.width, height: SIZE.height },
    columns: all.map(({ day, count }, index) => ({
      ...{ day, width: place * THICKNESS, y: yOf(count), height: bottom - yOf(count) },
      x: SIZE.left + place * (index + (1 - THICKNESS) / 2),
      isNamed: index % every === 0,
    })),
    lines: Array.from({ length: top / step + 1 }, (_, index) => ({
      ...{ count: index * step, y: yOf(index * step) },
    })),
  };
}

function withoutGaps(days: readonly Counted[]): readonly Counted[] {
  const counts = new Map(days.map(({ day, count }) => [day, count]));
  const sorted = [...counts.keys()].sort();
  const [first, last] = [sorted[0], sorted[sorted.length - 1]];
  if (first === undefined || last === undefined) return [];
  const length = (Date.parse(last) - Date.parse(first)) / DAY_MS + 1;
  return Array.from({ length }, (_, index) => {
    const day = new Date(Date.parse(first) + index * DAY_MS).toISOString().slice(0, 10);
    return { day, count: counts.get(day) ?? 0 };
  });
}
