import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';

import {
  guardedLookup,
  isLoopback,
  isPublicAddress,
  isPublicNumber,
  privateLookup,
} from './public-address';

/** Where something may be posted to, and how far it may lie from the internet. */
export interface PostTarget {
  readonly url: string;
  /** Whether it may lie in a private network. */
  readonly allowPrivate: boolean;
  /** Whether it may be called without https, inside of a private network alone. */
  readonly allowPlain?: boolean;
}

export interface Post {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly signal: AbortSignal;
}

/**
 * Posts JSON to an address from the configuration. Redirects are not followed, of the answer nothing
 * but the status is read, and an address is looked at when the connection is made, so that no name
 * can lead into the network around the server.
 *
 * @throws Error when the answer is not 2xx, or there is none
 */
export async function postGuarded(target: PostTarget, { headers, body, signal }: Post) {
  const url = new URL(target.url);
  const status = await post(url, body, {
    ...{ method: 'POST', signal, agent: false, lookup: allowedLookup(url, target) },
    headers: {
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(body)),
      ...headers,
    },
  });
  if (status < 200 || status > 299) throw new Error(`It answers ${status}`);
}

/** How the name may be looked up. @throws for an address that may not be called at all */
function allowedLookup(
  { protocol, hostname }: URL,
  { allowPrivate, allowPlain = false }: PostTarget,
): LookupFunction | undefined {
  if (protocol === 'http:' && isLoopback(hostname)) return undefined;
  if (protocol === 'http:' && allowPlain && allowPrivate) {
    if (isPublicNumber(hostname)) throw new Error('Only https is called there');
    return privateLookup;
  }
  if (protocol !== 'https:') throw new Error('Only https is called');
  if (allowPrivate || isLoopback(hostname)) return undefined;
  if (!isPublicAddress(hostname)) throw new Error('The address is not public');
  return guardedLookup;
}

function post(url: URL, body: string, options: https.RequestOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    const { request } = url.protocol === 'https:' ? https : http;
    const call = request(url, options, (response) => {
      resolve(response.statusCode ?? 0);
      // Nothing is read of what it says.
      response.destroy();
    });
    call.on('error', reject);
    call.end(body);
  });
}
