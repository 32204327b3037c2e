import { quantile } from '../quantile.mjs';

/** @param {number} value */
export const shown = (value) => Number(value.toFixed(2));

/**
 * Rounds of the rivals alternate, so that a slow second of the machine hits all of them; the first
 * round warms up.
 *
 * @template {string} Name
 * @param {Record<Name, () => unknown>} rivals
 * @param {number} rounds
 */
export async function measure(rivals, rounds) {
  const names = /** @type {Name[]} */ (Object.keys(rivals));
  const times = new Map(names.map((name) => [name, /** @type {number[]} */ ([])]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      const started = performance.now();
      await rivals[name]();
      if (round > 0) times.get(name)?.push(performance.now() - started);
    }
  }
  /** @param {Name} name @param {number} share */
  return (name, share = 0.5) => quantile(times.get(name) ?? [], share);
}
