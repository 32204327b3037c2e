import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

import { postGuarded } from './guarded-post';
import {
  guardedLookup,
  isLoopback,
  isPublicAddress,
  isPublicNumber,
  privateLookup,
} from './public-address';
import { callWebhook, signatureOf } from './webhook';
import { isToldOf, webhookReceivers } from './webhook-receivers';

const secret = 'whsec_plJ3nmyCDGBKInavdOK15jsl';
const body = '{"event_type":"ping","data":{"success":true}}';
const messageId = 'msg_loFOjxBNrRLzqYUf';
const signature = 'v1,rAvfW3dJ/X/qxhsaXPOyyCGmRKsaKWcsNccKXlIktD0=';

it('signs as Standard Webhooks does, by its own example', () => {
  expect(signatureOf(secret, { messageId, timestamp: '1731705121', body })).toBe(signature);
});

describe('a call', () => {
  interface Received {
    readonly path: string | undefined;
    readonly headers: IncomingMessage['headers'];
    readonly body: string;
  }
  const received: Received[] = [];
  let answer = (response: ServerResponse): void => {
    response.end();
  };
  const server = createServer((request, response) => {
    void text(request).then((sent) => {
      received.push({ path: request.url, headers: request.headers, body: sent });
      answer(response);
    });
  });
  let url = '';
  beforeAll(
    () =>
      new Promise<void>((resolve) => {
        server.listen(0, '127.0.0.1', () => {
          url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
          resolve();
        });
      }),
  );
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  beforeEach(() => {
    received.length = 0;
    answer = (response) => {
      response.end();
    };
  });

  const call = (path = '/hook', signal = new AbortController().signal) =>
    callWebhook(
      { url: `${url}${path}`, secret, allowPrivate: false },
      { messageId, at: new Date(1_731_705_121_900), body, signal },
    );

  it('says what it is, when it is from, and that it is genuine', async () => {
    await call();
    expect(received).toEqual([
      expect.objectContaining({
        path: '/hook',
        body,
        headers: expect.objectContaining({
          'content-type': 'application/json',
          'webhook-id': messageId,
          'webhook-timestamp': '1731705121',
          'webhook-signature': signature,
        }),
      }),
    ]);
  });

  it.each([400, 404, 500, 503])('that is answered with %i has failed', async (status) => {
    answer = (response) => {
      response.writeHead(status).end();
    };
    await expect(call()).rejects.toThrow(`It answers ${status}`);
  });

  it('follows no redirect', async () => {
    answer = (response) => {
      response.writeHead(307, { location: `${url}/elsewhere` }).end();
    };
    await expect(call()).rejects.toThrow('It answers 307');
    expect(received.map(({ path }) => path)).toEqual(['/hook']);
  });

  it('ends when its time is over', async () => {
    answer = () => undefined;
    const controller = new AbortController();
    const calling = call('/hook', controller.signal);
    while (received.length === 0) await new Promise(setImmediate);
    controller.abort();
    await expect(calling).rejects.toThrow('aborted');
    server.closeAllConnections();
  });

  it('reads nothing of an answer without an end', async () => {
    answer = (response) => {
      response.writeHead(200);
      response.write('x'.repeat(100_000));
    };
    await call();
  });
});

describe('what is not called', () => {
  const signal = new AbortController().signal;
  const call = (url: string, allowPrivate = false) =>
    callWebhook({ url, secret, allowPrivate }, { messageId, at: new Date(0), body, signal });

  it.each(['http://example.com/', 'http://10.0.0.1/', 'ftp://example.com/'])(
    'anything but https: %s',
    async (url) => {
      await expect(call(url)).rejects.toThrow('Only https is called');
      await expect(call(url, true)).rejects.toThrow('Only https is called');
    },
  );

  it.each([
    ...['https://10.1.2.3/', 'https://172.16.0.1/', 'https://192.168.1.1/', 'https://0.0.0.0/'],
    ...['https://169.254.169.254/latest/meta-data/', 'https://100.64.0.1/', 'https://[fd00::1]/'],
    ...['https://[::ffff:10.0.0.1]/', 'https://[fe80::1]/', 'https://2130706433.0xA000001/'],
    ...['https://0xA000001/', 'https://167772161/'],
  ])('an address that is not public: %s', async (url) => {
    await expect(call(url)).rejects.toThrow();
  });

  it('a name that leads to the server itself', async () => {
    const error = await new Promise<Error | null>((resolve) => {
      guardedLookup('localhost', {}, resolve);
    });
    expect(error?.message).toBe('The address is not public');
  });
});

it.each([
  ['localhost', true],
  ['127.0.0.1', true],
  ['127.8.8.8', true],
  ['[::1]', true],
  ['127.0.0.1.example.com', false],
  ['example.com', false],
  ['10.0.0.1', false],
])('%s is the machine itself: %p', (hostname, expected) => {
  expect(isLoopback(hostname)).toBe(expected);
});

it.each([
  ['8.8.8.8', true],
  ['[2606:4700:4700::1111]', true],
  ['example.com', true],
  ['[::1]', false],
  ['[::ffff:192.168.0.1]', false],
  ['198.18.0.1', false],
])('%s is public: %p', (hostname, expected) => {
  expect(isPublicAddress(hostname)).toBe(expected);
});

describe('plain http inside of a private network', () => {
  const post = (url: string, allowPrivate = true, allowPlain = true) =>
    postGuarded(
      { url, allowPrivate, allowPlain },
      { headers: {}, body: '{}', signal: AbortSignal.timeout(2000) },
    );

  it.each([
    ['http://8.8.8.8/', true, true],
    ['http://[2606:4700:4700::1111]/', true, true],
    ['http://10.0.0.1/', false, true],
    ['http://10.0.0.1/', true, false],
    ['ftp://10.0.0.1/', true, true],
  ])('%s with %p, %p is not called', async (url, allowPrivate, allowPlain) => {
    await expect(post(url, allowPrivate, allowPlain)).rejects.toThrow(/^Only https is called/);
  });

  it('is called where the name leads to no address of the internet', async () => {
    const found = await new Promise((resolve, reject) => {
      privateLookup('localhost', { family: 4 }, (error, address) =>
        error === null ? resolve(address) : reject(error),
      );
    });
    expect(found).toBe('127.0.0.1');
    const error = await new Promise<Error | null>((resolve) => {
      privateLookup('8.8.8.8', {}, resolve);
    });
    expect(error?.message).toBe('The address is public');
  });
});

it.each([
  ['8.8.8.8', true],
  ['[2606:4700:4700::1111]', true],
  ['example.com', false],
  ['10.0.0.1', false],
])('%s is a public number: %p', (hostname, expected) => {
  expect(isPublicNumber(hostname)).toBe(expected);
});

describe('the receivers in a configuration', () => {
  const receivers = webhookReceivers(['thing.made', 'thing.gone']);
  const webhook = { name: 'oa', url: 'https://oa.example.com/hook', secret };
  it.each<[string, readonly object[], boolean]>([
    ['https', [webhook], true],
    ['the machine itself', [{ ...webhook, url: 'http://127.0.0.1:9000/hook' }], true],
    ['plain http', [{ ...webhook, url: 'http://oa.example.com/hook' }], false],
    ['a short secret', [{ ...webhook, secret: 'short' }], false],
    ['two of one name', [webhook, webhook], false],
    ['an unknown event', [{ ...webhook, events: ['thing.read'] }], false],
    ['an unknown key', [{ ...webhook, header: 'x' }], false],
  ])('%s', (_name, webhooks, isValid) => {
    expect(receivers.safeParse(webhooks).success).toBe(isValid);
  });

  it('are told of all events, or of those that are named', () => {
    expect(isToldOf({}, 'thing.made')).toBe(true);
    expect(isToldOf({ events: ['thing.gone'] }, 'thing.made')).toBe(false);
    expect(isToldOf({ events: ['thing.gone'] }, 'thing.gone')).toBe(true);
  });
});
