import fc from 'fast-check';

import { bootApp, type TestApp } from '../support/boot';
import { ask, listAddresses, uncachedOf } from '../support/cached';
import { createHistory, steps } from '../support/cache-history';
import { createTranslated, freshYear, SUMMARY } from '../support/content-months';
import { clientOf } from '../support/http-client';
import { rounds } from '../support/rounds';
import { databaseOf, startInstance, type SecondInstance } from '../support/second-instance';

const SEED = Number(process.env.CACHE_SEED ?? Date.now() % 1_000_000);

let app: TestApp;
let uncached: Awaited<ReturnType<typeof uncachedOf>>;
let other: SecondInstance;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
  uncached = await uncachedOf(app);
  other = await startInstance(databaseOf(app));
});
afterAll(async () => {
  await other.stop();
  uncached.stop();
  await app.stop();
});

const plain = async (path: string) => (await ask(uncached.url + path)).body.toString();
const there = async (path: string) => (await ask(other.url + path)).body.toString();
const here = async (path: string) => (await ask(app.url + path)).body.toString();

/** Waits for the other instance to hear of it; once it has, it must not say anything older again. */
async function expectHeard(path: string): Promise<void> {
  const expected = await plain(path);
  while ((await there(path)) !== expected) await new Promise((resolve) => setTimeout(resolve, 5));
  for (let i = 0; i < 3; i += 1) expect(await there(path)).toBe(expected);
}

it('what one instance writes the other one hears of, in any history', async () => {
  const history = createHistory(app, await clientOf(app, 'editor'));
  const lists = ['zh-Hans', 'en'].flatMap((locale) => listAddresses(app, locale));
  const [taken = []] = fc.sample(steps(rounds(8)), { numRuns: 1, seed: SEED });
  for (const [index, step] of taken.entries()) {
    const paths = [...lists, ...history.addresses()].filter(
      (path, at) => /departments|summaries/.test(path) || (at + index) % 5 === 0,
    );
    for (const path of paths) await there(path);
    await history.take(step);
    for (const path of paths) await expectHeard(path);
  }
});

it('what the other one publishes is heard of here', async () => {
  const documentId = await createTranslated(app, freshYear(), 1);
  const path = `/api/finance-summaries/${documentId}?populate=*`;
  const list = '/api/finance-summaries?sort=period:desc&pagination[pageSize]=100';
  await here(list);
  expect((await ask(app.url + path)).status).toBe(404);
  expect(await other.publish(SUMMARY, documentId)).toBe('published');
  while (!(await here(list)).includes(documentId)) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  expect(await here(path)).toBe(await plain(path));
  expect(await here(list)).toBe(await plain(list));
});
