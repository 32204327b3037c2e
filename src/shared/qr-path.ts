import { encode } from 'uqr';

export interface QrPath {
  /** Width and height in modules, with the quiet zone. */
  readonly size: number;
  /** The dark modules, as the `d` of an SVG path. */
  readonly path: string;
}

/** The standard asks for four modules of quiet around a code. */
const QUIET = 4;

/** A QR code that a quarter of dirt does not spoil, as on a canteen wall or a notice board. */
export function qrPath(text: string): QrPath {
  const { data, size } = encode(text, { ecc: 'Q', border: QUIET });
  const runs = data.flatMap((row, y) =>
    runsOf(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`),
  );
  return { size, path: runs.join('') };
}

/** Stretches of dark modules in a row: where they begin and how long they are. */
function runsOf(row: readonly boolean[]): readonly (readonly [start: number, length: number])[] {
  const runs: (readonly [number, number])[] = [];
  let start = -1;
  [...row, false].forEach((isDark, x) => {
    if (isDark && start === -1) start = x;
    if (!isDark && start !== -1) {
      runs.push([start, x - start]);
      start = -1;
    }
  });
  return runs;
}
