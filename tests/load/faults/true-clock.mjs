/**
 * Shifts the clock of this process by `CLOCK_SKEW_MS` for everything that is loaded after this module.
 * Only what is imported from here knows the true time, which the clock of the database shows too.
 */
const skewMs = Number(process.env.CLOCK_SKEW_MS ?? 0);
const TrueDate = Date;

/** Milliseconds since 1970. */
export const trueNow = TrueDate.now.bind(TrueDate);

if (skewMs !== 0) {
  const shifted = () => trueNow() + skewMs;
  TrueDate.now = shifted;
  globalThis.Date = new Proxy(TrueDate, {
    construct: (target, given, newTarget) =>
      Reflect.construct(target, given.length === 0 ? [shifted()] : given, newTarget),
    apply: (target) => new target(shifted()).toString(),
  });
  TrueDate.prototype.constructor = globalThis.Date;
}
