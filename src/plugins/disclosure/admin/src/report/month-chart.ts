import type { ReportResponse } from '../../../contracts/report';

type Month = ReportResponse['months'][number];

export const PARTS = ['onTime', 'late', 'overdue'] as const;
export type Part = (typeof PARTS)[number];

export interface Piece {
  readonly part: Part;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Column {
  readonly month: string;
  /** Where its name stands. */
  readonly middle: number;
  readonly pieces: readonly Piece[];
}

export interface MonthChart {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly Column[];
  /** The name of each so-and-so-many-th column has room. */
  readonly namedEvery: number;
  /** Lines across, each with the number of obligations that it stands for. */
  readonly lines: readonly { readonly y: number; readonly count: number }[];
}

const SIZE = { height: 220, left: 32, top: 10, bottom: 26 } as const;
/** Room for the name of a month, in pixels. */
const NAME_WIDTH = 56;
/** How much of its place a column takes. */
const THICKNESS = 0.62;
const MOST_LINES = 4;

/** Stacked columns by month, in pixels: on time at the bottom, then late, then overdue. */
export function monthChart(months: readonly Month[], width: number): MonthChart {
  const most = Math.max(1, ...months.map(({ total }) => total));
  const step = Math.max(1, Math.ceil(most / MOST_LINES));
  const top = Math.ceil(most / step) * step;
  const high = SIZE.height - SIZE.top - SIZE.bottom;
  const yOf = (count: number) => SIZE.height - SIZE.bottom - (count / top) * high;
  const place = (width - SIZE.left) / Math.max(1, months.length);
  return {
    ...{ width, height: SIZE.height, namedEvery: Math.ceil(NAME_WIDTH / place) },
    columns: months.map((month, index) => {
      const middle = SIZE.left + place * (index + 0.5);
      const thick = place * THICKNESS;
      const x = middle - thick / 2;
      return { month: month.month, middle, pieces: piecesOf(month, { x, width: thick, yOf }) };
    }),
    lines: Array.from({ length: top / step + 1 }, (_, index) => ({
      ...{ count: index * step, y: yOf(index * step) },
    })),
  };
}

interface Place {
  readonly x: number;
  readonly width: number;
  readonly yOf: (count: number) => number;
}

function piecesOf(month: Month, { x, width, yOf }: Place): readonly Piece[] {
  let below = 0;
  return PARTS.flatMap((part) => {
    const from = below;
    below += month[part];
    if (month[part] === 0) return [];
    return [{ part, x, width, y: yOf(below), height: yOf(from) - yOf(below) }];
  });
}
