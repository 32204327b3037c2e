import { collectionsOf, singleAnswersOf, type ApiPaths } from './collections';

const get = (parameters: readonly object[]) =>
  ({ get: { operationId: 'x', summary: '', tags: [], parameters, responses: {} } }) as never;
const LOCALE = { name: 'locale', in: 'query', schema: {} };
const path = (name: string, schema: object) => ({ name, in: 'path', required: true, schema });

const PATHS: ApiPaths = {
  '/api/assets': get([LOCALE]),
  '/api/assets/{documentId}': get([path('documentId', {}), LOCALE]),
  '/api/terms': get([]),
  '/api/terms/{documentId}': get([path('documentId', {})]),
  '/api/school': get([LOCALE]),
  '/api/search': get([{ name: 'q', in: 'query', required: true, schema: {} }]),
  '/api/ocds/{file}': get([path('file', { enum: ['releases.json', 'records.json'] })]),
  '/api/surveys/{slug}': get([path('slug', {})]),
  '/api/feedback': { post: { operationId: 'x', summary: '', tags: [], responses: {} } },
};

test('lists are copied in the languages that they have', () => {
  expect(collectionsOf(PATHS)).toEqual([
    { path: '/api/assets', locale: 'zh-Hans' },
    { path: '/api/assets', locale: 'zh-Hant' },
    { path: '/api/assets', locale: 'en' },
    { path: '/api/terms', locale: 'zh-Hans' },
  ]);
});

test('other answers are asked for where nothing has to be known for it', () => {
  expect(singleAnswersOf(PATHS)).toEqual([
    '/api/school',
    '/api/school?locale=zh-Hant',
    '/api/school?locale=en',
    '/api/ocds/releases.json',
    '/api/ocds/records.json',
  ]);
});
