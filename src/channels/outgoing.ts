import http from 'node:http';
import https from 'node:https';

export interface Outgoing {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  /** From the first byte sent to the last one received. */
  readonly timeoutMs: number;
}

/** What came of a call. No variant holds its address: that of WeChat carries a token. */
export type Posted =
  | { readonly kind: 'answered'; readonly status: number; readonly body: string }
  | { readonly kind: 'late' }
  /** The connection ended within the answer: what was asked for may have been done. */
  | { readonly kind: 'broken' }
  | { readonly kind: 'tooLarge' }
  /** `reason` is a code of the network such as `ECONNREFUSED`. */
  | { readonly kind: 'unreachable'; readonly reason: string };

/** More than any answer of the services that are called here; the rest of a larger one is not read. */
export const ANSWER_LIMIT = 64 * 1024;

/** True for the machine itself, the only place that is called without TLS. */
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Whether what is sent there can be read by nobody on the way. */
export function isSafeAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  if (username !== '' || password !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname));
}

/** Posts once, within a time and a size. A redirect is an answer like any other: it is not followed. */
export function postOnce(address: URL, outgoing: Outgoing): Promise<Posted> {
  const { headers, body, timeoutMs } = outgoing;
  const signal = AbortSignal.timeout(timeoutMs);
  const { request } = address.protocol === 'https:' ? https : http;
  return new Promise((resolve) => {
    let isConnected = false;
    const failed = (error: Error & { readonly code?: string }) => {
      if (signal.aborted) resolve({ kind: 'late' });
      else if (isConnected) resolve({ kind: 'broken' });
      else resolve({ kind: 'unreachable', reason: error.code ?? error.name });
    };
    const options = {
      ...{ method: 'POST', signal, agent: false },
      headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
    };
    const call = request(address, options, (response) => {
      readBounded(response, resolve);
      response.on('error', failed);
    });
    call.on('error', failed);
    call.on('socket', (socket) => {
      socket.once(address.protocol === 'https:' ? 'secureConnect' : 'connect', () => {
        isConnected = true;
      });
    });
    call.end(body);
  });
}

function readBounded(response: http.IncomingMessage, resolve: (posted: Posted) => void): void {
  const chunks: Buffer[] = [];
  let length = 0;
  response.on('data', (chunk: Buffer) => {
    length += chunk.length;
    if (length > ANSWER_LIMIT) {
      resolve({ kind: 'tooLarge' });
      response.destroy();
      return;
    }
    chunks.push(chunk);
  });
  response.on('end', () => {
    const body = Buffer.concat(chunks).toString('utf8');
    resolve({ kind: 'answered', status: response.statusCode ?? 0, body });
  });
}
