import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface GatewayCall {
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface FakeGateway {
  readonly url: string;
  readonly calls: GatewayCall[];
  /** How it answers from now on. */
  answer: (response: ServerResponse) => void;
  stop(): Promise<void>;
}

/** A gateway for text messages on this machine. */
export async function startFakeGateway(): Promise<FakeGateway> {
  const calls: GatewayCall[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      calls.push({ headers: request.headers, body });
      gateway.answer(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const gateway: FakeGateway = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/send`,
    calls,
    answer: (response) => response.end('{"id":"gateway-1"}'),
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return gateway;
}
