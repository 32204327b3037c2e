import { connect } from 'node:net';

import { bootApp, type TestApp } from '../support/boot';
import { feedbackRows } from '../support/feedback';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp();
});
afterAll(() => app.stop());

interface Raw {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/** Sends bytes as a browser would that is broken off, and reads the whole answer. */
const answerTo = (request: string): Promise<Raw> =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(app.url).port), '127.0.0.1', () => {
      socket.write(request);
    });
    let said = '';
    socket.on('data', (chunk) => {
      said += chunk.toString('utf8');
    });
    socket.once('end', () => {
      const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(said)?.[1]);
      resolve({ status, type: /content-type: ([^\r]*)/i.exec(said)?.[1] ?? '', text: said });
    });
    socket.once('error', reject);
  });

const head = (path: string, lines: readonly string[]) =>
  [`POST ${path} HTTP/1.1`, 'Host: x', 'Connection: close', ...lines, '', ''].join('\r\n');
const MULTIPART = 'Content-Type: multipart/form-data; boundary=x';
const URLENCODED = 'Content-Type: application/x-www-form-urlencoded';
const LARGE = 'Content-Length: 90000000';

const part = (name: string, value: string) =>
  `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

/** A body whose end never comes, though its length says it has. */
const halfBody = `${part('text', '半份')}--x\r\nContent-Disposition: form-data; name="im`;
const half = (path: string) =>
  head(path, [MULTIPART, `Content-Length: ${Buffer.byteLength(halfBody)}`]) + halfBody;

/** More fields than the parser takes, without saying how much comes. */
const chunked = (path: string) => {
  const body = `${part('text', '多').repeat(1001)}--x--\r\n`;
  const size = Buffer.byteLength(body).toString(16);
  const chunk = `${size}\r\n${body}\r\n0\r\n\r\n`;
  return head(path, [MULTIPART, 'Transfer-Encoding: chunked']) + chunk;
};

const FORMS = [
  ['/feedback/new', '没有提交成功'],
  ['/zh-Hant/feedback/new', '沒有提交成功'],
  ['/en/feedback/new', 'It was not sent'],
] as const;

describe.each(FORMS)('the form %s', (path, title) => {
  it.each([
    ['far too large', () => head(path, [MULTIPART, LARGE]), 413],
    ['too large without pictures', () => head(path, [URLENCODED, LARGE]), 413],
    ['without an end', () => half(path), 400],
    ['too large without saying so', () => chunked(path), 413],
  ])('that is %s is answered with a page in words', async (_what, request, status) => {
    const before = (await feedbackRows(app, 'tickets')).length;
    const answer = await answerTo(request());
    expect([answer.status, answer.type]).toEqual([status, 'text/html; charset=utf-8']);
    expect(answer.text).toContain(title);
    expect(answer.text).toContain(`href="${path}"`);
    expect(answer.text).not.toContain('"error"');
    expect(await feedbackRows(app, 'tickets')).toHaveLength(before);
  });
});

it('a receipt that is far too large is answered in words too', async () => {
  const answer = await answerTo(head('/feedback/ticket', [URLENCODED, LARGE]));
  expect([answer.status, answer.type]).toEqual([413, 'text/html; charset=utf-8']);
  expect(answer.text).toContain('没有提交成功');
});

it('the API says the same in its own form', async () => {
  const answer = await answerTo(head('/api/feedback', [MULTIPART, LARGE]));
  expect([answer.status, answer.type]).toEqual([413, 'application/json; charset=utf-8']);
});
