import type { Match } from './finding';
import { findAll } from './matches';

const NAME = /[A-Za-z0-9._%+-]{1,64} ?$/;
const DOMAIN =
  /^ ?(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,8}([A-Za-z]{2,24})(?![A-Za-z0-9])/;
/** `(at)` for @, as people write against collectors of addresses. */
const AT = /@|[[(]at[\])]/gi;
const LONGEST = 330;

/** icon@2x.png is the name of a file. */
const FILE_ENDINGS: ReadonlySet<string> = new Set(
  'png jpg jpeg gif webp svg js mjs ts css json html htm'.split(' '),
);

export function findEmails(plain: string): Iterable<Match> {
  return findAll(plain, AT, ({ 0: at, index }) => {
    const after = index + at.length;
    const name = NAME.exec(plain.slice(Math.max(0, index - 65), index));
    const domain = DOMAIN.exec(plain.slice(after, after + LONGEST));
    if (name === null || domain === null) return null;
    if (FILE_ENDINGS.has((domain[1] ?? '').toLowerCase())) return null;
    return { kind: 'email', start: index - name[0].length, end: after + domain[0].length };
  });
}
