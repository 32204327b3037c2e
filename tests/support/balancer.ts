import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** Sends each request to one of the servers that say they are ready, and never repeats one. */
export interface Balancer {
  readonly url: string;
  /** From now on; a server is asked whether it is ready before it gets anything. */
  use(urls: readonly string[]): void;
  isReady(url: string): boolean;
  stop(): Promise<void>;
}

const POLL_MS = 100;

export async function startBalancer(): Promise<Balancer> {
  let urls: readonly string[] = [];
  const ready = new Set<string>();
  let turn = 0;
  const poll = setInterval(() => {
    for (const url of urls) {
      void fetch(`${url}/healthz/ready`).then(
        ({ status }) => (status === 200 ? ready.add(url) : ready.delete(url)),
        () => ready.delete(url),
      );
    }
  }, POLL_MS);
  const agent = new http.Agent({ keepAlive: true });
  const server = http.createServer((asked, answer) => {
    const candidates = urls.filter((url) => ready.has(url));
    turn += 1;
    const url = candidates[turn % candidates.length];
    if (url === undefined) {
      answer.writeHead(503).end();
      return;
    }
    const { method, headers } = asked;
    const passed = http.request(url + (asked.url ?? ''), { method, headers, agent }, (given) => {
      answer.writeHead(given.statusCode ?? 502, given.headers);
      given.pipe(answer);
    });
    passed.once('error', () => answer.destroy());
    asked.pipe(passed);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    use: (some) => {
      urls = some;
    },
    isReady: (url) => ready.has(url),
    stop: () => {
      clearInterval(poll);
      agent.destroy();
      server.closeAllConnections();
      return new Promise((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}
