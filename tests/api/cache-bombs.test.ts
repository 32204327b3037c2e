import { bootApp, type TestApp } from '../support/boot';
import { ask, cacheServiceOf, listAddresses } from '../support/cached';
import { create, DEPARTMENT, update } from '../support/content-months';

const MEGABYTES = 1;
const AT_ONCE = 20;

let app: TestApp;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample', env: { CACHE_MEGABYTES: String(MEGABYTES) } });
});
afterAll(() => app.stop());

const figures = () => cacheServiceOf(app).figures();
const get = (path: string) => ask(app.url + path);

/** More than the memory has room for, each address for the first time. */
async function bombs(from: number): Promise<void> {
  for (let i = from; i < from + 1000; i += AT_ONCE) {
    const path = (at: number) => `/api/calendar-days?pagination[limit]=100&pagination[start]=${at}`;
    await Promise.all(Array.from({ length: AT_ONCE }, (_, at) => get(path(i + at))));
    expect(figures().bytes).toBeLessThanOrEqual(MEGABYTES * 1024 * 1024);
  }
}

it('addresses that are asked for once take no room from those that are read, also after a change', async () => {
  const normal = listAddresses(app, 'zh-Hans').slice(0, 20);
  const documentId = await create(app, DEPARTMENT, { code: 'cache-bombs', name: '起点' });
  const read = async () => {
    const { misses } = figures();
    for (const path of normal) await get(path);
    return figures().misses - misses;
  };
  await read();
  await read();
  await bombs(0);
  expect(await read()).toBe(0);
  await update(app, DEPARTMENT, documentId, 'zh-Hans', { name: '改名' });
  expect(await read()).toBeGreaterThan(0);
  await bombs(1000);
  expect(await read()).toBe(0);
});
