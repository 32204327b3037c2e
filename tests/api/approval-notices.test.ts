import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';

import { signatureOf } from '../../src/shared/strapi/webhook';
import { inUnitOfWork } from '../../src/shared/strapi/unit-of-work';
import {
  approvalBy,
  byRole,
  casesOf,
  rowsIn,
  savePolicy,
  simplePolicy,
  simpleStaff,
  type SavedCase,
  type Staff,
} from '../support/approval-stage';
import { bootApp, compiled, type TestApp } from '../support/boot';
import {
  createTranslated,
  freshYear,
  SUMMARY,
  type Data,
  type Loose,
} from '../support/content-months';
import { staffMember, type StaffMember } from '../support/staff';

const SECRET = 'whsec_plJ3nmyCDGBKInavdOK15jsl';
const DAY = 24 * 60 * 60 * 1000;

interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

const letters: Letter[] = [];
const calls: { readonly headers: Loose; readonly body: string }[] = [];
let answer = (response: ServerResponse): void => {
  response.end();
};
const receiver = createServer((request, response) => {
  void text(request).then((body) => {
    calls.push({ headers: request.headers, body });
    answer(response);
  });
});

let app: TestApp;
let staff: Staff;
let deputy: StaffMember;

beforeAll(async () => {
  const url = await new Promise<string>((resolve) => {
    receiver.listen(0, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`);
    });
  });
  const webhooks = [{ name: 'office', url, secret: SECRET }];
  app = await bootApp({
    seed: 'sample',
    env: { APPROVAL_EMAIL: 'send', APPROVAL_WEBHOOKS: JSON.stringify(webhooks) },
  });
  const { provider } = app.strapi.plugin('email') as unknown as { provider: object };
  Object.assign(provider, {
    send: async (letter: Letter) => {
      letters.push(letter);
    },
  });
  staff = await simpleStaff(app);
  deputy = await staffMember(app, 'disclosure-office');
  await savePolicy(app, 'summary', simplePolicy());
});
afterAll(async () => {
  await app.stop();
  receiver.closeAllConnections();
  await new Promise((resolve) => receiver.close(resolve));
});

const now = () => new Date().toISOString();

async function dispatch(): Promise<void> {
  const shared = compiled<typeof import('../../src/shared/strapi/dispatcher')>(
    'src/shared/strapi/dispatcher.js',
  );
  const { dispatcherOptions } = compiled<
    typeof import('../../src/plugins/approval/server/src/notify/start')
  >('src/plugins/approval/server/src/notify/start.js');
  while (await shared.dispatch(app.strapi, dispatcherOptions(app.strapi)));
}

/** What was put in on a later day is due as well; the rest waits until it is. */
const hurry = () =>
  inUnitOfWork(app.strapi, async (unit) => {
    const fresh = { state: 'waiting', attempts: 0 };
    await unit.table('approval_outbox').where(fresh).update({ due_at: '' });
  });

/** Waits until each message was tried, whoever delivers it: the app does as well. */
async function delivered(): Promise<void> {
  for (;;) {
    await hurry();
    await dispatch();
    const waiting = await rowsIn(app, 'approval_outbox', { state: 'waiting' });
    if (waiting.every(({ attempts, lease }) => attempts > 0 && lease === null)) return;
    await delay(20);
  }
}

beforeEach(async () => {
  await delivered();
  letters.length = 0;
  calls.length = 0;
  answer = (response) => {
    response.end();
  };
});

const draftedMonth = () =>
  casesOf(app).actingAs(staff.clerk.id, () => createTranslated(app, freshYear(), 1));

async function submit(documentId: string): Promise<SavedCase> {
  const ref = { contentType: SUMMARY, documentId };
  const request = { locales: ['zh-Hans'], comment: '请审批', version: 0 };
  return casesOf(app).submit({ id: staff.clerk.id, at: now() }, ref, request);
}

const decide = ({ id, approvalCase }: SavedCase, request: Data) =>
  casesOf(app).decide({ id: staff.viceHead.id, at: now() }, id, {
    ...{ version: approvalCase.version, forId: null, requirementKey: 'signOffRequirement' },
    seenDigest: approvalCase.submissions.at(-1)?.content.digest,
    ...request,
  });

const lettersTo = (email: string) => letters.filter(({ to }) => to === email);
const eventsOf = () => calls.map(({ body }) => JSON.parse(body) as Loose);

describe('those whom it concerns', () => {
  it('are told that they are asked, and then what came of it', async () => {
    const submitted = await submit(await draftedMonth());
    // Who is asked and has answered before the letter goes out, gets none.
    await delivered();
    await decide(submitted, { verdict: 'approve', comment: null });
    await delivered();
    const subjects = (email: string) => lettersTo(email).map(({ subject }) => subject);
    expect(subjects(staff.viceHead.email).join()).toMatch(/^请审批：/);
    expect(subjects(staff.clerk.email).join()).toMatch(/^已批准：/);
    expect(eventsOf()).toEqual([
      expect.objectContaining({ type: 'approval.submitted' }),
      expect.objectContaining({ type: 'approval.approved' }),
    ]);
  });

  it('read what they have to change, in the language of their panel', async () => {
    await app.strapi.db.query('admin::user').update({
      where: { id: staff.clerk.id },
      data: { preferedLanguage: 'en' },
    });
    const submitted = await submit(await draftedMonth());
    await decide(submitted, { verdict: 'requestChanges', comment: 'Please add the receipts.' });
    await delivered();
    const [letter] = lettersTo(staff.clerk.email);
    expect(letter?.subject).toMatch(/^Please change: /);
    expect(letter?.text).toContain('Please add the receipts.');
    expect(eventsOf().at(-1)).toMatchObject({ type: 'approval.changes-requested' });
    // Other systems learn that something happened, not what people wrote.
    expect(calls.map(({ body }) => body).join()).not.toContain('receipts');
  });

  it('are told nothing that was undone', async () => {
    const documentId = await draftedMonth();
    const undone = inUnitOfWork(app.strapi, async () => {
      await submit(documentId);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await delivered();
    expect({ letters, calls }).toEqual({ letters: [], calls: [] });
  });

  it('hear nothing of what is entered as history', async () => {
    const documentId = await draftedMonth();
    const at = new Date(Date.now() - 2 * DAY).toISOString();
    const request = { locales: ['zh-Hans'], comment: null, version: 0 };
    const ref = { contentType: SUMMARY, documentId };
    await casesOf(app).submit({ id: staff.clerk.id, at }, ref, request);
    await delivered();
    expect({ letters, calls }).toEqual({ letters: [], calls: [] });
  });
});

describe('a webhook', () => {
  it('gets a signed call that names the document', async () => {
    const documentId = await draftedMonth();
    const { id } = await submit(documentId);
    await delivered();
    const [call] = calls;
    const { headers, body } = call as (typeof calls)[number];
    const timestamp = String(headers['webhook-timestamp']);
    const messageId = String(headers['webhook-id']);
    expect(headers['webhook-signature']).toBe(signatureOf(SECRET, { messageId, timestamp, body }));
    expect(JSON.parse(body)).toMatchObject({
      type: 'approval.submitted',
      data: { caseId: id, contentType: SUMMARY, documentId, round: 1, locales: ['zh-Hans'] },
    });
  });

  it('that is down holds up nobody, and is called again under the same id', async () => {
    answer = (response) => {
      response.writeHead(503).end();
    };
    await submit(await draftedMonth());
    await delivered();
    expect(lettersTo(staff.viceHead.email)).toHaveLength(1);
    expect(calls).toHaveLength(1);
    answer = (response) => {
      response.end();
    };
    await inUnitOfWork(app.strapi, async (unit) => {
      const earlier = new Date(0).toISOString();
      await unit.table('approval_outbox').where('state', 'waiting').update({ due_at: earlier });
    });
    await dispatch();
    const ids = calls.map(({ headers }) => headers['webhook-id']);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });
});

describe('what is late', () => {
  const remind = (at: Date): Promise<boolean> =>
    compiled<typeof import('../../src/plugins/approval/server/src/notify/reminders')>(
      'src/plugins/approval/server/src/notify/reminders.js',
    ).remindAndEscalate(app.strapi, at);

  const escalation = { afterWorkdays: 1, to: { kind: 'person', userId: 0 } };
  const policy = (dueWorkdays: number) =>
    simplePolicy({
      steps: [
        approvalBy('signOff', byRole('vice-head'), {
          dueWorkdays,
          escalation: { ...escalation, to: { kind: 'person', userId: deputy.id } },
        }),
      ],
      reminders: { beforeWorkdays: [1], onDueDay: true, everyWorkdaysAfter: 1 },
    });

  afterAll(() => savePolicy(app, 'summary', simplePolicy()));

  it('is reminded of once a day, by whichever process, and then others may decide too', async () => {
    await savePolicy(app, 'summary', policy(2));
    const { id } = await submit(await draftedMonth());
    await delivered();
    letters.length = 0;
    const start = Date.now();
    const seen: { subjects: string[]; deputy: string[] }[] = [];
    for (let day = 0; day < 20; day += 1) {
      const at = new Date(start + day * DAY);
      await Promise.all([remind(at), remind(at), remind(at)]);
      await remind(at);
      await delivered();
      const kinds = (email: string) =>
        lettersTo(email).map(({ subject }) => subject.slice(0, subject.indexOf('：')));
      seen.push({ subjects: kinds(staff.viceHead.email), deputy: kinds(deputy.email) });
      letters.length = 0;
    }
    expect(seen.every(({ subjects }) => subjects.length <= 1)).toBe(true);
    const ofViceHead = seen.flatMap(({ subjects }) => subjects);
    expect(ofViceHead.slice(0, 3)).toEqual(['审批即将到期', '审批今天到期', '审批已超期']);
    expect(new Set(ofViceHead.slice(3))).toEqual(new Set(['审批已超期']));
    const ofDeputy = seen.flatMap(({ deputy: kinds }) => kinds);
    expect(ofDeputy.filter((kind) => kind === '超期升级，请审批')).toHaveLength(1);
    const trail = await rowsIn(app, 'approval_audit', { case_id: id, name: 'approverAdded' });
    expect(trail).toHaveLength(1);
    expect(trail[0]).toMatchObject({ actor: null });
  });

  it('is not reminded of once it is decided', async () => {
    await savePolicy(app, 'summary', policy(0));
    const submitted = await submit(await draftedMonth());
    await decide(submitted, { verdict: 'reject', comment: '不公开' });
    await delivered();
    letters.length = 0;
    while (await remind(new Date(Date.now() + 30 * DAY)));
    await delivered();
    const sent = await rowsIn(app, 'approval_reminders', { case_id: submitted.id });
    expect(sent).toEqual([]);
  });
});
