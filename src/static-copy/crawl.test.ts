import { crawl, type Visited } from './crawl';

const there = (...leadsTo: string[]): Visited => ({ isThere: true, leadsTo });

test('all that can be reached is visited once, whatever leads to it', async () => {
  const site: Record<string, Visited> = {
    '/': there('/a', '/b', '/a'),
    '/a': there('/', '/gone'),
    '/b': there('/c', '/a'),
    '/c': there(),
  };
  const visits: string[] = [];
  const crawled = await crawl(['/', '/'], async (address) => {
    visits.push(address);
    return site[address] ?? { isThere: false, leadsTo: [] };
  });
  expect(visits.sort()).toEqual(['/', '/a', '/b', '/c', '/gone']);
  expect(crawled).toEqual({ visited: 5, missing: ['/gone'] });
});

test('a failure ends it, after what was begun has ended', async () => {
  const ended: string[] = [];
  const crawled = crawl(['/a', '/broken', '/b', '/c', '/later'], async (address) => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    ended.push(address);
    if (address === '/broken') throw new Error('broken');
    return there();
  });
  await expect(crawled).rejects.toThrow('broken');
  expect(ended.sort()).toEqual(['/a', '/b', '/broken', '/c']);
});
