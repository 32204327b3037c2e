/**
 * How often something is repeated that goes wrong by chance: a change is tried with a fifth of it, so
 * that its tests end within the hour; `npm test` does it all.
 */
export const rounds = (all: number): number =>
  process.env.CI === undefined ? all : Math.ceil(all / 5);

/** Some of the ways to ask the same thing: the next ones at each turn, so that all of them come up. */
export function someOf<Way>(ways: readonly Way[], turn: number): readonly Way[] {
  const count = rounds(ways.length);
  return Array.from({ length: count }, (_, at) => ways[(turn * count + at) % ways.length]).filter(
    (way) => way !== undefined,
  );
}
