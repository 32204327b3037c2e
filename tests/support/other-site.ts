import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site of somebody else, with one page. */
export interface OtherSite {
  /** Its origin. */
  readonly url: string;
  /** What stands on its page from now on. */
  show(body: string): void;
  stop(): Promise<void>;
}

export async function startSite(): Promise<OtherSite> {
  let shown = '';
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="zh-Hans"><head><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>另一个网站</title></head><body>${shown}</body></html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    show(body) {
      shown = body;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
