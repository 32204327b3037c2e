/** The part of whoever comes first and does the work, or of whoever waits for it. */
export type Seat<Result> =
  | { readonly kind: 'leader'; land(result: Result | undefined): void }
  | { readonly kind: 'passenger'; readonly landed: Promise<Result | undefined> };

export interface Flights<Result> {
  join(key: string): Seat<Result>;
  readonly size: number;
}

/** However many ask for the same thing at once, one of them does the work. */
export function createFlights<Result>(): Flights<Result> {
  const inTheAir = new Map<string, Promise<Result | undefined>>();
  return {
    join(key) {
      const landed = inTheAir.get(key);
      if (landed !== undefined) return { kind: 'passenger', landed };
      let settle: (result: Result | undefined) => void = () => undefined;
      const flight = new Promise<Result | undefined>((resolve) => {
        settle = resolve;
      });
      inTheAir.set(key, flight);
      return {
        kind: 'leader',
        land(result) {
          if (inTheAir.get(key) === flight) inTheAir.delete(key);
          settle(result);
        },
      };
    },
    get size() {
      return inTheAir.size;
    },
  };
}
