/** A piece of two texts: in both, only in the old one, or only in the new one. */
export interface TextPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Beyond it the texts are shown whole, old and new: nobody reads a comparison of that length. */
const MOST_CELLS = 4_000_000;

/**
 * What became of a text, word by word; Chinese words are found by `Intl.Segmenter`. The parts that
 * are not `added` make the old text, those that are not `removed` the new one.
 *
 * @example textDifference('每学期公开', '每月公开', 'zh') // -每学期 +每月 公开
 */
export function textDifference(before: string, after: string, locale: string): readonly TextPart[] {
  const [old, now] = [segments(before, locale), segments(after, locale)];
  const start = sameFrom(old, now);
  const end = sameFrom(old.slice(start).reverse(), now.slice(start).reverse());
  return joined([
    ...old.slice(0, start).map(same),
    ...middle(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    ...old.slice(old.length - end).map(same),
  ]);
}

/** How alike two texts are, from 0 to 1: the share of pairs of characters they have in common. */
export function similarity(one: string, other: string): number {
  if (one === other) return 1;
  const [left, right] = [pairs(one), pairs(other)];
  if (left.length === 0 || right.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const pair of left) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  const common = right.filter((pair) => {
    const left = counts.get(pair) ?? 0;
    counts.set(pair, left - 1);
    return left > 0;
  });
  return (2 * common.length) / (left.length + right.length);
}

function pairs(text: string): readonly string[] {
  const signs = [...text];
  return signs.slice(1).map((sign, index) => `${signs[index]}${sign}`);
}

function segments(text: string, locale: string): string[] {
  const words = new Intl.Segmenter(locale, { granularity: 'word' }).segment(text);
  return [...words].map(({ segment }) => segment);
}

function sameFrom(first: readonly string[], second: readonly string[]): number {
  const differing = first.findIndex((entry, index) => entry !== second[index]);
  return differing === -1 ? Math.min(first.length, second.length) : differing;
}

/** The longest common subsequence kept, the rest removed and added. */
function middle(old: readonly string[], now: readonly string[]): readonly TextPart[] {
  if (old.length * now.length > MOST_CELLS) return [...old.map(removed), ...now.map(added)];
  const lengths = commonLengths(old, now);
  const parts: TextPart[] = [];
  let [at, to] = [0, 0];
  while (at < old.length && to < now.length) {
    const [was, is] = [old[at] ?? '', now[to] ?? ''];
    if (was === is) {
      parts.push(same(was));
      at += 1;
      to += 1;
    } else if (lengthAt(lengths, at + 1, to) >= lengthAt(lengths, at, to + 1)) {
      parts.push(removed(was));
      at += 1;
    } else {
      parts.push(added(is));
      to += 1;
    }
  }
  return [...parts, ...old.slice(at).map(removed), ...now.slice(to).map(added)];
}

/** Row by row from the end: the length of the longest common subsequence of what is left. */
function commonLengths(old: readonly string[], now: readonly string[]): readonly Uint16Array[] {
  const rows = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let at = old.length - 1; at >= 0; at -= 1) {
    for (let to = now.length - 1; to >= 0; to -= 1) {
      const row = rows[at];
      if (!row) continue;
      row[to] =
        old[at] === now[to]
          ? lengthAt(rows, at + 1, to + 1) + 1
          : Math.max(lengthAt(rows, at + 1, to), lengthAt(rows, at, to + 1));
    }
  }
  return rows;
}

function lengthAt(rows: readonly Uint16Array[], at: number, to: number): number {
  return rows[at]?.[to] ?? 0;
}

/** Neighbours of one kind are one part; between two same ones the removed stand before the added. */
function joined(parts: readonly TextPart[]): readonly TextPart[] {
  const runs: { removed: string; added: string; same: string }[] = [];
  for (const { kind, text } of parts) {
    const last = runs.at(-1);
    const run = last && (kind === 'same' || last.same === '') ? last : undefined;
    const open = run ?? { removed: '', added: '', same: '' };
    if (!run) runs.push(open);
    open[kind] += text;
  }
  return runs.flatMap((run) =>
    (['removed', 'added', 'same'] as const).flatMap((kind) =>
      run[kind] === '' ? [] : [{ kind, text: run[kind] }],
    ),
  );
}

function same(text: string): TextPart {
  return { kind: 'same', text };
}

function removed(text: string): TextPart {
  return { kind: 'removed', text };
}

function added(text: string): TextPart {
  return { kind: 'added', text };
}
