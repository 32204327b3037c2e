import { textFault } from '../../shared/readable-text';

/** Short enough for every table that keeps a name, and for whoever reads it. */
export const LONGEST_NAME = 200;

/**
 * Signs that nobody sees: controls, and marks of direction, with which `gpj.exe` reads `exe.jpg`.
 */
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;
const PATH = /[\\/]/;

/** Whether readers may be shown a file under this name; any script and emoji may stand in it. */
export function isReadableName(name: string): boolean {
  const isShown = name.trim() !== '' && textFault(name) === null && !UNSEEN.test(name);
  return isShown && !PATH.test(name) && [...name].length <= LONGEST_NAME;
}
