import type { MethodsResponse } from '../../../contracts/report';

type Method = MethodsResponse['methods'][number]['method'];

export interface WeightDraft {
  readonly key: Method['indicators'][number]['key'];
  readonly weight: string;
  /** In the unit of the indicator. */
  readonly target: string;
}

/** The next version of a method as it is typed: weights and targets; scales stay as they are. */
export interface MethodDraft {
  readonly validFrom: string;
  readonly leastObligations: string;
  readonly weights: readonly WeightDraft[];
}

export function draftOfMethod(method: Method, today: string): MethodDraft {
  return {
    ...{ validFrom: today, leastObligations: String(method.leastObligations) },
    weights: method.indicators.map(({ key, weight, target }) => ({
      ...{ key, weight: String(weight), target: String(target) },
    })),
  };
}

/** What the weights add up to; they have to make 100. */
export function sumOfWeights({ weights }: MethodDraft): number {
  return weights.reduce((sum, { weight }) => sum + (Number(weight) || 0), 0);
}

/** The version after `before` that is sent; an indicator whose weight is 0 is left out. */
export function methodOfDraft(draft: MethodDraft, before: Method, newest: number): Method {
  return {
    ...before,
    version: newest + 1,
    validFrom: draft.validFrom,
    leastObligations: Number(draft.leastObligations),
    indicators: before.indicators.flatMap((indicator) => {
      const typed = draft.weights.find(({ key }) => key === indicator.key);
      const weight = Number(typed?.weight ?? indicator.weight);
      const target = Number(typed?.target ?? indicator.target);
      return weight === 0 ? [] : [{ ...indicator, weight, target }];
    }),
  };
}
