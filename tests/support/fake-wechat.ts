import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** One call that the fake got. */
export interface WechatCall {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
  /** The body as JSON; undefined where it is none. */
  readonly json: unknown;
}

type Step = (call: WechatCall, response: ServerResponse) => void;

export interface FakeWechat {
  readonly origin: string;
  readonly calls: WechatCall[];
  /** Paths that were ever asked for, whatever was reset. */
  readonly everAsked: ReadonlySet<string>;
  /** Calls of one interface: `draft/add`. */
  of(name: string): readonly WechatCall[];
  /** What comes next of an interface instead of its usual answer, once for each step. */
  next(name: string, ...steps: readonly Step[]): void;
  reset(): void;
  stop(): Promise<void>;
}

export const TOKEN_SECRET = 'fake-access-token';

/** An answer as WeChat gives it: errors too have status 200. */
export const says =
  (answer: object | string, status = 200): Step =>
  (_call, response) => {
    response.statusCode = status;
    response.end(typeof answer === 'string' ? answer : JSON.stringify(answer));
  };

export const errs = (errcode: number, errmsg = 'no'): Step => says({ errcode, errmsg });

export const redirects =
  (location: string): Step =>
  (_call, response) => {
    response.writeHead(302, { location });
    response.end();
  };

/** Leaves whoever asked without an answer. */
export const keepsSilent: Step = () => undefined;

export const cutsOff: Step = (_call, response) => {
  response.write('{"media_id":');
  response.destroy();
};

/** A server on this machine that answers as the interface of the official accounts does. */
export async function startFakeWechat(): Promise<FakeWechat> {
  const calls: WechatCall[] = [];
  const everAsked = new Set<string>();
  const steps = new Map<string, Step[]>();
  let count = 0;
  const usual: Readonly<Record<string, (call: WechatCall) => object>> = {
    '/cgi-bin/stable_token': () => ({
      access_token: `${TOKEN_SECRET}-${(count += 1)}`,
      expires_in: 7200,
    }),
    '/cgi-bin/material/add_material': () => ({
      media_id: `cover-${(count += 1)}`,
      url: 'http://mmbiz.example/a.jpg',
    }),
    '/cgi-bin/draft/add': () => ({ media_id: `draft-${(count += 1)}`, item: [] }),
  };
  const server = createServer((request, response) => {
    void buffer(request).then((body) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://fake');
      const call: WechatCall = {
        ...{ path: pathname, query: Object.fromEntries(searchParams), body },
        ...{ headers: request.headers, json: jsonOf(body) },
      };
      calls.push(call);
      everAsked.add(pathname);
      const step = steps.get(pathname)?.shift();
      if (step !== undefined) step(call, response);
      else response.end(JSON.stringify(usual[pathname]?.(call) ?? { errcode: 40066 }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const pathOf = (name: string) => `/cgi-bin/${name}`;
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    everAsked,
    of: (name) => calls.filter(({ path }) => path === pathOf(name)),
    next: (name, ...coming) => {
      steps.set(pathOf(name), [...(steps.get(pathOf(name)) ?? []), ...coming]);
    },
    reset: () => {
      calls.length = 0;
      steps.clear();
    },
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function jsonOf(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
