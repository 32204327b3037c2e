import { createHmac } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

import type { Loose } from './content-months';

/** One call as it came over the wire. */
export interface Received {
  readonly path: string;
  readonly headers: Loose;
  readonly body: string;
}

export type Answer = (response: ServerResponse, call: Received) => void;

/** Another system on the loopback interface that keeps what it is told. */
export interface FakeReceiver {
  readonly url: string;
  readonly calls: Received[];
  /** How a path is answered from now on; everything else with 200. */
  answer(path: string, answer: Answer): void;
  callsTo(path: string): readonly Received[];
  /** Forgets calls and answers. */
  reset(): void;
  stop(): Promise<void>;
}

/** @param port the one of a receiver that was stopped; left out for any */
export async function fakeReceiver(port = 0): Promise<FakeReceiver> {
  const calls: Received[] = [];
  const answers = new Map<string, Answer>();
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const call = { path: request.url ?? '', headers: request.headers, body };
      calls.push(call);
      const answer = answers.get(call.path);
      if (answer === undefined) response.end();
      else answer(response, call);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    answer: (path, answer) => {
      answers.set(path, answer);
    },
    callsTo: (path) => calls.filter((call) => call.path === path),
    reset() {
      calls.length = 0;
      answers.clear();
      server.closeAllConnections();
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers one status after the other, the last one for ever. */
export function statuses(...codes: readonly number[]): Answer {
  let no = 0;
  return (response) => {
    response.writeHead(codes[Math.min(no, codes.length - 1)] ?? 200).end();
    no += 1;
  };
}

/**
 * Checks a call as https://github.com/standard-webhooks/standard-webhooks says, with nothing of the
 * app's own: signed content is `id.timestamp.body`, the key is base64 behind `whsec_`, and one of the
 * signatures of version 1 has to be the right one.
 */
export function isGenuine(secret: string, { headers, body }: Received, now = Date.now()): boolean {
  const [id, timestamp] = [String(headers['webhook-id']), String(headers['webhook-timestamp'])];
  if (Math.abs(now / 1000 - Number(timestamp)) > 5 * 60) return false;
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const right = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  const given = String(headers['webhook-signature']).split(' ');
  return given.includes(`v1,${right}`);
}
