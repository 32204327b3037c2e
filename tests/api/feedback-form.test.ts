import { randomUUID } from 'node:crypto';

import { formStamp } from '../../src/feedback/form-stamp';
import { bootApp, type TestApp } from '../support/boot';
import { feedbackRows } from '../support/feedback';

/** So long that no test is slow enough to reach it. */
const MINIMUM_SECONDS = 600;

let app: TestApp;
beforeAll(async () => {
  app = await bootApp({
    env: {
      ...{ FEEDBACK_MINIMUM_FILL_SECONDS: String(MINIMUM_SECONDS) },
      FEEDBACK_REPORTS_PER_MINUTE: '0',
    },
  });
});
afterAll(() => app.stop());

const FORM = '/feedback/new';

type Fields = Readonly<Record<string, string>>;

const send = (fields: Fields, path = FORM) => app.http.post(path).type('form').send(fields);
const tickets = async () => (await feedbackRows(app, 'tickets')).length;

/** The value of a field of a form that is out of sight. */
const hidden = (page: string, name: string): string =>
  new RegExp(`type="hidden" name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';

/** The stamp of a form that was shown so many seconds ago. */
function stampOf(key: string, secondsAgo: number, keyNo = 0): string {
  const appKey = app.strapi.config.get<string[]>('server.app.keys')[keyNo] ?? '';
  return formStamp({ shownAt: new Date(Date.now() - secondsAgo * 1000), key }, appKey);
}

describe('a form that is sent', () => {
  it('as soon as it is shown is given back with what was typed, and says how long to wait', async () => {
    const { text: form } = await app.http.get(FORM).expect(200);
    const [key, shown] = [hidden(form, 'key'), hidden(form, 'shown')];
    const before = await tickets();
    const typed = { text: '操场边的饮水机坏了', kind: 'complaint', submitterRole: 'parent' };
    const { status, text: page, headers } = await send({ key, shown, locale: 'zh-Hans', ...typed });
    expect(status).toBe(429);
    expect(page).toContain('提交得太快了');
    expect(page).toContain('操场边的饮水机坏了</textarea>');
    expect(page).toContain('<option value="complaint" selected>');
    expect([hidden(page, 'key'), hidden(page, 'shown')]).toEqual([key, shown]);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(headers['retry-after'])).toBeLessThanOrEqual(MINIMUM_SECONDS);
    expect(await tickets()).toBe(before);
  });

  it.each([
    ['en', 'Sent too quickly'],
    ['zh-Hant', '提交得太快了'],
  ])('too quickly in %s says so in its language', async (locale, said) => {
    const { text } = await send({ key: randomUUID(), locale, text: 'x' }, `/${locale}${FORM}`);
    expect(text).toContain(said);
  });

  it.each([
    ['with the present key', 0],
    ['before the keys of the server were changed', 1],
  ])('after the time, stamped %s, is a report, once', async (_what, keyNo) => {
    const key = randomUUID();
    const fields = { key, shown: stampOf(key, MINIMUM_SECONDS, keyNo), text: '饮水机坏了' };
    const before = await tickets();
    for (const _time of [1, 2]) {
      const { status, headers } = await send(fields);
      expect([status, headers['location']]).toEqual([303, '/feedback/ticket']);
    }
    expect(await tickets()).toBe(before + 1);
  });

  it.each([
    ['without a stamp', () => undefined],
    ['with a stamp of its own making', () => `${(0).toString(36)}.forged`],
    ['with the stamp of another form', () => stampOf(randomUUID(), MINIMUM_SECONDS)],
  ])('%s gets one from now on', async (_what, shownOf) => {
    const key = randomUUID();
    const shown = shownOf();
    const before = await tickets();
    const { status, text } = await send({ key, text: '好', ...(shown !== undefined && { shown }) });
    expect(status).toBe(429);
    expect(hidden(text, 'shown')).toMatch(/^[0-9a-z]+\.[\w-]+$/);
    expect(hidden(text, 'shown')).not.toBe(shown);
    expect(await tickets()).toBe(before);
  });

  it('with something wrong says what is wrong first', async () => {
    const { status, text } = await send({ key: randomUUID(), text: ' ' });
    expect(status).toBe(400);
    expect(text).toContain('请写下您要反映的内容');
    expect(text).not.toContain('提交得太快了');
  });

  it('with the key of another report goes under a new one at once, the time is not lost', async () => {
    const key = randomUUID();
    const shown = stampOf(key, MINIMUM_SECONDS);
    await send({ key, shown, text: '第一条' }).expect(303);
    const { text: page } = await send({ key, shown, text: '第二条' }).expect(409);
    const again = { key: hidden(page, 'key'), shown: hidden(page, 'shown'), text: '第二条' };
    expect(again.key).not.toBe(key);
    await send(again).expect(303);
  });

  it('with pictures that was not taken asks for them again', async () => {
    const { text } = await app.http
      .post(FORM)
      .field('key', randomUUID())
      .field('text', '看图')
      .attach('images', Buffer.from('MZ'), 'x.jpg')
      .expect(429);
    expect(text).toContain('请重新选择图片');
  });
});

it('a field for pictures that was left empty, as browsers send it, is none', async () => {
  const part = (name: string, value: string) =>
    `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const empty =
    '--x\r\nContent-Disposition: form-data; name="images"; filename=""\r\n' +
    'Content-Type: application/octet-stream\r\n\r\n\r\n--x--\r\n';
  const { text } = await app.http
    .post(FORM)
    .set('Content-Type', 'multipart/form-data; boundary=x')
    .send(`${part('key', randomUUID())}${part('text', '好')}${empty}`)
    .expect(429);
  expect(text).not.toContain('请重新选择图片');
});

it('a program that shows no form sends as soon as it likes', async () => {
  await app.http.put(`/api/feedback/${randomUUID()}`).send({ text: '饮水机坏了' }).expect(201);
});
