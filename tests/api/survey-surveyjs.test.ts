import type TestAgent from 'supertest/lib/agent';

import { STAFF_ROLES } from '../../src/content/roles/role-table';
import { bootApp, type TestApp } from '../support/boot';
import { clientOf } from '../support/http-client';
import { CANTEEN, makeSurvey, surveyRows } from '../support/survey';
import { EACH } from '../support/survey-definitions';
import { staffMember } from '../support/staff';

const SURVEYS = '/satisfaction-survey/surveys';
const IMPORT = `${SURVEYS}/import-surveyjs`;

const FILE = {
  title: { default: '食堂', en: 'Canteen' },
  pages: [
    {
      name: 'p1',
      elements: [
        { type: 'rating', name: 'food', title: '<script>饭菜</script>', isRequired: true },
        { type: 'comment', name: 'why', title: '为什么', visibleIf: '{food} < 3' },
        { type: 'file', name: 'photo', title: '照片' },
      ],
    },
  ],
  triggers: [{ type: 'complete', expression: '{food} = 5' }],
};

let app: TestApp;
let editor: TestAgent;
beforeAll(async () => {
  app = await bootApp();
  editor = await clientOf(app, 'editor');
});
afterAll(() => app.stop());

const surveyCount = async () => (await surveyRows(app, 'runs')).length;

it('a file becomes a draft that is edited like any other, with a list of what is missing', async () => {
  const { body } = await editor.post(IMPORT).send({ questionnaire: FILE }).expect(201);
  expect(body.survey).toMatchObject({ title: '食堂', state: 'draft', revision: null });
  expect(body.notCarried).toEqual([
    {
      ...{ path: ['pages', 0, 'elements', 2], what: 'type', name: '照片', detail: 'file' },
    },
    { path: ['triggers', 0], what: 'trigger', name: '', detail: 'complete' },
  ]);
  const { body: read } = await editor.get(`${SURVEYS}/${body.survey.id}`).expect(200);
  expect(read.survey.definition).toMatchObject({
    title: { 'zh-Hans': '食堂', en: 'Canteen' },
    items: [
      {
        code: 'food',
        type: 'rating',
        text: { 'zh-Hans': '<script>饭菜</script>' },
        required: true,
      },
      { code: 'why', type: 'longText', showIf: { question: 'food', atMost: 2 } },
    ],
  });
  const { definition, version } = read.survey;
  const { body: saved } = await editor
    .put(`${SURVEYS}/${body.survey.id}/definition`)
    .send({ version, definition })
    .expect(200);
  // What the file does not say is written in the panel.
  expect(saved.findings.map(({ path }: { path: string[] }) => path.join('.')).sort()).toEqual([
    ...['items.0.labels.1', 'items.0.labels.5', 'privacyNotice'],
  ]);
});

it('another title than that of the file is taken, and one is needed', async () => {
  const { title: _title, ...untitled } = FILE;
  const { body } = await editor
    .post(IMPORT)
    .send({ title: '春季食堂', questionnaire: FILE })
    .expect(201);
  expect(body.survey.title).toBe('春季食堂');
  expect(body.survey.definition.title).toEqual({ 'zh-Hans': '春季食堂', en: 'Canteen' });
  const refused = await editor.post(IMPORT).send({ questionnaire: untitled }).expect(400);
  expect(refused.body.error.details).toMatchObject({
    code: 'SURVEY_INPUT_INVALID',
    field: 'title',
  });
});

it('a questionnaire goes out as a file, and comes back as a draft that asks the same', async () => {
  const asking = {
    ...CANTEEN,
    items: [...CANTEEN.items, ...Object.values(EACH)],
  };
  const { documentId, slug } = await makeSurvey(app, { asking });
  const file = await editor.get(`${SURVEYS}/${documentId}/surveyjs`).expect(200);
  expect(file.headers['content-type']).toBe('application/json; charset=utf-8');
  expect(file.headers['content-disposition']).toContain(`${slug}-surveyjs.json`);
  expect(file.headers['cache-control']).toBe('no-store');
  const questionnaire: unknown = JSON.parse(file.text);
  const { body } = await editor.post(IMPORT).send({ questionnaire }).expect(201);
  expect(body.notCarried).toEqual([]);
  expect(body.survey.definition).toMatchObject({
    ...{ items: asking.items, privacyNotice: { 'zh-Hans': '匿名' } },
  });
  expect(body.survey.slug).not.toBe(slug);
});

it('a questionnaire whose document is gone goes out as it was asked last', async () => {
  const { documentId } = await makeSurvey(app);
  const documents = app.strapi.documents('plugin::satisfaction-survey.survey' as never);
  await documents.delete({ documentId, locale: '*' });
  const file = await editor.get(`${SURVEYS}/${documentId}/surveyjs`).expect(200);
  expect(JSON.parse(file.text)).toMatchObject({ pages: [{ elements: { length: 5 } }] });
});

it('a draft that is not finished goes out as far as it can be read', async () => {
  const { body: made } = await editor.post(SURVEYS).send({ title: '草稿' }).expect(201);
  const { id, version, definition } = made.survey;
  const items = [{ code: 'a' }, { ...EACH.yesNo, showIf: { not: { not: 5 } } }, EACH.single];
  await editor
    .put(`${SURVEYS}/${id}/definition`)
    .send({ version, definition: { ...definition, items } })
    .expect(200);
  const file = await editor.get(`${SURVEYS}/${id}/surveyjs`).expect(200);
  expect(JSON.parse(file.text)).toMatchObject({
    pages: [{ elements: [{ name: 'single', type: 'radiogroup' }] }],
  });
});

it('there is no file of a survey that there is not', async () => {
  const { body } = await editor.get(`${SURVEYS}/nothing/surveyjs`).expect(404);
  expect(body.error.details.code).toBe('SURVEY_UNKNOWN');
});

const nested = (levels: number): object =>
  levels === 0 ? {} : { type: 'panel', elements: [nested(levels - 1)] };

it.each<[string, unknown, number, string]>([
  ['nothing', null, 400, 'SURVEY_IMPORT_UNREADABLE'],
  ['a text', JSON.stringify(FILE), 400, 'SURVEY_IMPORT_UNREADABLE'],
  ['a list', [FILE], 400, 'SURVEY_IMPORT_UNREADABLE'],
  ['another file', { name: 'package', version: '1' }, 400, 'SURVEY_IMPORT_UNREADABLE'],
  ['pages without questions', { pages: [{ title: '', elements: [] }] }, 400, 'SURVEY_IMPORT_EMPTY'],
  ['deep nesting', { pages: [nested(25)] }, 413, 'SURVEY_IMPORT_TOO_LARGE'],
  [
    'very many values',
    { pages: [{ elements: Array.from({ length: 60_000 }, () => 1) }] },
    ...([413, 'SURVEY_IMPORT_TOO_LARGE'] as const),
  ],
])('%s is refused in words, and nothing is made', async (_name, questionnaire, status, code) => {
  const before = await surveyCount();
  const { body } = await editor.post(IMPORT).send({ title: '坏', questionnaire }).expect(status);
  expect(body.error.details.code).toBe(code);
  expect(body.error.message).toMatch(/\p{Script=Han}/u);
  expect(await surveyCount()).toBe(before);
});

it('what is larger than the app takes is not even read', async () => {
  const questionnaire = { ...FILE, description: '长'.repeat(500_000) };
  await editor.post(IMPORT).send({ questionnaire }).expect(413);
});

it.each([
  ['an unknown field', { questionnaire: FILE, publish: true }, 'publish'],
  ['no questionnaire', { title: '空' }, 'questionnaire'],
  ['a title that is none', { questionnaire: FILE, title: ' ' }, 'title'],
  ['a long title', { questionnaire: FILE, title: '长'.repeat(201) }, 'title'],
])('%s is refused by its name', async (_name, sent, field) => {
  const { body } = await editor.post(IMPORT).send(sent).expect(400);
  expect(body.error.details).toMatchObject({ code: 'SURVEY_INPUT_INVALID', field });
});

it('names that objects have from birth are names like others; as keys they do not come in', async () => {
  const elements = [
    { type: 'boolean', name: '__proto__', title: '甲' },
    { type: 'boolean', name: 'constructor', visibleIf: '{__proto__} notempty' },
    { type: 'constructor', name: 'b' },
  ];
  const { body } = await editor.post(IMPORT).send({ questionnaire: { title: '名', elements } });
  expect(body.survey.definition.items).toMatchObject([
    { code: 'proto', text: { 'zh-Hans': '甲' } },
    { code: 'constructor', showIf: { question: 'proto', answered: true } },
  ]);
  const sent = '{"title":"名","questionnaire":{"elements":[{"__proto__":{"type":"boolean"}}]}}';
  await editor.post(IMPORT).set('Content-Type', 'application/json').send(sent).expect(400);
});

describe('who may', () => {
  it.each(STAFF_ROLES.map(({ code, survey }) => [code, survey as readonly string[]] as const))(
    '%s takes out what may be read, and brings in where questionnaires may be written',
    async (code, may) => {
      const { client } = await staffMember(app, code);
      const { documentId } = await makeSurvey(app, { isOpen: false });
      const mayRead = may.includes('survey.read');
      const mayEdit = may.includes('survey.edit');
      await client.get(`${SURVEYS}/${documentId}/surveyjs`).expect(mayRead ? 200 : 403);
      await client
        .post(IMPORT)
        .send({ questionnaire: FILE })
        .expect(mayEdit ? 201 : 403);
    },
  );

  it('nobody without a session', async () => {
    const { documentId } = await makeSurvey(app, { isOpen: false });
    await app.http.get(`${SURVEYS}/${documentId}/surveyjs`).expect(401);
    await app.http.post(IMPORT).send({ questionnaire: FILE }).expect(401);
    await app.http.get(`/api/surveys/${documentId}/surveyjs`).expect(404);
  });
});
