import { publicTypeUids } from '../../src/content/content-types';
import { bootApp, type TestApp } from '../support/boot';
import { clientOf } from '../support/http-client';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
});
afterAll(() => app.stop());

interface Layer {
  readonly methods: readonly string[];
  readonly path: string | RegExp;
}

const routesOf = (api: { listRoutes(): unknown }) =>
  (api.listRoutes() as readonly Layer[])
    .filter(({ methods }) => methods.length > 0)
    .map(({ methods, path }) => `${methods.filter((it) => it !== 'HEAD').join()} ${String(path)}`);

/** The one thing that the public sends: reports, and what their reporters do by receipt. */
const FEEDBACK = [
  'GET /api/feedback/figures',
  'POST /api/feedback',
  'POST /api/feedback/ticket',
  'POST /api/feedback/ticket/follow-up',
  'POST /api/feedback/ticket/rating',
  'POST /api/feedback/ticket/reopening',
  'PUT /api/feedback/:key',
];

/** Plans are for tokens with their actions; everybody reads what is announced. */
const SCHEDULE = [
  ...['GET /plans', 'POST /plans', 'GET /plans/:id', 'POST /bulk', 'POST /preview'],
  ...['move', 'pause', 'resume', 'cancel', 'run-now', 'adopt'].map((it) => `POST /plans/:id/${it}`),
  ...['GET /bundles', 'POST /bundles', 'GET /bundles/:id'],
  ...['POST /bundles/:id/add', 'POST /bundles/:id/move', 'POST /bundles/:id/cancel'],
  ...['GET /calendar', 'GET /documents/:uid/:documentId', 'GET /states', 'GET /health'],
  ...['GET /upcoming', 'GET /calendar.ics'],
].map((route) => route.replace(' ', ' /api/publication-schedule'));

/** Surveys are read and answered by everybody; what else is known of them is for their editors. */
const SURVEYS = [
  ...[
    'GET /surveys',
    'GET /surveys/oembed',
    'GET /surveys/:slug',
    'POST /surveys/:slug/start',
    'PUT /surveys/:slug/responses/:key',
  ],
  ...['GET /surveys/:slug/receipts/:receipt', 'GET /surveys/:slug/results'],
  'GET /survey-series/:slug/trend',
].map((route) => route.replace(' ', ' /api'));

/** What is public in the forms of other programs: feeds, calendars, tables. */
const CHANNELS = ['feeds', 'calendars', 'open-data'].flatMap((name) => [
  ...[`GET /api/${name}`, `GET /api/${name}/:file`],
]);

/** Public feedback as Open311; what is sent there is refused in its own form. */
const OPEN311 = ['GET ', 'GET /:file', 'GET /requests/:file', 'POST /:file'].map((route) =>
  route.replace(' ', ' /api/open311/v2'),
);

/** Regulations in the forms in which law is exchanged. */
const LEGISLATION = ['/eli.jsonld', '/versions/:versionNo/akn.xml'].map(
  (path) => `GET /api/regulations/:key${path}`,
);

it('the public REST API reads content, takes feedback and answers, and does nothing else', () => {
  const expected = publicTypeUids(app.strapi).flatMap((uid) => {
    const { kind, info } = app.strapi.contentType(uid);
    if (kind === 'singleType') return [`GET /api/${info.singularName}`];
    return [`GET /api/${info.pluralName}`, `GET /api/${info.pluralName}/:id`];
  });
  expected.push('GET /api/search', 'GET /api/chains/:type/:key', 'GET /api/regulation-difference');
  expected.push('GET /api/information-request-figures', 'GET /api/procurement-competition');
  expected.push('GET /api/ocds/:file');
  expected.push('GET /api/asset-register-snapshots/:periodKey/csv');
  expected.push('GET /api/disclosure/catalogue', 'GET /api/disclosure/report');
  expected.push(...FEEDBACK, ...SCHEDULE, ...SURVEYS, ...CHANNELS, ...OPEN311, ...LEGISLATION);
  expect(routesOf(app.strapi.server.api('content-api')).sort()).toEqual(expected.sort());
});

it.each(['approval', 'delivery', 'disclosure', 'publication-schedule', 'satisfaction-survey'])(
  'the plugin %s really loaded',
  (name) => {
    expect(app.strapi.plugin(name)).toBeDefined();
    expect(
      routesOf(app.strapi.server.api('admin')).some((route) => route.includes(`/${name}/`)),
    ).toBe(true);
  },
);

const OWN_ADMIN_ROUTES = [
  '/disclosure/due',
  '/disclosure/items',
  '/disclosure/report',
  '/delivery/status',
  '/transparency/checks/api::school.school/none',
  '/transparency/regulations/review',
  '/publication-schedule/plans',
  '/satisfaction-survey/surveys',
];

it('plans are told to no stranger over the content API', async () => {
  for (const route of SCHEDULE) {
    const [method = '', path = ''] = route.split(' ');
    const address = path.replace(/:\w+/g, '1');
    const { status } = await app.http[method.toLowerCase() as 'get' | 'post'](address).send(
      method === 'GET' ? undefined : {},
    );
    const open = path.endsWith('/upcoming') ? 200 : path.endsWith('.ics') ? 400 : 403;
    expect([route, status]).toEqual([route, open]);
  }
});

it.each(OWN_ADMIN_ROUTES)('%s answers no stranger', async (path) => {
  expect((await app.http.get(path)).status).toBe(401);
});

it('what the rules find is told to who may read the type, and to nobody about other types', async () => {
  const editor = await clientOf(app, 'editor');
  const month = await app.strapi
    .documents('api::finance-summary.finance-summary')
    .findFirst({ filters: { period: '2025-04' } });
  const path = `/transparency/checks/api::finance-summary.finance-summary`;
  const answer = await editor.get(`${path}/${month?.documentId ?? ''}`).expect(200);
  expect(answer.body).toEqual({ issues: expect.arrayContaining([]) as unknown });
  await editor.get(`${path}/nothing`).expect(404);
  await editor.get('/transparency/checks/admin::user/1').expect(404);
});

it('the GraphQL schema has the public types, changes of plans, answers to surveys and nothing of Strapi itself', async () => {
  const query =
    '{ __schema { queryType { fields { name } } mutationType { fields { name } } types { name } } }';
  const { body } = await app.http.post('/graphql').send({ query }).expect(200);
  const schema = body.data.__schema as {
    queryType: { fields: { name: string }[] };
    mutationType: { fields: { name: string }[] };
    types: { name: string }[];
  };
  expect(schema.mutationType.fields.map(({ name }) => name).sort()).toEqual([
    ...['adoptPublicationPlan', 'cancelPublicationBundle', 'cancelPublicationPlan'],
    ...['createPublicationBundle', 'createPublicationPlan', 'movePublicationBundle'],
    ...['movePublicationPlan', 'pausePublicationPlan', 'resumePublicationPlan'],
    ...['runPublicationPlanNow', 'startSurvey', 'submitSurvey'],
  ]);
  expect(schema.queryType.fields.map(({ name }) => name).sort()).toEqual([
    'asset',
    'assetEvent',
    'assetEvents',
    'assetEvents_connection',
    'assetRegisterSnapshot',
    'assetRegisterSnapshots',
    'assetRegisterSnapshots_connection',
    'assets',
    'assets_connection',
    'budget',
    'budgets',
    'budgets_connection',
    'calendarDay',
    'calendarDays',
    'calendarDays_connection',
    'chain',
    'classificationCode',
    'classificationCodes',
    'classificationCodes_connection',
    'department',
    'departments',
    'departments_connection',
    'disclosureCatalogue',
    'disclosureMetrics',
    'disclosurePage',
    'disclosurePages',
    'disclosurePages_connection',
    'disclosureReport',
    'disclosureReports',
    'disclosureReports_connection',
    'enforcementReport',
    'enforcementReports',
    'enforcementReports_connection',
    'feeItem',
    'feeItems',
    'feeItems_connection',
    'feedbackEntries',
    'feedbackEntries_connection',
    'feedbackEntry',
    'financeSummaries',
    'financeSummaries_connection',
    'financeSummary',
    'glossaryTerm',
    'glossaryTerms',
    'glossaryTerms_connection',
    'improvementAction',
    'improvementActions',
    'improvementActions_connection',
    'informationRequest',
    'informationRequestFigures',
    'informationRequests',
    'informationRequests_connection',
    'inspection',
    'inspectionFinding',
    'inspectionFindings',
    'inspectionFindings_connection',
    'inspections',
    'inspections_connection',
    'logisticsBulletin',
    'logisticsBulletins',
    'logisticsBulletins_connection',
    'mealAccount',
    'mealAccounts',
    'mealAccounts_connection',
    'meeting',
    'meetings',
    'meetings_connection',
    'menu',
    'menus',
    'menus_connection',
    // What the schema library puts where no field was generated; it answers true.
    'ok',
    'place',
    'places',
    'places_connection',
    'procurement',
    'procurementCompetition',
    'procurements',
    'procurements_connection',
    'publicationBundle',
    'publicationPlan',
    'publicationPlanPreview',
    'publicationPlans',
    'publicationRecord',
    'publicationRecords',
    'publicationRecords_connection',
    'publicationScheduleHealth',
    'redaction',
    'redactions',
    'redactions_connection',
    'regulation',
    'regulationDifference',
    'regulationVersion',
    'regulationVersions',
    'regulationVersions_connection',
    'regulations',
    'regulations_connection',
    'school',
    ...['search', 'survey', 'surveyResults', 'surveyTrend'],
    ...['surveys', 'surveys_connection'],
    'term',
    'terms',
    'terms_connection',
    'threshold',
    'thresholds',
    'thresholds_connection',
    'trainingSession',
    'trainingSessions',
    'trainingSessions_connection',
    'upcomingPublications',
    'workingGroup',
    'worksNotice',
    'worksNotices',
    'worksNotices_connection',
  ]);
  const stock = schema.types.filter(({ name }) => /Users|Upload|Role|PublicationStatus/.test(name));
  expect(stock).toEqual([]);
});

it.each([
  ['post', '/api/auth/local'],
  ['post', '/api/auth/local/register'],
  ['post', '/api/auth/forgot-password'],
  ['get', '/api/users'],
  ['get', '/api/users/me'],
  ['post', '/api/upload'],
  ['get', '/api/upload/files'],
  ['get', '/api/i18n/locales'],
  ['get', '/api/content-type-builder/content-types'],
  ['post', '/api/finance-summaries'],
  ['put', '/api/finance-summaries/x'],
  ['delete', '/api/finance-summaries/x'],
  ['put', '/api/school'],
] as const)('%s %s leads nowhere', async (method, path) => {
  const { status, text } = await app.http[method](path).send(method === 'get' ? undefined : {});
  expect([404, 405]).toContain(status);
  expect(text).not.toMatch(/\bat .*\.js:\d+/);
});
