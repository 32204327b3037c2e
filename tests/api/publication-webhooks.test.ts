import type { UID } from '@strapi/strapi';

import { inUnitOfWork } from '../../src/shared/strapi/unit-of-work';
import {
  emptyOutbox,
  outboxRows,
  SECRET,
  toldBy,
  tried,
  type Told,
} from '../support/announcements';
import { bootApp, compiled, type TestApp } from '../support/boot';
import {
  create,
  createTranslated,
  DEPARTMENT,
  freshYear,
  publish,
  publishedMonths,
  storedRows,
  SUMMARY,
  update,
  wordsIn,
  type Data,
} from '../support/content-months';
import { draftedPage, PAGE, publicPage } from '../support/disclosure-pages';
import { fakeReceiver, isGenuine, type FakeReceiver } from '../support/fake-receiver';
import { clientOf } from '../support/http-client';
import { createProcurement, PROCUREMENT, procurementData } from '../support/procurement-documents';

const INSPECTION: UID.ContentType = 'api::inspection.inspection';
const FINDING: UID.ContentType = 'api::inspection-finding.inspection-finding';
const ORIGIN = 'https://gk.example.edu.cn';

let receiver: FakeReceiver;
let app: TestApp;
beforeAll(async () => {
  receiver = await fakeReceiver();
  const webhooks = [
    { name: 'mirror', url: `${receiver.url}/mirror`, secret: SECRET },
    {
      ...{ name: 'archive', url: `${receiver.url}/archive`, secret: SECRET },
      events: ['publication.withdrawn'],
    },
  ];
  const env = { PUBLIC_URL: ORIGIN, DELIVERY_WEBHOOKS: JSON.stringify(webhooks) };
  app = await bootApp({ seed: 'sample', env });
});
afterAll(async () => {
  await app.stop();
  await receiver.stop();
});
beforeEach(async () => {
  await tried(app);
  await emptyOutbox(app);
  receiver.reset();
});

/** What the receiver of everything was told of a document, in an order of the test's own. */
async function told(documentId?: string): Promise<readonly Told[]> {
  await tried(app);
  return receiver
    .callsTo('/mirror')
    .map(toldBy)
    .filter(({ data }) => documentId === undefined || data.documentId === documentId);
}

const said = (events: readonly Told[]) =>
  events.map(({ type, data }) => `${type.replace('publication.', '')} ${data.locale}`).sort();

const forget = async () => {
  await tried(app);
  receiver.reset();
};

async function withdraw(uid: string, documentId: string, body: Data = {}): Promise<void> {
  const admin = await clientOf(app, 'superAdmin');
  await admin
    .post(`/transparency/withdrawals/${uid}/${documentId}`)
    .send({ verb: 'unpublish', locale: '*', reason: '数字有误', ...body })
    .expect(204);
}

describe('a receiver', () => {
  it('is told of a publication what is public of it, and that the call is genuine', async () => {
    const documentId = await publicPage(app, '第一次公开', { correctionReason: '内部的理由' });
    const [event, ...others] = await told();
    const [row] = await storedRows(app, PAGE, { documentId, publishedAt: { $notNull: true } });
    const page = `/documents/${row?.['key']}`;
    const api = `/api/disclosure-pages/${documentId}?locale=zh-Hans`;
    expect(others).toEqual([]);
    expect(event).toEqual({
      type: 'publication.published',
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      data: {
        ...{ type: 'disclosure-page', documentId, locale: 'zh-Hans' },
        ...{ key: row?.['key'], slug: row?.['slug'] },
        url: { api: ORIGIN + api, page: ORIGIN + page },
      },
    });
    await app.http.get(api).expect(200);
    await app.http.get(encodeURI(page)).expect(200);
    const [call] = receiver.callsTo('/mirror');
    expect(call && isGenuine(SECRET, call)).toBe(true);
    expect(call && isGenuine(SECRET, { ...call, body: call.body.replace('zh', 'xx') })).toBe(false);
    expect(call?.headers['content-type']).toBe('application/json');
  });

  it('is told of what is changed while it is public, and of nothing that readers do not see', async () => {
    const documentId = await publicPage(app, '会改的标题');
    await forget();
    await update(app, PAGE, documentId, 'zh-Hans', { title: '草稿' });
    await update(app, PAGE, documentId, 'zh-Hans', { title: '会改的标题' });
    await publish(app, PAGE, documentId);
    expect(await told()).toEqual([]);
    const changes = { title: '改过的标题', correctionReason: '标题有误' };
    await update(app, PAGE, documentId, 'zh-Hans', changes);
    await publish(app, PAGE, documentId);
    expect(said(await told())).toEqual(['updated zh-Hans']);
    expect(JSON.stringify(receiver.calls)).not.toContain('改过');
  });

  it('is told of each language by itself', async () => {
    const documentId = await createTranslated(app, freshYear(), 1);
    await publish(app, SUMMARY, documentId, 'zh-Hans');
    expect(said(await told())).toEqual(['published zh-Hans']);
    await forget();
    await publish(app, SUMMARY, documentId, 'en');
    expect(said(await told())).toEqual(['published en']);
    await forget();
    await update(app, SUMMARY, documentId, 'en', {
      ...{ ...wordsIn('en', 'second'), correctionReason: 'Wording' },
    });
    await publish(app, SUMMARY, documentId, 'en');
    expect(said(await told())).toContain('updated en');
    await forget();
    await withdraw(SUMMARY, documentId, { locale: 'en' });
    const [event, ...others] = await told(documentId);
    expect([said(event === undefined ? [] : [event]), others]).toEqual([['withdrawn en'], []]);
    expect(event?.data.url.page).toMatch(new RegExp(`^${ORIGIN}/en/finance/`));
  });

  it('is told of the other languages when a figure of all of them is corrected', async () => {
    const [documentId = ''] = await publishedMonths(app, freshYear(), 1);
    await forget();
    const changes = { preparedByRole: '出纳', correctionReason: '改角色' };
    await update(app, SUMMARY, documentId, 'zh-Hans', changes);
    await publish(app, SUMMARY, documentId, 'zh-Hans');
    expect(said(await told())).toEqual(['updated en', 'updated zh-Hans', 'updated zh-Hant']);
  });

  it('is told of what follows from a correction', async () => {
    const months = await publishedMonths(app, freshYear(), 2);
    await forget();
    const [first = '', second = ''] = months;
    const incomeLines = [{ source: 'business', amountFen: 600_000 }];
    await update(app, SUMMARY, first, 'zh-Hans', { incomeLines, correctionReason: '漏记' });
    await publish(app, SUMMARY, first);
    const all = ['updated en', 'updated zh-Hans', 'updated zh-Hant'];
    expect(said(await told(second))).toEqual(all);
    expect(said(await told(first))).toEqual(all);
  });

  it('is told of what is taken down or deleted, and one that wants nothing else of nothing else', async () => {
    const [down, gone] = [await publicPage(app, '要撤下的'), await publicPage(app, '要删除的')];
    await withdraw(PAGE, down);
    await withdraw(PAGE, gone, { verb: 'delete' });
    expect(said(await told(down))).toEqual(['published zh-Hans', 'withdrawn zh-Hans']);
    expect(said(await told(gone))).toEqual(['published zh-Hans', 'withdrawn zh-Hans']);
    const archived = receiver.callsTo('/archive').map(toldBy);
    expect(archived.map(({ type, data }) => [type, data.documentId]).sort()).toEqual(
      [down, gone].map((documentId) => ['publication.withdrawn', documentId]).sort(),
    );
    // Each receiver has its own message: ids are the same nowhere else.
    const ids = receiver.calls.map(({ headers }) => headers['webhook-id']);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is told when what was for everybody is for members alone', async () => {
    const members = await publicPage(app, '只给成员', { visibilityScope: 'members' });
    expect(await told(members)).toEqual([]);
    const documentId = await publicPage(app, '先给所有人');
    await update(app, PAGE, documentId, 'zh-Hans', { visibilityScope: 'members' });
    await publish(app, PAGE, documentId);
    expect(said(await told(documentId))).toEqual(['published zh-Hans', 'withdrawn zh-Hans']);
  });

  it('is told when what had expired is written or taken down', async () => {
    const documentId = await publicPage(app, '会过期的');
    const expiresAt = new Date(Date.now() - 60_000);
    await app.strapi.db.query(PAGE).updateMany({ where: { documentId }, data: { expiresAt } });
    await forget();
    const correctionReason = '到期时间有误';
    await update(app, PAGE, documentId, 'zh-Hans', { expiresAt, correctionReason });
    await publish(app, PAGE, documentId);
    expect(said(await told())).toEqual(['withdrawn zh-Hans']);
    await forget();
    await withdraw(PAGE, documentId);
    expect(said(await told())).toEqual(['withdrawn zh-Hans']);
  });

  it('is told of a step, which is no publication', async () => {
    const documentId = await createProcurement(app, procurementData());
    await publish(app, PROCUREMENT, documentId);
    await forget();
    const at = new Date().toISOString();
    const { takeStep } = compiled<typeof import('../../src/content/transitions/take-step')>(
      'src/content/transitions/take-step.js',
    );
    await takeStep(app.strapi, { uid: PROCUREMENT, documentId, step: 'announce', at, by: null });
    expect(said(await told())).toEqual(['updated zh-Hans']);
  });

  it('is told of what is public as soon as it is saved', async () => {
    const documentId = await create(app, DEPARTMENT, { code: 'hook-dept', name: '新部门' });
    const all = ['published en', 'published zh-Hans', 'published zh-Hant'];
    expect(said(await told())).toEqual(all);
    await forget();
    await update(app, DEPARTMENT, documentId, 'en', { name: 'New department' });
    expect(said(await told())).toEqual(['updated en']);
    await forget();
    await app.strapi.documents(DEPARTMENT).delete({ documentId, locale: '*' });
    expect(said(await told())).toEqual(all.map((one) => one.replace('published', 'withdrawn')));
  });

  it('is told of a finding that is no longer public because its inspection is not', async () => {
    const inspection = await create(app, INSPECTION, {
      ...{ title: '冬季安全检查', inspectedOn: '2025-11-03', kind: 'comprehensive' },
      ...{ inspectorType: 'internal', result: 'passWithRectification' },
    });
    const [row] = await storedRows(app, INSPECTION, { documentId: inspection });
    const finding = await create(app, FINDING, {
      ...{ inspectionKey: row?.['key'], text: '试剂未按规定存放', severity: 'critical' },
      ...{ placeCode: 'gym', responsibleDepartmentCode: 'academic' },
      ...{ responsibleRole: '实验室管理员', rectifyDueOn: '2025-11-10', measure: '重新存放' },
      interimMeasure: '当日封存',
    });
    await publish(app, INSPECTION, inspection);
    await publish(app, FINDING, finding);
    await forget();
    await withdraw(INSPECTION, inspection);
    expect(said(await told(inspection))).toEqual(['withdrawn zh-Hans']);
    expect(said(await told(finding))).toEqual(['withdrawn zh-Hans']);
    expect(JSON.stringify(receiver.calls)).not.toContain('gym');
  });
});

describe('nobody is told', () => {
  it('of what was undone', async () => {
    const documentId = await draftedPage(app, '撤销');
    const undone = inUnitOfWork(app.strapi, async () => {
      await publish(app, PAGE, documentId);
      expect(await outboxRows(app)).toHaveLength(1);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await outboxRows(app)).toEqual([]);
    expect(await told()).toEqual([]);
  });

  it('of what was refused', async () => {
    const page = await publicPage(app, '不说原因不能撤');
    await forget();
    const admin = await clientOf(app, 'superAdmin');
    await admin
      .post(`/content-manager/collection-types/${PAGE}/${page}/actions/unpublish`)
      .send({})
      .expect(400);
    expect(await told()).toEqual([]);
  });
});
