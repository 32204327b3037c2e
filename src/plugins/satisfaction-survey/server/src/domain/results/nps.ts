/** Net promoter score: −100 to 100, with the interval in which it lies with 95 % confidence. */
export interface Nps {
  /** Answers 9 and 10, 7 and 8, 0 to 6. */
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
  readonly score: number;
  readonly low: number;
  readonly high: number;
}

/** The quantile of the normal distribution for 95 % on both sides. */
const Z = 1.959_964;

/** The score and its interval by the normal approximation; of nobody it is 0 and says nothing. */
export function npsOf(counts: ReadonlyMap<string, number>): Nps {
  const between = (least: number, most: number) =>
    [...counts].reduce(
      (sum, [level, count]) =>
        Number(level) >= least && Number(level) <= most ? sum + count : sum,
      0,
    );
  const [promoters, passives, detractors] = [between(9, 10), between(7, 8), between(0, 6)];
  const n = promoters + passives + detractors;
  const groups = { promoters, passives, detractors };
  if (n === 0) return { ...groups, score: 0, low: -100, high: 100 };
  const net = (promoters - detractors) / n;
  const variance = (promoters + detractors) / n - net ** 2;
  const margin = Z * Math.sqrt(Math.max(0, variance) / n);
  return {
    ...groups,
    score: Math.round(net * 100),
    low: Math.round(Math.max(-1, net - margin) * 100),
    high: Math.round(Math.min(1, net + margin) * 100),
  };
}
