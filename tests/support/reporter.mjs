/**
 * Makes a run fail in which a test was skipped or none ran, and ends it with one line of totals.
 * `.ci/run` adds these lines up.
 */
export default class TotalsReporter {
  /** @type {Error | undefined} */
  #fault;

  /**
   * @param {unknown} _contexts
   * @param {import('@jest/reporters').AggregatedResult} results
   */
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    if (skipped > 0) this.#fault = new Error(`${skipped} tests were skipped; every test must run`);
    if (results.numTotalTests === 0) this.#fault = new Error('No test ran');
    if (this.#fault !== undefined) process.stdout.write(`\n${this.#fault.message}\n`);
    // Jest's own summary is always the last of the reporters.
    process.once('exit', () => {
      process.stdout.write(
        `${results.numPassedTests} passed, ${failed} failed, ${skipped} skipped\n`,
      );
    });
  }

  getLastError() {
    return this.#fault;
  }
}
