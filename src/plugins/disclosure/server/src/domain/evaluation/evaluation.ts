import type { IndicatorKey, IndicatorValues } from './indicator';
import type { EvaluationMethod, WeightedIndicator } from './method';

export interface ScoredIndicator extends WeightedIndicator {
  /** Null where there is no data. */
  readonly value: number | null;
  /** 0 to 10000, hundredths of a point of 100; null without a value. */
  readonly scoreX100: number | null;
  readonly meetsTarget: boolean | null;
}

/** A score and everything that it was made of. */
export interface Evaluation {
  readonly methodVersion: number;
  readonly indicators: readonly ScoredIndicator[];
  /** Hundredths of points out of 100; null when there is too little to judge. */
  readonly totalX100: number | null;
  /** Why there is no total. */
  readonly withheld: 'tooFewObligations' | 'noData' | null;
  /** The weight of what has data: indicators without any neither help nor hurt. */
  readonly weightCounted: number;
}

/**
 * Scores values by a method. The total is the mean of the indicators that have data, by weight; which
 * ones had none is shown with it.
 */
export function evaluate(
  method: EvaluationMethod,
  values: IndicatorValues,
  obligations: number,
): Evaluation {
  const indicators = method.indicators.map((indicator) => scored(indicator, values[indicator.key]));
  const counted = indicators.flatMap(({ weight, scoreX100 }) =>
    scoreX100 === null ? [] : [{ weight, scoreX100 }],
  );
  const weightCounted = counted.reduce((sum, { weight }) => sum + weight, 0);
  const points = counted.reduce((sum, { weight, scoreX100 }) => sum + weight * scoreX100, 0);
  const withheld =
    obligations < method.leastObligations
      ? 'tooFewObligations'
      : weightCounted === 0
        ? 'noData'
        : null;
  return {
    ...{ methodVersion: method.version, indicators, withheld, weightCounted },
    totalX100: withheld === null ? Math.floor(points / weightCounted) : null,
  };
}

function scored(indicator: WeightedIndicator, value: number | null): ScoredIndicator {
  if (value === null) return { ...indicator, value, scoreX100: null, meetsTarget: null };
  const { zero, full, target } = indicator;
  const part = (value - zero) / (full - zero);
  const scoreX100 = Math.floor(Math.min(1, Math.max(0, part)) * 10_000);
  return {
    ...indicator,
    value,
    scoreX100,
    meetsTarget: full > zero ? value >= target : value <= target,
  };
}

/** What is done about an indicator, or why nothing is. */
export interface Response {
  readonly indicator: IndicatorKey;
  /** The key of an improvement action; null where a reason stands for it. */
  readonly actionKey: string | null;
  readonly reason: string;
}

/** Indicators below their target that nobody has answered with an action or a reason. */
export function unansweredWeaknesses(
  { indicators }: Evaluation,
  responses: readonly Response[],
): readonly IndicatorKey[] {
  const isAnswered = (key: IndicatorKey) =>
    responses.some(
      ({ indicator, actionKey, reason }) =>
        indicator === key && (actionKey !== null || reason.trim() !== ''),
    );
  return indicators
    .filter(({ key, meetsTarget }) => meetsTarget === false && !isAnswered(key))
    .map(({ key }) => key);
}
