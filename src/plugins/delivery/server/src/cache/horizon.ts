/** When the next thing is due to be published, so that nobody keeps an answer beyond it. */
export interface Horizon {
  /** In milliseconds; null where nothing is planned. */
  readonly nextDue: number | null;
  /** Who knows of plans; asked again and again. */
  foresee(ask: () => Promise<string | null>): void;
  look(): Promise<void>;
}

export function createHorizon(): Horizon {
  const asked: (() => Promise<string | null>)[] = [];
  let nextDue: number | null = null;
  return {
    get nextDue() {
      return nextDue;
    },
    foresee(ask) {
      asked.push(ask);
    },
    async look() {
      const instants: number[] = [];
      for (const ask of asked) {
        const instant = await ask();
        if (instant !== null) instants.push(Date.parse(instant));
      }
      nextDue = instants.length === 0 ? null : Math.min(...instants);
    },
  };
}
