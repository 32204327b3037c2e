import { CODE } from '../definition/limits';

const LONGEST_CODE = 40;

/** Gives codes of our kind to names of any kind, each code once. */
export function newCodes(
  reserved: readonly string[] = [],
): (name: string, letter: string) => string {
  const taken = new Set(reserved);
  const nextOf = new Map<string, number>();
  return (name, letter) => {
    const wanted = codeOf(name);
    let code = wanted;
    let number = nextOf.get(wanted) ?? (wanted === '' ? 1 : 2);
    while (code === '' || taken.has(code)) {
      code = wanted === '' ? `${letter}${number}` : suffixed(wanted, number);
      number += 1;
    }
    nextOf.set(wanted, number);
    taken.add(code);
    return code;
  };
}

/** A name as a code; empty where letters would be lost, which would leave half a name. */
function codeOf(name: string): string {
  if (CODE.test(name)) return name;
  if (/[^\x20-\x7e]/.test(name)) return '';
  const code = name
    .slice(0, 4 * LONGEST_CODE)
    .replace(/[^A-Za-z0-9_-]+/g, '_')
    .replace(/^[_-]+|[_-]+$/g, '');
  return code.slice(0, LONGEST_CODE);
}

function suffixed(code: string, number: number): string {
  const end = `_${number}`;
  return `${code.slice(0, LONGEST_CODE - end.length)}${end}`;
}
