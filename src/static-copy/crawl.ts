/** What came of keeping the answer to an address. */
export interface Visited {
  /** False where the address gives nothing. */
  readonly isThere: boolean;
  /** Other addresses of the site in the answer. */
  readonly leadsTo: readonly string[];
}

export interface Crawled {
  readonly visited: number;
  /** Addresses that something leads to and that give nothing. */
  readonly missing: readonly string[];
}

const AT_ONCE = 4;

/**
 * Visits all that can be reached from some addresses, each once, a few at a time.
 *
 * @throws the first failure of a visit, after those beside it have ended
 */
export async function crawl(
  from: readonly string[],
  visit: (address: string) => Promise<Visited>,
  onVisited: (visited: number) => void = () => undefined,
): Promise<Crawled> {
  const addresses = [...new Set(from)];
  const known = new Set(addresses);
  const missing: string[] = [];
  let visited = 0;
  while (visited < addresses.length) {
    const some = addresses.slice(visited, visited + AT_ONCE);
    const ends = await Promise.allSettled(some.map(visit));
    for (const [index, address] of some.entries()) {
      const end = ends[index];
      if (end?.status !== 'fulfilled') throw end?.reason;
      if (!end.value.isThere) missing.push(address);
      const found = [...new Set(end.value.leadsTo)].filter((one) => !known.has(one));
      for (const one of found) known.add(one);
      addresses.push(...found);
    }
    visited += some.length;
    onVisited(visited);
  }
  return { visited, missing: missing.sort() };
}
