import { setTimeout as delay } from 'node:timers/promises';

import { startBalancer, type Balancer } from '../support/balancer';
import { startServer, type TestServer } from '../support/server';

const ENV = { DRAIN_SECONDS: '1', RATE_LIMIT_PER_MINUTE: '1000000' };

/** Pages, lists that are kept and lists that are not, and a question by POST. */
const ASKED = [
  ['/', 'GET'],
  ['/en/finance/2025-06', 'GET'],
  ['/api/finance-summaries?populate=*', 'GET'],
  ['/search?q=%E6%B0%B4', 'GET'],
  ['/graphql', 'POST'],
] as const;
const QUESTION = JSON.stringify({ query: '{ financeSummaries { period } }' });

let balancer: Balancer;
let database: string;
let servers: TestServer[] = [];
beforeAll(async () => {
  const first = await startServer({ seed: 'sample', env: ENV, leavesDatabase: true });
  ({ database } = first);
  servers = [first, await startServer({ env: ENV, database })];
  balancer = await startBalancer();
  await useServers();
});
afterAll(async () => {
  await balancer.stop();
  for (const server of servers) await server.stop();
});

async function useServers(): Promise<void> {
  const urls = servers.map(({ url }) => url);
  balancer.use(urls);
  while (!urls.every((url) => balancer.isReady(url))) await delay(20);
}

async function restart(index: number): Promise<void> {
  await servers[index]?.stop();
  servers[index] = await startServer({ env: ENV, database });
  await useServers();
}

test('two instances are restarted one after the other, and no reader notices', async () => {
  const failures: string[] = [];
  const answered = { count: 0 };
  let isOver = false;
  const reader = async (start: number) => {
    for (let index = start; !isOver; index += 1) {
      const [path, method] = ASKED[index % ASKED.length] ?? ASKED[0];
      const sent =
        method === 'POST'
          ? { method, body: QUESTION, headers: { 'content-type': 'application/json' } }
          : { method };
      try {
        const answer = await fetch(balancer.url + path, sent);
        const text = await answer.text();
        answered.count += 1;
        if (answer.status !== 200 || text === '') failures.push(`${path}: ${answer.status}`);
      } catch (error) {
        failures.push(`${path}: ${String(error)}`);
      }
    }
  };
  const readers = [0, 1, 2, 3].map(reader);
  await restart(0);
  await restart(1);
  isOver = true;
  await Promise.all(readers);
  expect(failures).toEqual([]);
  expect(answered.count).toBeGreaterThan(100);
});
