import type { seedSample } from '../../src/seed/sample';
import { DEMO_CLERK } from '../../src/seed/role-users';
import { bootApp, compiled, type TestApp } from '../support/boot';
import { rowsIn } from '../support/approval-stage';

const SUMMARY = 'api::finance-summary.finance-summary';

/** Types that the school's policies gate: all but these carry statements of the school. */
const UNGATED = ['menu', 'regulation', 'redaction', 'training-session', 'working-group', 'school'];

let app: TestApp;
let clerk: number;
const seed = () =>
  compiled<{ seedSample: typeof seedSample }>('src/seed/sample.js').seedSample(app.strapi);

beforeAll(async () => {
  app = await bootApp({ env: { SEED_POLICIES: 'true' } });
  await seed();
  const user: { id: number } = await app.strapi.db
    .query('admin::user')
    .findOne({ where: { email: DEMO_CLERK.email } });
  clerk = user.id;
});
afterAll(() => app.stop());

const gatedTypes = async (): Promise<readonly string[]> => {
  const rows = await rowsIn(app, 'approval_policies');
  return [...new Set(rows.map((row) => String(row['content_type'])))].sort();
};

it('the school begins with a policy for each type that the public reads as its statement', async () => {
  const gated = await gatedTypes();
  expect(gated).toHaveLength(16);
  expect(gated.filter((uid) => UNGATED.includes(uid.split('.').at(-1) ?? ''))).toEqual([]);
});

it('everything of a gated type that is public passed the gate with an approval', async () => {
  const passed = new Set(
    (await rowsIn(app, 'approval_publications', { ground: 'approval' })).map(
      (row) => `${String(row['document_id'])} ${String(row['locale'])}`,
    ),
  );
  const past: string[] = [];
  let count = 0;
  for (const uid of await gatedTypes()) {
    const rows: { documentId: string; locale: string }[] = await app.strapi.db
      .query(uid)
      .findMany({ where: { publishedAt: { $notNull: true } } });
    count += rows.length;
    past.push(
      ...rows
        .filter(({ documentId, locale }) => !passed.has(`${documentId} ${locale}`))
        .map(({ documentId }) => `${uid} ${documentId}`),
    );
  }
  expect(count).toBeGreaterThan(200);
  expect(past).toEqual([]);
});

it('nobody approved what the clerk submitted but others, and a finance month three of them', async () => {
  const decisions = await rowsIn(app, 'approval_decisions');
  expect(decisions.filter((row) => row['actor_id'] === clerk)).toEqual([]);
  const cases = await rowsIn(app, 'approval_cases', { content_type: SUMMARY });
  for (const { id } of cases) {
    const actors = decisions.filter((row) => row['case_id'] === id).map((row) => row['actor_id']);
    expect(new Set(actors).size).toBe(3);
  }
});

it('the public reads the posts of those who approved, and no name', async () => {
  const answer = await app.http.get(
    '/api/finance-summaries?filters[period][$eq]=2025-06&fields=approvedByRole',
  );
  expect(answer.body.data).toMatchObject([
    { approvedByRole: '财务室主任、校务公开办、分管副校长' },
  ]);
});

it('what went out on the fast track was reviewed by somebody else', async () => {
  const notices = await rowsIn(app, 'approval_cases', {
    content_type: 'api::works-notice.works-notice',
  });
  expect(notices.length).toBeGreaterThan(0);
  for (const row of notices) {
    const { debts } = JSON.parse(String(row['body'])) as { debts: { repaid: unknown }[] };
    expect(debts.length).toBeGreaterThan(0);
    expect(debts.filter(({ repaid }) => repaid === null)).toEqual([]);
  }
});

it('approvals on paper are told as prior history and open no gate', async () => {
  const told = await rowsIn(app, 'approval_audit', { name: 'priorDecision' });
  expect(told).toHaveLength(11);
  const documentId = String(told[0]?.['document_id']);
  await app.strapi.documents(SUMMARY).update({
    ...{ documentId, locale: 'zh-Hans' },
    data: { plainSummary: '另一种说法。', correctionReason: '改写' },
  } as never);
  await expect(
    app.strapi.documents(SUMMARY).publish({ documentId, locale: 'zh-Hans' }),
  ).rejects.toMatchObject({ details: { code: 'APPROVAL_GATE_CLOSED' } });
});

it('a second run changes nothing', async () => {
  const count = async () => [
    (await rowsIn(app, 'approval_audit')).length,
    (await rowsIn(app, 'approval_publications')).length,
    (await rowsIn(app, 'approval_policies')).length,
  ];
  const before = await count();
  await seed();
  expect(await count()).toEqual(before);
});
