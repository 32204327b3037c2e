import { encode } from 'uqr';

import { qrPath } from './qr-path';

const ADDRESS = 'https://school.example/s/canteen?t=ABCD-EFGH';

/** The modules that a path paints. */
function painted({ path, size }: { readonly path: string; readonly size: number }): boolean[][] {
  const modules = Array.from({ length: size }, () => new Array<boolean>(size).fill(false));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let at = Number(x); at < Number(x) + Number(width); at += 1) {
      const row = modules[Number(y)];
      if (row !== undefined) row[at] = true;
    }
  }
  return modules;
}

it('paints every dark module and no other, with quiet around', () => {
  const code = qrPath(ADDRESS);
  expect(painted(code)).toEqual(encode(ADDRESS, { ecc: 'Q', border: 4 }).data);
  const edge = painted(code).slice(0, 4).flat();
  expect(edge).not.toContain(true);
});
