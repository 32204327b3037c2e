import type { UID } from '@strapi/strapi';
import type TestAgent from 'supertest/lib/agent';

import sample from '../../database/sample/regulations.json';
import { bootApp, type TestApp } from '../support/boot';
import { clerkOf } from '../support/content-clerk';
import {
  create,
  publish,
  refusalOf,
  storedRows,
  update,
  type Data,
  type Loose,
  type Refusal,
} from '../support/content-months';

const REGULATION: UID.ContentType = 'api::regulation.regulation';
const VERSION: UID.ContentType = 'api::regulation-version.regulation-version';

let app: TestApp;
let clerk: TestAgent;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
  clerk = await clerkOf(app, 'zh-Hans');
});
afterAll(() => app.stop());

const codesOf = (refusal: Refusal) => refusal.details.errors?.map(({ name }) => name) ?? [];

async function read(path: string): Promise<Loose> {
  const { body } = await app.http.get(path).expect(200);
  return body.data as Loose;
}

/** A regulation of the sample on a day. */
async function onDate(code: string, day: string, locale = 'zh-Hans'): Promise<Loose> {
  const query = `filters[code]=${code}&onDate=${day}&locale=${locale}`;
  const rows = await read(`/api/regulations?${query}`);
  return rows[0] as Loose;
}

async function graphql(query: string): Promise<{ readonly status: number; readonly body: Loose }> {
  const { status, body } = await app.http.post('/graphql').send({ query });
  return { status, body };
}

let lastCode = 0;

/** A public regulation that no other test touches. */
async function freshRegulation(): Promise<string> {
  lastCode += 1;
  const code = `TEST-${lastCode}`;
  const data = { code, title: `试行办法之${lastCode}`, kind: 'rule', theme: 'safety' };
  await publish(app, REGULATION, await create(app, REGULATION, data));
  return code;
}

const versionData = (regulationCode: string, changes: Data = {}): Data => ({
  ...{ regulationCode, versionNo: 1, changeKind: 'enact', documentNo: '青三实〔2020〕99号' },
  ...{ adoptedOn: '2020-01-01', effectiveOn: '2020-02-01' },
  articles: [{ text: '第一条的内容。' }, { text: '第二条的内容。' }],
  ...changes,
});

const transitions = (documentId: string) => `/transparency/transitions/${VERSION}/${documentId}`;

const take = (documentId: string, step: string, body: Data = {}) =>
  clerk.post(transitions(documentId)).send({ step, from: 'draft', ...body });

/** A version that is adopted and public. */
async function adopted(regulationCode: string, changes: Data = {}): Promise<string> {
  const documentId = await create(app, VERSION, versionData(regulationCode, changes));
  await take(documentId, 'adopt').expect(200);
  await publish(app, VERSION, documentId);
  return documentId;
}

describe('the regulations of the sample', () => {
  it('are all public, with what they are today', async () => {
    const rows = (await read('/api/regulations?sort=code:asc')) as unknown as readonly Loose[];
    const states = rows.map(({ code, title, currentState }) => [code, title, currentState]);
    expect(states).toEqual(
      sample.regulations.map(({ code, title, state }) => [
        code,
        title,
        state === 'draft' ? 'consultation' : state,
      ]),
    );
  });

  it('have every version of the sample, with the end the sample states', async () => {
    const rows = (await read(
      '/api/regulation-versions?sort=key:asc&pagination[pageSize]=50&populate=*',
    )) as unknown as readonly Loose[];
    const expected = sample.regulations.flatMap(({ code, versions }) =>
      versions.map((version) => [
        `${code.toLowerCase()}-v${version.versionNo}`,
        version.state === 'draft' ? 'consultation' : version.state,
        version.expiresOn,
        version.articles.map(({ text }) => text),
      ]),
    );
    expect(
      rows.map((row) => [
        row['key'],
        row['currentState'],
        row['inForceUntil'],
        (row['articles'] as readonly Loose[]).map(({ text }) => text as string),
      ]),
    ).toEqual(expected);
  });

  it('come in three languages, whole', async () => {
    const english = await onDate('SY3-ZD-06', '2025-06-30', 'en');
    expect(english['title']).toBe('Canteen Rules');
    expect(english['version'].title).toBe('Canteen Rules (version 2)');
    expect(english['version'].articles).toHaveLength(5);
    const traditional = await onDate('SY3-ZD-06', '2025-06-30', 'zh-Hant');
    expect(traditional['version'].articles[0].text).toBe(
      '食堂自主經營、獨立核算，不以營利為目的。',
    );
  });

  it('are followed by reports on how they are kept', async () => {
    const rows = (await read(
      '/api/enforcement-reports?sort=publicSince:asc',
    )) as unknown as readonly Loose[];
    expect(
      rows.map(({ regulationCode, period, target, actual, isMet }) => ({
        ...{ regulationCode, period, target, actual, isMet },
      })),
    ).toEqual(
      sample.enforcementReports.map(({ regulation, period, target, actual }) => ({
        regulationCode: sample.regulations.find(({ key }) => key === regulation)?.code,
        ...{ period, target, actual, isMet: actual >= target },
      })),
    );
  });

  it('name what they rest on by number', async () => {
    const rows = await read('/api/regulations?filters[code]=SY3-ZD-01&populate=*');
    expect(rows[0]).toMatchObject({
      relations: [
        {
          relationNo: 1,
          relationType: 'basedOn',
          targetKind: 'document',
          targetCode: '教办〔2010〕15号',
        },
      ],
      relationTitles: [{ relationNo: 1, title: '教育部关于推进中小学信息公开工作的意见' }],
    });
  });
});

describe('a regulation on a day', () => {
  it.each([
    ['SY3-ZD-01', '2022-03-31', 'notYetInForce', null],
    ['SY3-ZD-01', '2022-04-01', 'effective', 1],
    ['SY3-ZD-01', '2025-02-28', 'effective', 1],
    ['SY3-ZD-01', '2025-03-01', 'effective', 2],
    ['SY3-ZD-08', '2025-08-31', 'effective', 1],
    ['SY3-ZD-08', '2025-09-01', 'repealed', null],
    ['SY3-ZD-10', '2026-01-04', 'unpublished', null],
    ['SY3-ZD-10', '2026-01-05', 'consultation', null],
  ])('%s on %s is %s: version %p', async (code, day, state, versionNo) => {
    const row = await onDate(code, day);
    expect([row['onDate'], row['currentState'], row['version']?.versionNo ?? null]).toEqual([
      day,
      state,
      versionNo,
    ]);
  });

  it('before its first text says when there is one', async () => {
    expect((await onDate('SY3-ZD-01', '1999-12-31'))['firstEffectiveOn']).toBe('2022-04-01');
  });

  it('answers the same by its address and over GraphQL', async () => {
    const row = await onDate('SY3-ZD-03', '2025-06-30');
    const documentId = row['documentId'] as string;
    const one = await read(`/api/regulations/${documentId}?onDate=2025-06-30`);
    expect(one['version']).toEqual(row['version']);
    const fields = 'code onDate currentState version { versionNo articles { articleNo text } }';
    const expected = {
      ...{ code: 'SY3-ZD-03', onDate: '2025-06-30', currentState: 'effective' },
      version: { versionNo: 1, articles: [{ articleNo: 1, text: '5万元以下由部门自行采购。' }] },
    };
    const single = await graphql(
      `{ regulation(documentId: "${documentId}", onDate: "2025-06-30") { ${fields} } }`,
    );
    expect(single.body['data'].regulation).toEqual(expected);
    const list = await graphql(
      `{ regulations(filters: { code: { eq: "SY3-ZD-03" } }, onDate: "2025-06-30") { ${fields} } }`,
    );
    expect(list.body['data'].regulations).toEqual([expected]);
  });

  it.each([
    '2025-02-30',
    '2025-2-3',
    '30.06.2025',
    '2025',
    'today',
    '',
    '2025-06-30T00:00:00Z',
    '٢٠٢٥-٠٦-٣٠',
  ])('%p is no day', async (day) => {
    const asked = encodeURIComponent(day);
    const { status, body } = await app.http.get(`/api/regulations?onDate=${asked}`);
    expect([status, body.error.message]).toEqual([
      400,
      'Not allowed: onDate. Allowed: a day as YYYY-MM-DD.',
    ]);
    const answer = await graphql(`{ regulations(onDate: "${day}") { code } }`);
    expect(answer.status).toBe(400);
  });

  it('cannot be asked twice, nor of a type that has no days', async () => {
    await app.http.get('/api/regulations?onDate=2025-01-01&onDate=2025-01-02').expect(400);
    await app.http.get('/api/regulations?onDate[$gt]=2025-01-01').expect(400);
    const { body } = await app.http.get('/api/fee-items?onDate=2025-01-01').expect(400);
    expect(body.error.message).toContain('query onDate');
    await app.http.get('/api/regulations?filters[currentState]=effective').expect(400);
    await app.http.get('/api/regulations?sort=currentState').expect(400);
  });
});

describe('two versions of one regulation', () => {
  it('cannot take effect on one day', async () => {
    const code = await freshRegulation();
    await adopted(code);
    const second = await create(app, VERSION, versionData(code, { versionNo: 2 }));
    const { status, body } = await take(second, 'adopt');
    expect(status).toBe(400);
    expect(body.error.details.errors).toEqual([
      expect.objectContaining({
        name: 'VERSION_SAME_DAY',
        message: '第 1 版也从 2020-02-01 起施行，同一天只能有一个有效版本。请改正施行日期。',
      }),
    ]);
  });

  it('of two drafts adopted before either is public, the second is refused at its publication', async () => {
    const code = await freshRegulation();
    const ids = [
      await create(app, VERSION, versionData(code)),
      await create(app, VERSION, versionData(code, { versionNo: 2 })),
    ];
    for (const id of ids) await take(id, 'adopt').expect(200);
    const outcomes = await Promise.allSettled(ids.map((id) => publish(app, VERSION, id)));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('follow each other without a gap', async () => {
    const code = await freshRegulation();
    await adopted(code);
    await adopted(code, { versionNo: 2, adoptedOn: '2021-05-01', effectiveOn: '2021-06-01' });
    const rows = (await read(
      `/api/regulation-versions?filters[regulationCode]=${code}&sort=versionNo:asc`,
    )) as unknown as readonly Loose[];
    expect(rows.map((row) => [row['currentState'], row['inForceUntil']])).toEqual([
      ['superseded', '2021-05-31'],
      ['effective', null],
    ]);
  });

  it('do not bear one number', async () => {
    const code = await freshRegulation();
    await adopted(code);
    const refusal = await refusalOf(create(app, VERSION, versionData(code)));
    expect(codesOf(refusal)).toEqual(['VERSION_NO_TAKEN']);
  });
});

describe('a version in force', () => {
  it('keeps its articles and its first day, even when it is taken down', async () => {
    const documentId = await adopted(await freshRegulation());
    const change = () =>
      update(app, VERSION, documentId, 'zh-Hans', { articles: [{ text: '另一种说法。' }] });
    const fixed = ['ARTICLES_FIXED'];
    expect(codesOf(await refusalOf(change()))).toEqual(fixed);
    const later = update(app, VERSION, documentId, 'zh-Hans', { effectiveOn: '2030-01-01' });
    expect(codesOf(await refusalOf(later))).toEqual(['VERSION_DAY_FIXED']);
    await app.strapi.documents(VERSION).unpublish({ documentId });
    expect(codesOf(await refusalOf(change()))).toEqual(fixed);
    const rows = await storedRows(app, VERSION, { documentId });
    expect(rows.map(({ effectiveOn }) => effectiveOn as string)).toEqual(['2020-02-01']);
  });

  it('can still be translated', async () => {
    const documentId = await adopted(await freshRegulation());
    const articles = [{ text: 'The first article.' }, { text: 'The second article.' }];
    await update(app, VERSION, documentId, 'en', { articles, correctionReason: 'Translated' });
    await publish(app, VERSION, documentId, 'en');
    const english = await read(`/api/regulation-versions/${documentId}?locale=en&populate=*`);
    expect(english['articles'].map(({ text }: Loose) => text as string)).toEqual([
      'The first article.',
      'The second article.',
    ]);
  });

  it('is not changed through the panel either', async () => {
    const documentId = await adopted(await freshRegulation());
    const { status, body } = await clerk
      .put(`/content-manager/collection-types/${VERSION}/${documentId}`)
      .send({ articles: [{ text: '改。' }] });
    expect([status, body.error.details.errors[0].message]).toEqual([
      400,
      '第 1 版已经施行，简体中文的第 1 条不能再改。要修改内容，请新建一个版本。',
    ]);
  });

  it('that is to come may still be corrected', async () => {
    const days = { adoptedOn: '2090-01-01', effectiveOn: '2099-01-01' };
    const documentId = await adopted(await freshRegulation(), days);
    await update(app, VERSION, documentId, 'zh-Hans', {
      articles: [{ text: '改过的内容。' }],
      correctionReason: '漏字',
    });
    await publish(app, VERSION, documentId);
    expect(await read(`/api/regulation-versions/${documentId}`)).toMatchObject({
      revision: 2,
      currentState: 'adopted',
    });
  });
});

describe('the way of a text', () => {
  it('a draft is not published', async () => {
    const documentId = await create(app, VERSION, versionData(await freshRegulation()));
    const refusal = await refusalOf(publish(app, VERSION, documentId));
    expect(codesOf(refusal)).toEqual(['VERSION_STILL_DRAFT']);
  });

  it('from the consultation over answers to adoption', async () => {
    const code = await freshRegulation();
    const days = { documentNo: null, adoptedOn: null, effectiveOn: null };
    const documentId = await create(app, VERSION, versionData(code, days));
    const answers = { consultationOpensOn: '2020-01-01', consultationClosesOn: '2020-01-20' };
    await take(documentId, 'consult', { answers }).expect(200);
    await publish(app, VERSION, documentId);
    expect(await read(`/api/regulation-versions/${documentId}`)).toMatchObject({
      ...answers,
      currentState: 'consultation',
    });

    const theme = { themeNo: 1, comments: 4, outcome: null };
    const words = { themeNo: 1, theme: '希望写明期限', answer: null };
    await update(app, VERSION, documentId, 'zh-Hans', {
      ...{ documentNo: '青三实〔2020〕9号', adoptedOn: '2020-02-01', effectiveOn: '2020-03-01' },
      ...{ consultationThemes: [theme], consultationAnswers: [words] },
      correctionReason: '审议通过，写明文号和日期',
    });
    const adopt = () => take(documentId, 'adopt', { from: 'consultation' });
    const { body } = await adopt().expect(400);
    expect(body.error.details.errors[0].name).toBe('CONSULTATION_UNANSWERED');

    await update(app, VERSION, documentId, 'zh-Hans', {
      consultationThemes: [{ ...theme, outcome: 'adopted' }],
      consultationAnswers: [{ ...words, answer: '已写入第二条。' }],
    });
    await adopt().expect(200);
    await publish(app, VERSION, documentId);
    expect(await read(`/api/regulation-versions/${documentId}?populate=*`)).toMatchObject({
      ...{ currentState: 'effective', commentCount: 4, revision: 2 },
      consultationAnswers: [{ theme: '希望写明期限', answer: '已写入第二条。' }],
    });
  });

  it('to its repeal, told at once and without a correction', async () => {
    const code = await freshRegulation();
    const documentId = await adopted(code);
    const answers = { repealDocumentNo: '青三实〔2021〕1号', expiresOn: '2021-01-31' };
    await take(documentId, 'repeal', { from: 'adopted', reason: '并入新办法', answers }).expect(
      200,
    );
    expect(await read(`/api/regulation-versions/${documentId}`)).toMatchObject({
      ...{ ...answers, currentState: 'repealed', inForceUntil: '2021-01-31', revision: 1 },
    });
    expect((await onDate(code, '2021-02-01'))['currentState']).toBe('repealed');
  });

  it('and by no other way', async () => {
    const documentId = await adopted(await freshRegulation());
    const refusal = await refusalOf(
      update(app, VERSION, documentId, 'zh-Hans', { state: 'draft' }),
    );
    expect(codesOf(refusal)).toEqual(['STATE_BY_TRANSITION_ONLY']);
  });
});

describe('what the office is reminded of', () => {
  it('a review that is overdue, until the regulation is repealed', async () => {
    const code = await freshRegulation();
    const [row] = await storedRows(app, REGULATION, { code });
    const documentId = row?.['documentId'] as string;
    const reviewDueOn = '2020-06-30';
    await update(app, REGULATION, documentId, 'zh-Hans', { reviewDueOn, correctionReason: '补填' });
    await publish(app, REGULATION, documentId);
    const version = await adopted(code);
    const due = async () => {
      const { body } = await clerk.get('/transparency/regulations/review').expect(200);
      return (body.due as readonly Loose[]).filter((one) => one['code'] === code);
    };
    expect(await due()).toEqual([expect.objectContaining({ documentId, code, reviewDueOn })]);
    const answers = { repealDocumentNo: '青三实〔2021〕2号', expiresOn: '2021-01-31' };
    await take(version, 'repeal', { from: 'adopted', reason: '过时', answers }).expect(200);
    expect(await due()).toEqual([]);
  });

  it('no theme of the sample is without a text', async () => {
    const { body } = await clerk.get('/transparency/regulations/review').expect(200);
    expect(body.gaps).toEqual([]);
  });

  it('is nobody else to know', async () => {
    await app.http.get('/transparency/regulations/review').expect(401);
  });
});

it('an article is found by its words, on the page of its regulation', async () => {
  const { body } = await app.http
    .get(`/api/search?q=${encodeURIComponent('负责人陪餐')}&type=regulation-version`)
    .expect(200);
  expect(body.data[0]).toMatchObject({
    ...{ type: 'regulation-version', key: 'sy3-zd-06-v2', path: '/regulations/sy3-zd-06' },
  });
});

describe('what is not public', () => {
  it.each(['regulations', 'regulation-versions', 'enforcement-reports'])(
    'of %s stays inside',
    async (path) => {
      const { text } = await app.http
        .get(`/api/${path}?populate=*&pagination[pageSize]=100&locale=en`)
        .expect(200);
      expect(text).not.toContain('planted-internal');
      expect(text).not.toContain('Notes');
    },
  );

  it('a version nobody published is in no answer', async () => {
    const code = await freshRegulation();
    await adopted(code);
    const later = { versionNo: 2, adoptedOn: '2021-01-01', effectiveOn: '2021-02-01' };
    const draft = await create(app, VERSION, versionData(code, later));
    await take(draft, 'adopt').expect(200);
    const row = await onDate(code, '2022-01-01');
    expect([row['version'].versionNo, row['version'].inForceUntil]).toEqual([1, null]);
  });
});
