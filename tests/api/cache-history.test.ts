import fc from 'fast-check';

import { bootApp, type TestApp } from '../support/boot';
import { ask, cacheServiceOf, detailAddresses, listAddresses, uncachedOf } from '../support/cached';
import { createHistory, steps, VERBS } from '../support/cache-history';
import { clientOf } from '../support/http-client';
import { rounds } from '../support/rounds';

/** Set it to repeat a run that failed; a failure prints its own. */
const SEED = Number(process.env.CACHE_SEED ?? Date.now() % 1_000_000);

let app: TestApp;
let uncached: Awaited<ReturnType<typeof uncachedOf>>;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
  uncached = await uncachedOf(app);
});
afterAll(async () => {
  uncached.stop();
  await app.stop();
});

async function expectFresh(addresses: readonly string[], after: string): Promise<void> {
  for (const path of addresses) {
    const plain = await ask(uncached.url + path);
    const answer = await ask(app.url + path);
    expect([SEED, after, path, answer.status, answer.body.toString()]).toEqual([
      ...[SEED, after, path, plain.status, plain.body.toString()],
    ]);
  }
}

it('after each write of any history every kept answer is the one that Strapi would give', async () => {
  const history = createHistory(app, await clientOf(app, 'editor'));
  const lists = ['zh-Hans', 'en'].flatMap((locale) => listAddresses(app, locale));
  const details = await detailAddresses(app, { locale: 'zh-Hant', count: 1 });
  const outcomes = new Map<string, string[]>();
  const [taken = []] = fc.sample(steps(rounds(24)), { numRuns: 1, seed: SEED });
  for (const [index, step] of taken.entries()) {
    const addresses = [...lists, ...details, ...history.addresses()];
    // What is read while it is written must not stay.
    const reading = addresses
      .filter((_, at) => (at + index) % 7 === 0)
      .map((path) => ask(app.url + path));
    const outcome = await history.take(step);
    outcomes.set(step.verb, [...(outcomes.get(step.verb) ?? []), outcome]);
    await Promise.all(reading);
    const all = [...lists, ...details, ...history.addresses()];
    const isWhole = index % 8 === 7 || index === taken.length - 1;
    const due = all.filter(
      (path, at) => isWhole || /departments|summar/.test(path) || (at + index) % 4 === 0,
    );
    await expectFresh(due, `${index} ${step.verb}: ${outcome}`);
  }
  // Some histories leave a way to write nothing to do; none leaves most of them nothing.
  const done = VERBS.filter((verb) => outcomes.get(verb)?.includes('done') === true);
  expect(done.length).toBeGreaterThan(VERBS.length / 2);
  expect(cacheServiceOf(app).figures().hits).toBeGreaterThan(taken.length * 20);
});
