/**
 * True when two posts are the same one, however they are typed: full-width letters, blanks and
 * punctuation make no other post of it.
 */
export function sameRole(one: string, other: string): boolean {
  const [left, right] = [bare(one), bare(other)];
  return left !== '' && left === right;
}

function bare(role: string): string {
  return role
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, '');
}
