import fs from 'node:fs';
import path from 'node:path';

/** The file that a plain web server gives for an address: of a folder its index; undefined for none. */
export function servedFile(folder: string, address: string): string | undefined {
  const name = decodeURIComponent(address.replace(/[?#].*$/s, ''));
  const candidates = [name, `${name}/index.html`, `${name}/index.json`, `${name}/index.csv`];
  return candidates
    .map((one) => path.join(folder, one))
    .find((file) => fs.existsSync(file) && fs.statSync(file).isFile());
}
