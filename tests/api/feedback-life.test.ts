import { randomUUID } from 'node:crypto';
import type TestAgent from 'supertest/lib/agent';

import { bootApp, compiled, type TestApp } from '../support/boot';
import { feedbackRows, sendFeedback } from '../support/feedback';
import { clientOf } from '../support/http-client';
import { staffMember } from '../support/staff';

const QUEUE = '/transparency/feedback';

let app: TestApp;
let editor: TestAgent;
let protector: TestAgent;

beforeAll(async () => {
  app = await bootApp({
    seed: 'sample',
    env: { FEEDBACK_RECEIPTS_PER_MINUTE: '0', FEEDBACK_REPORTS_PER_MINUTE: '0' },
  });
  editor = await clientOf(app, 'editor');
  protector = (await staffMember(app, 'protected-reports')).client;
});
afterAll(() => app.stop());

const ticketOf = async (client: TestAgent, id: number) =>
  (await client.get(`${QUEUE}/${id}`).expect(200)).body;

async function step(client: TestAgent, id: number, name: string, answers: object = {}) {
  const { version } = await ticketOf(client, id);
  const note = `PLANTED-NOTE ${name}`;
  return client.post(`${QUEUE}/${id}/steps`).send({ step: name, version, answers, note });
}

const ask = (path: string, body: object) => app.http.post(`/api/feedback/ticket${path}`).send(body);

async function answered(text = '饮水机出水有味道') {
  const sent = await sendFeedback(app, { text, service: 'water' });
  await step(editor, sent.id, 'accept');
  await step(editor, sent.id, 'assign', { department: 'general-affairs' });
  const reply = { reply: '更换滤芯，水质合格。', outcome: 'adopted' };
  expect((await step(editor, sent.id, 'reply', reply)).status).toBe(200);
  return sent;
}

describe('the holder of a receipt', () => {
  it('sees what happened, and nothing that is not for him', async () => {
    const { id, receipt } = await answered();
    const { body } = await ask('', { receipt }).expect(200);
    expect(body.data).toMatchObject({ state: 'replied', outcome: 'adopted', mayRate: true });
    expect(body.data.events.map((event: { step: string }) => event.step)).toEqual([
      ...['submit', 'accept', 'assign', 'reply'],
    ]);
    expect(JSON.stringify(body)).not.toMatch(/PLANTED|general-affairs|hash|version/);
    expect((await ticketOf(editor, id)).events.at(-1).internalText).toContain('PLANTED-NOTE');
  });

  it('adds something, once when it is sent twice', async () => {
    const { id, receipt } = await sendFeedback(app);
    await ask('/follow-up', { receipt, text: '今天又坏了' }).expect(200);
    await ask('/follow-up', { receipt, text: '今天又坏了' }).expect(200);
    const events = await feedbackRows(app, 'events', { ticket_id: id, step: 'followUp' });
    expect(events.map((event) => event['public_text'])).toEqual(['今天又坏了']);
    expect((await ask('/follow-up', { receipt, text: ' ' })).status).toBe(400);
  });

  it('rates the answer once, from 1 to 5, and not before there is one', async () => {
    const early = await sendFeedback(app);
    const refused = await ask('/rating', { receipt: early.receipt, satisfaction: 5 });
    expect(refused.body.error.details.code).toBe('FEEDBACK_RATING_EARLY');
    const { receipt } = await answered();
    for (const wrong of [0, 6, 2.5]) {
      expect((await ask('/rating', { receipt, satisfaction: wrong })).status).toBe(400);
    }
    await ask('/rating', { receipt, satisfaction: 4 }).expect(200);
    await ask('/rating', { receipt, satisfaction: 4 }).expect(200);
    expect((await ask('/rating', { receipt, satisfaction: 1 })).status).toBe(409);
  });

  it('has it reopened once', async () => {
    const { id, receipt } = await answered();
    await ask('/reopening', { receipt, text: '还是有味道' }).expect(200);
    expect(await ticketOf(editor, id)).toMatchObject({ state: 'inProgress', outcome: null });
    await step(editor, id, 'reply', { reply: '又换了一次', outcome: 'answered' });
    const again = await ask('/reopening', { receipt, text: '还是有' });
    expect([again.status, again.body.error.details.code]).toEqual([409, 'FEEDBACK_REOPENED_ONCE']);
  });

  it('of a merged ticket sees what came of the other', async () => {
    const main = await answered('主要的那一条');
    const twin = await sendFeedback(app, { text: '同样的事' });
    expect((await step(editor, twin.id, 'merge', { into: main.ticketNo })).status).toBe(200);
    const { body } = await ask('', { receipt: twin.receipt }).expect(200);
    expect(body.data).toMatchObject({
      ...{ state: 'merged', mergedInto: main.ticketNo, reply: '更换滤芯，水质合格。' },
    });
  });

  it('who only guesses gets one answer', async () => {
    const guesses = ['', 'x', 'AAAA-AAAA-AAAA-AAAA-AAAA', 'YJ20250001L', "' or 1=1 --"];
    const answers = await Promise.all(guesses.map((receipt) => ask('', { receipt })));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(404);
  });
});

describe('the queue', () => {
  it('counts, lists and finds by number', async () => {
    const { ticketNo } = await sendFeedback(app, { text: '校车晚点' });
    const { body } = await editor.get(`${QUEUE}?view=new&number=${ticketNo.toLowerCase()}`);
    expect(body.tickets.map((one: { ticketNo: string }) => one.ticketNo)).toEqual([ticketNo]);
    expect(body.counts.overdue).toBeGreaterThan(0);
    const overdue = await editor.get(`${QUEUE}?view=overdue`).expect(200);
    expect(overdue.body.tickets[0].overdue).not.toBeNull();
  });

  it('of two who handle the same ticket the second is told', async () => {
    const { id } = await sendFeedback(app);
    const { version } = await ticketOf(editor, id);
    const send = () => editor.post(`${QUEUE}/${id}/steps`).send({ step: 'accept', version });
    const answers = await Promise.all([send(), send(), send()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(await feedbackRows(app, 'events', { ticket_id: id, step: 'accept' })).toHaveLength(1);
  });

  it.each([
    ['an ID number', '证件 11010519491231002X 已核实', 'FEEDBACK_REPLY_PERSONAL'],
    ['nothing', ' ', 'FEEDBACK_ANSWER_NEEDED'],
    ['2001 characters', '字'.repeat(2001), 'FEEDBACK_ANSWER_TOO_LONG'],
  ])('a reply with %s is not sent', async (_what, reply, code) => {
    const { id } = await sendFeedback(app);
    await step(editor, id, 'accept');
    const { status, body } = await step(editor, id, 'reply', { reply, outcome: 'answered' });
    expect([status, body.error.details.code]).toEqual([400, code]);
    expect((await ticketOf(editor, id)).state).toBe('accepted');
  });

  it('a paper from the box is keyed in once, and its reporter can ask by receipt', async () => {
    const entry = {
      ...{ key: randomUUID(), channel: 'box', kind: 'suggestion', submitterRole: 'student' },
      ...{ text: '多放几个垃圾桶', openedOn: '2026-01-05' },
    };
    const first = await editor.post(QUEUE).send(entry).expect(201);
    const again = await editor.post(QUEUE).send(entry).expect(201);
    expect(again.body).toEqual(first.body);
    const { body } = await ask('', { receipt: first.body.receipt }).expect(200);
    expect(body.data.text).toBe('多放几个垃圾桶');
  });

  it('contact data are shown for a reason, and the look is logged', async () => {
    const { id, ticketNo } = await sendFeedback(app, { phone: '010-00002222', consent: true });
    expect((await editor.get(`${QUEUE}/${id}/contact`)).status).toBe(400);
    const reason = encodeURIComponent('电话回复办理结果');
    const { body } = await editor.get(`${QUEUE}/${id}/contact?reason=${reason}`).expect(200);
    expect(body.contact.phone).toBe('010-00002222');
    const log = await (
      await staffMember(app, 'auditor')
    ).client
      .get('/transparency/access-log')
      .expect(200);
    expect(JSON.stringify(log.body)).toContain(ticketNo);
    expect(JSON.stringify(await ticketOf(editor, id))).not.toContain('00002222');
  });

  it('events are never changed or deleted, whoever asks the database', async () => {
    const { inUnitOfWork } = compiled<typeof import('../../src/shared/strapi/unit-of-work')>(
      'src/shared/strapi/unit-of-work.js',
    );
    const change = () =>
      inUnitOfWork(app.strapi, async (unit) => {
        await unit.table('feedback_events').update({ public_text: 'x' });
      });
    const said = await change().then(() => 'changed', String);
    expect(said).toMatch(/append-only/);
  });
});

describe('who may see what', () => {
  it('a department head sees the own department and nothing else', async () => {
    const head = (await staffMember(app, 'department-head', ['finance'])).client;
    const theirs = await answered();
    const list = await head.get(`${QUEUE}?view=done`).expect(200);
    const departments = list.body.tickets.map((one: { department: string }) => one.department);
    expect(new Set(departments)).toEqual(new Set(['finance']));
    expect((await head.get(`${QUEUE}/${theirs.id}`)).status).toBe(404);
    const attempt = { step: 'close', version: 1 };
    expect((await head.post(`${QUEUE}/${theirs.id}/steps`).send(attempt)).status).toBe(404);
  });

  it('a protected report is there for its named role alone', async () => {
    const { id, ticketNo } = await sendFeedback(app, { text: '老师体罚了孩子' });
    const office = (await staffMember(app, 'disclosure-office')).client;
    const superAdmin = await clientOf(app, 'superAdmin');
    for (const client of [editor, office]) {
      expect((await client.get(`${QUEUE}/${id}`)).status).toBe(404);
      const lists = await Promise.all(
        ['new', 'open', 'overdue', 'done', 'protected'].map((view) =>
          client.get(`${QUEUE}?view=${view}`),
        ),
      );
      expect(JSON.stringify(lists.map(({ body }) => body))).not.toContain(ticketNo);
    }
    expect((await superAdmin.get(`${QUEUE}/${id}`)).status).toBe(200);
    expect((await ticketOf(protector, id)).transfer).toBe('police');
    const entry = { question: '问', reply: '答' };
    const refused = await protector.post(`${QUEUE}/${id}/entry`).send(entry);
    expect(refused.body.error.details.code).toBe('FEEDBACK_ENTRY_SENSITIVE');
    const release = { transfer: null, reason: '经核实不属于此类' };
    await protector.post(`${QUEUE}/${id}/protect`).send(release).expect(200);
    expect((await ticketOf(editor, id)).isProtected).toBe(false);
  });

  it.each(['vice-head', 'auditor'] as const)('%s reads and changes nothing', async (role) => {
    const { client } = await staffMember(app, role);
    const { id } = await sendFeedback(app);
    const { version } = await ticketOf(client, id);
    const { status } = await client.post(`${QUEUE}/${id}/steps`).send({ step: 'accept', version });
    expect(status).toBe(403);
  });

  it('without signing in there is no queue', async () => {
    for (const path of ['', '/1', '/choices', '/1/contact']) {
      expect((await app.http.get(`${QUEUE}${path}`)).status).toBe(401);
    }
  });
});

describe('what the public reads', () => {
  it('is the edited text; planted words of the original are reached by no public route', async () => {
    const PLANTED = '甲乙丙丁戊己庚辛';
    const sent = await sendFeedback(app, {
      text: `${PLANTED}：饮水机有味道`,
      ...{ name: PLANTED, email: `${PLANTED}@school.example`, consent: true, service: 'water' },
    });
    await step(editor, sent.id, 'accept');
    await step(editor, sent.id, 'reply', { reply: '已更换滤芯', outcome: 'adopted' });
    const text = { question: '饮水机有味道', reply: '已更换滤芯' };
    const { body } = await editor.post(`${QUEUE}/${sent.id}/entry`).send(text).expect(200);
    const uid = 'api::feedback-entry.feedback-entry';
    await editor
      .post(`/content-manager/collection-types/${uid}/${body.documentId}/actions/publish`)
      .send({})
      .expect(200);
    expect((await ticketOf(editor, sent.id)).visibility).toBe('public');
    const key = `feedback-${sent.ticketNo.toLowerCase()}`;
    const addresses = [
      '/api/feedback-entries?populate=*&pagination[pageSize]=100',
      `/api/feedback-entries/${body.documentId}?populate=*`,
      `/feedback/${key}`,
      '/feedback',
      '/api/feedback/figures',
      `/api/search?q=${encodeURIComponent('饮水机')}`,
    ];
    for (const address of addresses) {
      const answer = await app.http.get(address);
      expect([address, answer.status]).toEqual([address, 200]);
      expect(answer.text).not.toMatch(new RegExp(`${PLANTED}|PLANTED-NOTE`));
    }
    const found = await app.http.get(`/api/search?q=${encodeURIComponent(PLANTED)}`);
    expect(found.body.data).toEqual([]);
    for (const name of ['feedbackTickets', 'feedbackEvents', 'feedbackContacts']) {
      const graphql = await app.http.post('/graphql').send({ query: `{ ${name} { id } }` });
      expect(graphql.status).toBe(400);
    }
    for (const path of ['feedback-tickets', 'feedback-events', 'feedback/contacts']) {
      expect([404, 405]).toContain((await app.http.get(`/api/${path}`)).status);
    }
  });

  it('never holds numbers of a person: such an entry is not published', async () => {
    const sent = await answered();
    const text = { question: '我的电话 13800138000', reply: '王小明老师已处理' };
    const preview = await editor.post(`${QUEUE}/${sent.id}/preview`).send(text).expect(200);
    expect(preview.body.findings.map((one: { kind: string }) => one.kind)).toEqual([
      ...['mobile', 'name'],
    ]);
    const { body } = await editor.post(`${QUEUE}/${sent.id}/entry`).send(text).expect(200);
    const uid = 'api::feedback-entry.feedback-entry';
    const refused = await editor
      .post(`/content-manager/collection-types/${uid}/${body.documentId}/actions/publish`)
      .send({});
    expect([refused.status, JSON.stringify(refused.body)]).toEqual([
      400,
      expect.stringContaining('PERSONAL_DATA'),
    ]);
  });

  it('has the answers of the sample, and its figures without small cells', async () => {
    const { body } = await app.http
      .get('/api/feedback-entries?filters[service][$eq]=canteen&populate=*')
      .expect(200);
    expect(body.data.length).toBeGreaterThanOrEqual(5);
    const figures = await app.http.get('/api/feedback/figures?year=2025').expect(200);
    expect(figures.body.data).toMatchObject({ received: 30, medianWorkdays: 4 });
    const counts = figures.body.data.byService.map((cell: { count: number | null }) => cell.count);
    expect(counts.filter((count: number | null) => count !== null && count < 5)).toEqual([]);
  });
});

it('time closes silent tickets and deletes contact data, and says so', async () => {
  const { keepUp } = compiled<typeof import('../../src/feedback/upkeep')>('src/feedback/upkeep.js');
  const sent = await sendFeedback(app, { email: 'someone@school.example', consent: true });
  await step(editor, sent.id, 'accept');
  await step(editor, sent.id, 'reply', { reply: '好', outcome: 'answered' });
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
  await keepUp(app.strapi, inDays(5));
  expect((await ticketOf(editor, sent.id)).state).toBe('replied');
  await keepUp(app.strapi, inDays(40));
  expect(await ticketOf(editor, sent.id)).toMatchObject({ state: 'closed', hasContact: true });
  await keepUp(app.strapi, inDays(80));
  const after = await ticketOf(editor, sent.id);
  expect([after.hasContact, after.events.at(-1).step]).toEqual([false, 'contactDeleted']);
  expect(await feedbackRows(app, 'contacts', { ticket_id: sent.id })).toEqual([]);
});
