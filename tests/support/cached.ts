import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

import { publicTypeUids } from '../../src/content/content-types';
import type { TestApp } from './boot';

/** An answer as it came over the wire: nothing decoded, nothing followed. */
export interface Wire {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks without any header but those that are given. */
export function ask(
  url: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Wire> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () => {
        const { statusCode: status = 0 } = answer;
        resolve({ status, headers: answer.headers, body: Buffer.concat(chunks) });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}

/** The same app without what stands before Koa, at an address of its own. */
export async function uncachedOf({ strapi }: TestApp): Promise<{ url: string; stop(): void }> {
  const answer = strapi.server.app.callback();
  const server = createServer((asked, response) => {
    void answer(asked, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

export interface Figures {
  readonly hits: number;
  readonly misses: number;
  readonly waits: number;
  readonly bytes: number;
  readonly entries: number;
}

interface CacheService {
  figures(): Figures;
  purge(): void;
}

export const cacheServiceOf = ({ strapi }: TestApp): CacheService =>
  strapi.plugin('delivery').service('cache');

/** Addresses of the lists of all public types, whole and as stock, in a language. */
export function listAddresses({ strapi }: TestApp, locale: string): readonly string[] {
  return publicTypeUids(strapi).flatMap((uid) => {
    const { kind, info } = strapi.contentType(uid);
    const path = `/api/${kind === 'singleType' ? info.singularName : info.pluralName}`;
    return [`${path}?locale=${locale}`, `${path}?locale=${locale}&populate=*`];
  });
}

/** Of each public list the addresses of its first documents. */
export async function detailAddresses(
  app: TestApp,
  { locale, count }: { readonly locale: string; readonly count: number },
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const list of listAddresses(app, locale).filter((it) => !it.includes('populate'))) {
    const { body } = await app.http.get(list);
    const [path = ''] = list.split('?');
    const rows: { documentId: string }[] = Array.isArray(body.data) ? body.data : [];
    for (const { documentId } of rows.slice(0, count)) {
      found.push(`${path}/${documentId}?populate=*&locale=${locale}`);
    }
  }
  return found;
}

/** Of the headers those that have to be the same with and without the cache. */
export function comparable({ headers }: Wire): IncomingHttpHeaders {
  const own = [
    ...['date', 'connection', 'keep-alive', 'content-length', 'transfer-encoding', 'etag', 'vary'],
    ...['last-modified', 'cache-control', 'surrogate-key', 'x-request-id'],
  ];
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !own.includes(name)));
}
