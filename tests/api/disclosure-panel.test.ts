import type TestAgent from 'supertest/lib/agent';

import { bootApp, type TestApp } from '../support/boot';
import { SUMMARY } from '../support/content-months';
import { staffMember } from '../support/staff';

let app: TestApp;
let office: TestAgent;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
  ({ client: office } = await staffMember(app, 'disclosure-office'));
});
afterAll(() => app.stop());

describe('what the panel has to know', () => {
  it('names the texts of the types of the catalogue, and none that readers never see', async () => {
    const { body } = await office.get('/disclosure/panel').expect(200);
    expect(body.timeZone).toBe('Asia/Shanghai');
    const typeOf = (wanted: string) =>
      body.readableTypes.find(({ uid }: { uid: string }) => uid === wanted);
    expect(typeOf(SUMMARY)).toMatchObject({
      summaryField: 'plainSummary',
      fields: expect.arrayContaining(['varianceNotes.note']),
    });
    const { summaryField, fields } = typeOf('api::meeting.meeting');
    expect(summaryField).toBeNull();
    expect(fields).toEqual(expect.arrayContaining(['minutes', 'questionWords.answer']));
    expect(fields).not.toContain('internalNotes');
    expect(fields).not.toContain('attendeeNames');
  });

  it('counts what is overdue', async () => {
    const { body: due } = await office.get('/disclosure/due').expect(200);
    const { body } = await office.get('/disclosure/panel').expect(200);
    expect(body.overdue).toBe(due.counts.overdue);
    expect(body.overdue).toBeGreaterThan(0);
  });
});

describe('a rule that is tried out', () => {
  const tried = async (cadence: string, dueRule: object) => {
    const { body } = await office
      .post('/disclosure/rule-preview')
      .set('Accept-Language', 'zh-CN')
      .send({ cadence, dueRule })
      .expect(200);
    return body;
  };

  it('says its sentence and the next due days in order', async () => {
    const { ruleText, next } = await tried('monthly', {
      ...{ type: 'afterPeriod', day: 15, shift: 'nextWorkday' },
    });
    expect(ruleText).toBe('期满后次月 15 日前，遇非工作日顺延');
    const days = next.map(({ dueOn }: { dueOn: string }) => dueOn);
    expect(days).toHaveLength(4);
    expect(days).toEqual([...days].sort());
    expect(days[0] >= new Date().toISOString().slice(0, 10)).toBe(true);
  });

  it('counts an event from today', async () => {
    const { next } = await tried('event', { type: 'afterEvent', field: 'adoptedOn', days: 0 });
    const { body } = await office.get('/disclosure/panel').expect(200);
    expect(next).toEqual([{ periodKey: null, dueOn: body.today, unknownYears: [] }]);
  });

  it.each([
    ['monthly', { type: 'weekday', weekday: 5 }],
    ['monthly', { type: 'afterPeriod', day: 40 }],
    ['never', { type: 'afterPeriod', day: 15 }],
  ])('has no sentence where it cannot be: %s %j', async (cadence, dueRule) => {
    expect(await tried(cadence, dueRule)).toEqual({ ruleText: null, next: [] });
  });

  it('stores nothing', async () => {
    const read = async () => (await office.get('/disclosure/items').expect(200)).body.items;
    const before = await read();
    await tried('monthly', { type: 'afterPeriod', day: 1 });
    expect(await read()).toEqual(before);
  });
});

it('an obligation that is met leads to the page that met it', async () => {
  const { body } = await office.get('/disclosure/obligations/1.3/2025-06').expect(200);
  expect(body.publicPath).toBe('/finance/2025-06');
  const { body: open } = await office.get('/disclosure/obligations/7.1/2025').expect(200);
  expect(open.publicPath).toBeNull();
});

it('a text of a kind that has no summary misses none', async () => {
  const score = async (wantsSummary: boolean) => {
    const { body } = await office
      .post('/disclosure/readability')
      .send({ body: ['一二三。'], wantsSummary })
      .expect(200);
    return body.readability.score;
  };
  expect([await score(true), await score(false)]).toEqual([70, 100]);
});
