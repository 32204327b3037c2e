import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import sharp from 'sharp';

import { fileFolders } from '../../src/files/folders';
import { bootApp, type TestApp } from '../support/boot';
import { feedbackRows, sendFeedback } from '../support/feedback';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp({
    seed: 'empty',
    env: { FEEDBACK_RECEIPTS_PER_MINUTE: '0', FEEDBACK_REPORTS_PER_MINUTE: '0' },
  });
});
afterAll(() => app.stop());

const put = (key: string, fields: object) => app.http.put(`/api/feedback/${key}`).send(fields);
const REPORT = { text: '三楼男厕所异味大。', kind: 'complaint', submitterRole: 'student' };

const picture = () =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#a33' } })
    .withExif({ IFD0: { Copyright: 'PLANTED-EXIF' } })
    .jpeg()
    .toBuffer();

describe('a report', () => {
  it('is a ticket with a number, a receipt and days on which it is due', async () => {
    const { body, status } = await put(randomUUID(), REPORT);
    expect(status).toBe(201);
    expect(body.data).toEqual({
      ticketNo: expect.stringMatching(/^YJ\d{8}[A-Z]$/),
      receipt: expect.stringMatching(/^(?:[0-9A-Z]{4}-){4}[0-9A-Z]{4}$/),
      ...{ receivedAt: expect.any(String), isNew: true },
      ...{ acceptDueOn: expect.any(String), replyDueOn: expect.any(String) },
      fieldDueOn: expect.any(String),
    });
    const [ticket] = await feedbackRows(app, 'tickets', { ticket_no: body.data.ticketNo });
    expect(ticket).toMatchObject({ raw_text: REPORT.text, state: 'received', transfer: null });
    expect(JSON.stringify(ticket)).not.toContain(body.data.receipt);
    const events = await feedbackRows(app, 'events', { ticket_id: ticket?.['id'] });
    expect(events.map(({ step, actor }) => [step, actor])).toEqual([['submit', 'reporter']]);
  });

  it('repeated with its key is the same ticket and the same receipt', async () => {
    const key = randomUUID();
    const first = await put(key, REPORT);
    const again = await put(key, { ...REPORT, service: '' });
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.body.data).toEqual({ ...first.body.data, isNew: false });
    const byHeader = await app.http.post('/api/feedback').set('Idempotency-Key', key).send(REPORT);
    expect([byHeader.status, byHeader.body.data.receipt]).toEqual([200, first.body.data.receipt]);
  });

  it('twelve times at once is one ticket', async () => {
    for (let round = 0; round < 5; round += 1) {
      const key = randomUUID();
      const before = (await feedbackRows(app, 'tickets')).length;
      const answers = await Promise.all(Array.from({ length: 12 }, () => put(key, REPORT)));
      expect(answers.map(({ status }) => status).sort()).toEqual([
        ...Array.from({ length: 11 }, () => 200),
        201,
      ]);
      expect(new Set(answers.map(({ body }) => body.data.receipt)).size).toBe(1);
      expect((await feedbackRows(app, 'tickets')).length).toBe(before + 1);
    }
  });

  it('of many people at once has as many numbers, none left out', async () => {
    const sent = await Promise.all(Array.from({ length: 20 }, () => sendFeedback(app)));
    const serials = sent.map(({ ticketNo }) => Number(ticketNo.slice(6, -1))).sort((a, b) => a - b);
    const first = serials[0] ?? 0;
    expect(serials).toEqual(serials.map((_, index) => first + index));
  });

  it('with the same key and another content is refused, and nothing changed', async () => {
    const key = randomUUID();
    await put(key, REPORT).expect(201);
    const before = await feedbackRows(app, 'tickets');
    const { status, body } = await put(key, { ...REPORT, text: '别的内容' });
    expect([status, body.error.details.code]).toEqual([409, 'FEEDBACK_KEY_CONFLICT']);
    expect(JSON.stringify(body)).not.toContain(REPORT.text);
    expect(await feedbackRows(app, 'tickets')).toEqual(before);
  });

  it('leaves contact data in a table of their own, and no address of a machine anywhere', async () => {
    const contact = { name: 'PLANTED-NAME', phone: '010-00001111', consent: true, guardian: true };
    const { id } = await sendFeedback(app, contact);
    const [stored] = await feedbackRows(app, 'contacts', { ticket_id: id });
    expect(stored).toMatchObject({ name: 'PLANTED-NAME', phone: '010-00001111' });
    expect(stored?.['delete_after']).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const rest = [await feedbackRows(app, 'tickets'), await feedbackRows(app, 'events')];
    expect(JSON.stringify(rest)).not.toMatch(/PLANTED-NAME|00001111|127\.0\.0\.1/);
  });
});

describe('what comes in unasked', () => {
  it.each([
    ['no text', { text: ' ' }, 'text', 'FEEDBACK_TEXT_NEEDED'],
    ['4001 characters', { text: '字'.repeat(4001) }, 'text', 'FEEDBACK_TEXT_TOO_LONG'],
    ['20000 characters', { text: '字'.repeat(20_000) }, 'text', 'FEEDBACK_TEXT_TOO_LONG'],
    ['a field that is none', { text: '好', state: 'closed' }, 'state', 'FEEDBACK_FIELD_UNKNOWN'],
    ['an unknown subject', { text: '好', service: 'x' }, 'service', 'FEEDBACK_SERVICE_UNKNOWN'],
    ['no consent', { text: '好', phone: '1' }, 'consent', 'FEEDBACK_CONSENT_NEEDED'],
    ['a list for a text', { text: ['好'] }, 'text', 'FEEDBACK_TEXT_NEEDED'],
  ])('%s is refused at its field', async (_what, fields, field, code) => {
    const before = await feedbackRows(app, 'tickets');
    const { status, body } = await put(randomUUID(), fields);
    expect(status).toBe(400);
    expect(body.error.details.errors).toContainEqual(
      expect.objectContaining({ path: [field], name: code }),
    );
    expect(await feedbackRows(app, 'tickets')).toEqual(before);
  });

  it.each([
    ['half a character', '{"text":"\\ud800"}', 400],
    ['a NUL', '{"text":"a\\u0000b"}', 400],
    ['broken JSON', '{"text":', 400],
    ['two megabytes', JSON.stringify({ text: 'x'.repeat(2_000_000) }), 413],
  ])('%s is refused with a clear answer', async (_what, raw, expected) => {
    const { status, body } = await app.http
      .put(`/api/feedback/${randomUUID()}`)
      .set('Content-Type', 'application/json')
      .send(raw);
    expect([status, typeof body.error.message]).toEqual([expected, 'string']);
  });

  it.each(['short', 'a'.repeat(65), 'with blanks in it, and more'])(
    'a key that is none is refused: %s',
    async (key) => {
      const { status, body } = await put(encodeURIComponent(key), REPORT);
      expect([status, body.error.details.code]).toEqual([400, 'FEEDBACK_KEY_INVALID']);
    },
  );

  it.each(['يرجى فتح المكتبة يوم السبت', '🙂👨‍👩‍👧 食堂', '\u202eabc\u202c'])(
    'text of any script is kept as it came: %s',
    async (text) => {
      const { id, receipt } = await sendFeedback(app, { text });
      expect((await feedbackRows(app, 'tickets', { id }))[0]?.['raw_text']).toBe(text);
      const { body } = await app.http.post('/api/feedback/ticket').send({ receipt }).expect(200);
      expect(body.data.text).toBe(text);
    },
  );

  it('an ID number is taken, flagged, and a filled honeypot too', async () => {
    const { id } = await sendFeedback(app, {
      ...{ text: '我的证件 11010519491231002X', website: 'https://spam.example' },
    });
    const [ticket] = await feedbackRows(app, 'tickets', { id });
    expect(JSON.parse(String(ticket?.['flags']))).toEqual(['honeypot', 'personalData']);
  });

  it.each([
    ['有老师体罚学生', 'police'],
    ['采购收回扣', 'discipline'],
    ['不想活了', 'mentalHealth'],
  ])('%s leaves the ordinary flow', async (text, transfer) => {
    const { id } = await sendFeedback(app, { text });
    expect((await feedbackRows(app, 'tickets', { id }))[0]).toMatchObject({ transfer });
  });
});

describe('pictures', () => {
  const files = () => readdir(fileFolders(app.strapi).feedback).catch(() => []);

  it('come in cleaned, repeated they are the same, and no public address shows them', async () => {
    const key = randomUUID();
    const bytes = await picture();
    const send = () =>
      app.http
        .put(`/api/feedback/${key}`)
        .field('text', '看图')
        .attach('images', bytes, { filename: '../现场.jpg', contentType: 'image/jpeg' });
    expect((await send()).status).toBe(201);
    expect((await send()).status).toBe(200);
    const [stored, ...others] = await feedbackRows(app, 'attachments');
    expect(others).toEqual([]);
    const name = String(stored?.['stored_name']);
    expect(await files()).toEqual([name]);
    const kept = await sharp(`${fileFolders(app.strapi).feedback}/${name}`).metadata();
    expect([kept.width, kept.exif]).toEqual([40, undefined]);
    for (const address of ['/files/', '/private-files/', '/uploads/', '/api/feedback/']) {
      expect([404, 405]).toContain((await app.http.get(`${address}${name}`)).status);
    }
  });

  it.each([
    ['a program called a picture', 'x.jpg', Buffer.from('MZ not a picture')],
    ['half a picture', 'x.png', Buffer.from('89504e470d0a1a0a00', 'hex')],
    ['a document', 'x.pdf', Buffer.from('%PDF-1.4')],
    ['a page', 'x.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['an empty file', 'x.jpg', Buffer.alloc(0)],
  ])('%s is refused, the report with it, and no file stays', async (_what, filename, bytes) => {
    const [before, tickets] = [await files(), await feedbackRows(app, 'tickets')];
    const { status, body } = await app.http
      .put(`/api/feedback/${randomUUID()}`)
      .field('text', '看图')
      .attach('images', bytes, { filename });
    expect([status, body.error?.details?.errors?.[0]?.name]).toEqual([400, 'FEEDBACK_IMAGE_KIND']);
    expect(await files()).toEqual(before);
    expect(await feedbackRows(app, 'tickets')).toEqual(tickets);
  });

  it('four pictures are too many', async () => {
    const bytes = await picture();
    const request = app.http.put(`/api/feedback/${randomUUID()}`).field('text', '看图');
    for (const no of [1, 2, 3, 4]) void request.attach('images', bytes, `${no}.jpg`);
    const { status, body } = await request;
    expect([status, body.error.details.errors[0].name]).toEqual([400, 'FEEDBACK_IMAGE_COUNT']);
  });
});
