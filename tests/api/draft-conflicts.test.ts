import type TestAgent from 'supertest/lib/agent';

import { bootApp, type TestApp } from '../support/boot';
import {
  create,
  createTranslated,
  draftRow,
  freshYear,
  monthData,
  publishedMonths,
  SUMMARY,
  waterLine,
  wordsIn,
  type Loose,
} from '../support/content-months';
import { staffMember, type StaffMember } from '../support/staff';

const MONTHS = `/content-manager/collection-types/${SUMMARY}`;

let app: TestApp;
let first: StaffMember;
let second: StaffMember;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
  first = await staffMember(app, 'content-editor');
  second = await staffMember(app, 'content-editor');
});
afterAll(() => app.stop());

const address = (id: string, locale = 'zh-Hans') => `${MONTHS}/${id}?locale=${locale}`;

/** What a form is filled with, and sends back with changes. */
async function open(client: TestAgent, id: string, locale = 'zh-Hans'): Promise<Loose> {
  const { body } = await client.get(address(id, locale)).expect(200);
  return body.data;
}

/** The form without what Strapi's own form leaves out: relations that did not change. */
const formOf = (loaded: Loose, changes: object): Loose => {
  const { ownerDepartment: _owner, localizations: _others, ...form } = loaded;
  return { ...form, ...changes };
};

/** As the panel sends it: Strapi takes the times out of its forms, our header brings them back. */
const save = (client: TestAgent, id: string, form: Loose, locale = 'zh-Hans') => {
  const { updatedAt, ...values } = form;
  return client
    .put(address(id, locale))
    .set('x-transparency-form', updatedAt ?? 'none')
    .send(values);
};

const titleOf = async (id: string, locale: 'zh-Hans' | 'en' = 'zh-Hans') =>
  (await draftRow(app, SUMMARY, id, locale))?.['title'];

describe('two clerks with the same draft open', () => {
  it.each([
    ['the first', () => [first, second] as const],
    ['the second', () => [second, first] as const],
  ])('%s saves, the other is told who did and when', async (_who, people) => {
    const [winner, loser] = people();
    const id = await create(app, SUMMARY, monthData(freshYear(), 1));
    const [mine, theirs] = [await open(winner.client, id), await open(loser.client, id)];
    await save(winner.client, id, formOf(mine, { title: '先存' })).expect(200);
    const refused = await save(loser.client, id, formOf(theirs, { title: '后存' }));
    expect([refused.status, refused.body.error]).toMatchObject([
      409,
      { name: 'ValidationError', details: { code: 'DRAFT_CHANGED_CONFLICT', isSelf: 'false' } },
    ]);
    expect(refused.body.error.message).toContain('content-editor No ');
    expect(refused.body.error.message).toMatch(/在 \d{4}年\d+月\d+日 \d\d:\d\d 保存过.*没有保存/);
    expect(await titleOf(id)).toBe('先存');
  });

  it('the one who was told can overwrite, knowingly', async () => {
    const id = await create(app, SUMMARY, monthData(freshYear(), 1));
    const [mine, theirs] = [await open(first.client, id), await open(second.client, id)];
    await save(first.client, id, formOf(mine, { title: '先存' })).expect(200);
    const refused = await save(second.client, id, formOf(theirs, { title: '覆盖' }));
    const { updatedAt } = refused.body.error.details;
    await save(second.client, id, formOf(theirs, { title: '覆盖', updatedAt })).expect(200);
    expect(await titleOf(id)).toBe('覆盖');
  });

  it('or load the newest and save on it', async () => {
    const id = await create(app, SUMMARY, monthData(freshYear(), 1));
    const mine = await open(first.client, id);
    await save(first.client, id, formOf(mine, { title: '先存' })).expect(200);
    const fresh = await open(second.client, id);
    await save(second.client, id, formOf(fresh, { title: '再存' })).expect(200);
    expect(await titleOf(id)).toBe('再存');
  });

  it('and who saves twice from the newest state is not in his own way', async () => {
    const id = await create(app, SUMMARY, monthData(freshYear(), 1));
    for (const title of ['一', '二', '三']) {
      const loaded = await open(first.client, id);
      await save(first.client, id, formOf(loaded, { title })).expect(200);
    }
    expect(await titleOf(id)).toBe('三');
  });
});

it('one person in two tabs is told so', async () => {
  const id = await create(app, SUMMARY, monthData(freshYear(), 1));
  const [tab, other] = [await open(first.client, id), await open(first.client, id)];
  await save(first.client, id, formOf(tab, { title: '一' })).expect(200);
  const refused = await save(first.client, id, formOf(other, { title: '二' }));
  expect([refused.status, refused.body.error.details.isSelf]).toEqual([409, 'true']);
  expect(refused.body.error.message).toContain('您在另一个窗口');
});

describe('what is shared by all languages', () => {
  it('a translation opened before the facts changed is refused', async () => {
    const id = await createTranslated(app, freshYear(), 1);
    const english = await open(second.client, id, 'en');
    const chinese = await open(first.client, id);
    const lines = { expenditureLines: [waterLine(777)] };
    await save(first.client, id, formOf(chinese, lines)).expect(200);
    const refused = await save(second.client, id, formOf(english, { title: 'Late' }), 'en');
    expect(refused.status).toBe(409);
    expect(refused.body.error.message).toContain('content-editor No ');
    const row = await draftRow(app, SUMMARY, id, 'en');
    expect(Number(row?.['expenditureLines'][0].amountFen)).toBe(777);
  });

  it('two languages whose facts stay the same are saved side by side', async () => {
    const id = await createTranslated(app, freshYear(), 1);
    const english = await open(second.client, id, 'en');
    const chinese = await open(first.client, id);
    await save(first.client, id, formOf(chinese, { title: '只改标题' })).expect(200);
    await save(second.client, id, formOf(english, { title: 'Words only' }), 'en').expect(200);
    expect([await titleOf(id), await titleOf(id, 'en')]).toEqual(['只改标题', 'Words only']);
  });

  it('two who begin the same translation: the second is told', async () => {
    const id = await create(app, SUMMARY, monthData(freshYear(), 1));
    await save(first.client, id, wordsIn('en', 'mine'), 'en').expect(200);
    const refused = await save(second.client, id, wordsIn('en', 'theirs'), 'en');
    expect(refused.status).toBe(409);
    expect(await titleOf(id, 'en')).toContain('mine');
  });
});

describe('publishing', () => {
  const publish = (client: TestAgent, id: string, { updatedAt, ...form }: Loose) =>
    client
      .post(`${MONTHS}/${id}/actions/publish?locale=zh-Hans`)
      .set('x-transparency-form', updatedAt)
      .send(form);

  it('what somebody changed meanwhile is not published unseen', async () => {
    const id = await create(app, SUMMARY, monthData(freshYear(), 1));
    const [mine, theirs] = [await open(first.client, id), await open(second.client, id)];
    await save(first.client, id, formOf(mine, { title: '先存' })).expect(200);
    expect((await publish(second.client, id, formOf(theirs, {}))).status).toBe(409);
    await publish(second.client, id, formOf(await open(second.client, id), {})).expect(200);
  });

  it('a form that was opened before the publication is refused', async () => {
    const [id = ''] = await publishedMonths(app, freshYear(), 1);
    const [mine, theirs] = [await open(first.client, id), await open(second.client, id)];
    const correctionReason = '录入有误';
    const form = formOf(mine, { plainSummary: '更正后', correctionReason });
    await publish(first.client, id, form).expect(200);
    const late = await save(second.client, id, formOf(theirs, { plainSummary: '晚了' }));
    expect(late.status).toBe(409);
  });
});

it('of many who save at the same moment exactly one wins, each time', async () => {
  for (let round = 0; round < 5; round += 1) {
    const id = await create(app, SUMMARY, monthData(freshYear(), 1));
    const loaded = await open(first.client, id);
    const answers = await Promise.all(
      [first, second, first, second].map(({ client }, index) =>
        save(client, id, formOf(loaded, { title: `第 ${index} 人` })),
      ),
    );
    const won = answers.flatMap(({ status }, index) => (status === 200 ? [index] : []));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    expect(await titleOf(id)).toBe(`第 ${String(won[0])} 人`);
  }
});

it('every month that the sample published is saved from its form, in each language', async () => {
  for (const month of ['2025-03', '2025-06', '2025-12']) {
    const found = await app.strapi.documents(SUMMARY).findFirst({ filters: { period: month } });
    const id = found?.documentId ?? '';
    for (const locale of ['zh-Hans', 'en', 'zh-Hant']) {
      const loaded = await open(first.client, id, locale);
      const answer = await save(first.client, id, formOf(loaded, { summary: '摘要' }), locale);
      expect([month, locale, answer.status, answer.body.error]).toEqual([
        month,
        locale,
        200,
        undefined,
      ]);
    }
  }
});

it('a client that sends a whole document back is asked by its updatedAt', async () => {
  const id = await create(app, SUMMARY, monthData(freshYear(), 1));
  const loaded = await open(first.client, id);
  await save(first.client, id, formOf(loaded, { title: '先存' })).expect(200);
  const late = await second.client.put(address(id)).send(formOf(loaded, { title: '后存' }));
  expect(late.status).toBe(409);
});

it('a script that names single fields says nothing of what it saw, and is let in', async () => {
  const id = await create(app, SUMMARY, monthData(freshYear(), 1));
  await first.client.put(address(id)).send({ title: '脚本' }).expect(200);
});
