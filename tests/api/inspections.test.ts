import type { UID } from '@strapi/strapi';

import inspections from '../../database/sample/inspections.json';
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
} from '../support/content-months';
import { uploadAs } from '../support/file-assets';
import { phonePicture } from '../support/sample-bytes';
import { staffMember, type StaffMember } from '../support/staff';

const INSPECTION: UID.ContentType = 'api::inspection.inspection';
const FINDING: UID.ContentType = 'api::inspection-finding.inspection-finding';
const SECRET_PLACE = 'gym';

let app: TestApp;
let clerk: StaffMember;
let owner: StaffMember;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
  clerk = await staffMember(app, 'content-editor');
  owner = await staffMember(app, 'content-editor', ['academic']);
});
afterAll(() => app.stop());

const list = async (plural: string, query = ''): Promise<readonly Loose[]> =>
  (await app.http.get(`/api/${plural}?pagination[pageSize]=100&${query}`).expect(200)).body.data;
const findings = (query = '') => list('inspection-findings', query);

const finding = async (documentId: string): Promise<Loose> =>
  (await app.http.get(`/api/inspection-findings/${documentId}?populate=*`).expect(200)).body.data;

const codesOf = (refusal: Awaited<ReturnType<typeof refusalOf>>) =>
  refusal.details.errors?.map(({ name }) => name) ?? [];

/** An inspection and one finding of it, as drafts. */
async function drafted(changes: Data = {}): Promise<{ inspection: string; documentId: string }> {
  const inspection = await create(app, INSPECTION, {
    ...{ title: '冬季安全检查', inspectedOn: '2025-11-03', kind: 'comprehensive' },
    ...{ inspectorType: 'internal', result: 'passWithRectification' },
  });
  const [row] = await storedRows(app, INSPECTION, { documentId: inspection });
  const documentId = await create(app, FINDING, {
    ...{ inspectionKey: row?.['key'], text: '试剂未按规定存放', severity: 'critical' },
    ...{ placeCode: SECRET_PLACE, responsibleDepartmentCode: 'academic' },
    ...{ responsibleRole: '实验室管理员', rectifyDueOn: '2025-11-10', measure: '重新存放' },
    ...{ interimMeasure: '当日封存' },
    ...changes,
  });
  return { inspection, documentId };
}

async function published(changes: Data = {}) {
  const made = await drafted(changes);
  await publish(app, INSPECTION, made.inspection);
  await publish(app, FINDING, made.documentId);
  return made;
}

const step = (
  { client }: StaffMember,
  documentId: string,
  [from, name]: readonly [string, string],
  rest: Data = {},
) =>
  client
    .post(`/transparency/transitions/${FINDING}/${documentId}`)
    .send({ step: name, from, ...rest });

/** Up to the point where somebody has to verify it. */
async function putRight(documentId: string): Promise<void> {
  const late = { answers: { lateReason: '等候专业人员' } };
  await step(clerk, documentId, ['open', 'makeSafe'], late).expect(200);
  await step(clerk, documentId, ['interim', 'rectify']).expect(200);
  const answers = { rectifiedOn: '2025-11-12', costFen: 30_000 };
  await step(clerk, documentId, ['rectifying', 'report'], { answers }).expect(200);
}

const verify = (who: StaffMember, documentId: string, verifiedByRole = '安全保卫处') =>
  step(who, documentId, ['rectified', 'verify'], { answers: { verifiedByRole } });

describe('the sample', () => {
  it('has six inspections and twelve findings in the states it gives', async () => {
    const rows = await findings('sort=key');
    const told = rows.map(({ key, state, severity, inspectionKey, overdueDays }) => ({
      ...{ key, state, severity, inspectionKey },
      ...(state === 'verified' && { overdueDays }),
    }));
    const given = inspections.flatMap(({ key: inspectionKey, findings: own }) =>
      own.map(({ key, state, severity, overdueDays }) => ({
        ...{ key, state, severity, inspectionKey },
        ...(state === 'verified' && { overdueDays }),
      })),
    );
    expect(told).toEqual(given);
    const keys = (await list('inspections', 'sort=key')).map(({ key }) => key);
    expect(keys).toEqual(inspections.map(({ key }) => key));
  });

  it('counts the days of what is still open as of today', async () => {
    const [row] = await findings('filters[key]=find-012');
    expect(row?.['overdueDays']).toBeGreaterThan(0);
  });

  it('is told in three languages', async () => {
    const [english] = await findings('filters[key]=find-006&locale=en');
    expect([english?.['title'], english?.['measure'], english?.['locale']]).toEqual([
      'The drain at the north gate is blocked',
      'Cleared; a grating was fitted',
      'en',
    ]);
  });

  it('tells neither report, nor true place, nor person, whatever is asked', async () => {
    for (const plural of ['inspections', 'inspection-findings']) {
      const { text } = await app.http
        .get(`/api/${plural}?populate=*&pagination[pageSize]=100`)
        .expect(200);
      expect(text).not.toMatch(/planted|检查报告\.pdf|"placeCode"|responsiblePerson/);
    }
    for (const question of ['placeCode', 'responsiblePerson', 'overdueDays', 'photo']) {
      await app.http.get(`/api/inspection-findings?filters[${question}]=lab`).expect(400);
      await app.http.get(`/api/inspection-findings?sort=${question}`).expect(400);
    }
    await app.http.get('/api/inspections?populate=report').expect(400);
  });

  it('keeps every step with its day', async () => {
    const [row] = await findings('filters[key]=find-010');
    const { body } = await clerk.client
      .get(`/transparency/transitions/${FINDING}/${row?.['documentId']}`)
      .expect(200);
    expect(body.history).toHaveLength(4);
    expect(body.steps).toEqual([]);
  });
});

describe('a critical finding', () => {
  it('shows place and photo when it is verified, and no sooner; neither filter nor file tells', async () => {
    const picture = await uploadAs(await clerkOf(app), await phonePicture('jpeg'), '试剂柜.jpg');
    const { inspection, documentId } = await published({ photo: picture.id });
    const sha256 = (await app.strapi.db.query('plugin::upload.file').findOne({
      where: { id: picture.id },
    })) as Loose;
    const asked = async () => {
      const rows = await findings(`filters[publicPlaceCode]=${SECRET_PLACE}`);
      return rows.some((row) => row['documentId'] === documentId);
    };
    const shown = async () => {
      const { publicPlaceCode, photo } = await finding(documentId);
      return { publicPlaceCode, photo: photo?.name ?? null };
    };
    const masked = { publicPlaceCode: null, photo: null };
    expect([await shown(), await asked()]).toEqual([masked, false]);
    await putRight(documentId);
    expect([await shown(), await asked()]).toEqual([masked, false]);
    const hash = sha256['provider_metadata'].sha256 as string;
    const guessed = await app.http.get(`/files/${hash}/${encodeURIComponent('试剂柜.jpg')}`);
    expect(guessed.status).toBe(404);

    await verify(clerk, documentId).expect(200);
    expect([await shown(), await asked()]).toEqual([
      { publicPlaceCode: SECRET_PLACE, photo: '试剂柜.jpg' },
      true,
    ]);
    const { url } = (await finding(documentId))['photo'] as Loose;
    await app.http.get(String(url)).expect(200);

    await app.strapi.documents(INSPECTION).unpublish({ documentId: inspection, locale: '*' });
    await app.http.get(`/api/inspection-findings/${documentId}`).expect(404);
    await app.http.get(String(url)).expect(404);
  });

  it('hides them again when a finding turns out to be critical', async () => {
    const { documentId } = await published({ severity: 'major' });
    expect((await finding(documentId))['publicPlaceCode']).toBe(SECRET_PLACE);
    const correction = { severity: 'critical', correctionReason: '复核后判定为重大隐患' };
    await update(app, FINDING, documentId, 'zh-Hans', correction);
    await publish(app, FINDING, documentId);
    const row = await finding(documentId);
    expect(row['publicPlaceCode']).toBeNull();
    expect(JSON.stringify(row['corrections'])).not.toContain(SECRET_PLACE);
  });

  it('of a sensitive place shows the place around it, even when it is verified', async () => {
    const { documentId } = await published({ placeCode: 'power-room' });
    await putRight(documentId);
    await verify(clerk, documentId).expect(200);
    expect((await finding(documentId))['publicPlaceCode']).toBe('campus');
  });

  it('cannot be published without what was done at once', async () => {
    const { inspection, documentId } = await drafted({ interimMeasure: null });
    await publish(app, INSPECTION, inspection);
    expect(codesOf(await refusalOf(publish(app, FINDING, documentId)))).toEqual(['WORDS_REQUIRED']);
  });

  it('says why it was made safe after more than 24 hours', async () => {
    const { documentId } = await drafted();
    const refused = await step(clerk, documentId, ['open', 'makeSafe']);
    expect([refused.status, refused.body.error.details.errors[0].name]).toEqual([
      400,
      'INTERIM_LATE_REASON',
    ]);
  });
});

describe('whoever has to put a finding right', () => {
  it('cannot verify it, neither by the name of the post nor by holding one', async () => {
    const { documentId } = await drafted();
    await putRight(documentId);
    const byRole = await verify(clerk, documentId, '实验室 管理员');
    expect([byRole.status, byRole.body.error.message]).toEqual([
      400,
      '“实验室 管理员”是这个问题的整改责任岗位，不能自己复查。请由其他岗位复查。',
    ]);
    const byPost = await verify(owner, documentId);
    expect([byPost.status, byPost.body.error.message]).toEqual([
      400,
      '您在整改责任部门任职，不能复查本部门的问题。请由其他部门复查。',
    ]);
    const { body } = await owner.client
      .get(`/transparency/transitions/${FINDING}/${documentId}`)
      .expect(200);
    expect(body.steps.find(({ name }: Loose) => name === 'verify').allowed).toBe(false);
    const [row] = await storedRows(app, FINDING, { documentId });
    expect([row?.['state'], row?.['verifiedOn']]).toEqual(['rectified', null]);
    await verify(clerk, documentId).expect(200);
  });

  it('cannot skip a state, and nobody can write one', async () => {
    const { documentId } = await drafted();
    await step(clerk, documentId, ['open', 'rectify']).expect(400);
    await verify(clerk, documentId).expect(409);
    await step(clerk, documentId, ['open', 'report']).expect(400);
    const written = update(app, FINDING, documentId, 'zh-Hans', { state: 'verified' });
    expect(codesOf(await refusalOf(written))).toEqual(['STATE_BY_TRANSITION_ONLY']);
  });
});

describe('the due date', () => {
  it('cannot be written, by the panel or by code', async () => {
    const { documentId } = await drafted();
    for (const rectifyDueOn of ['2025-12-01', '2025-11-04', null]) {
      const answer = await clerk.client
        .put(`/content-manager/collection-types/${FINDING}/${documentId}`)
        .send({ rectifyDueOn });
      expect([answer.status, answer.body.error.message]).toEqual([
        400,
        '整改期限是 2025-11-10，不能直接改写。请在右侧“办理进度”中办理延期并写明原因。',
      ]);
    }
    const written = update(app, FINDING, documentId, 'zh-Hans', { rectifyDueOn: '2025-12-01' });
    expect(codesOf(await refusalOf(written))).toEqual(['DUE_BY_EXTENSION_ONLY']);
  });

  it('moves by an extension to a later day with a reason, and every extension stays', async () => {
    const { documentId } = await published({ severity: 'major' });
    const extend = (newDueOn: string, reason = '') =>
      step(clerk, documentId, ['open', 'extendOpen'], { answers: { newDueOn }, reason });
    await extend('2025-11-20').expect(400);
    await extend('2025-11-10', '等待配件').expect(400);
    await extend('2025-11-20', '等待配件').expect(200);
    await extend('2025-12-20', '配件仍未到货').expect(200);
    await update(app, FINDING, documentId, 'zh-Hans', { extensions: [] });
    const row = await finding(documentId);
    expect(row['rectifyDueOn']).toBe('2025-12-20');
    expect(
      row['extensions'].map(({ fromDueOn, newDueOn, reason }: Loose) => ({
        ...{ fromDueOn, newDueOn, reason },
      })),
    ).toEqual([
      { fromDueOn: '2025-11-10', newDueOn: '2025-11-20', reason: '等待配件' },
      { fromDueOn: '2025-11-20', newDueOn: '2025-12-20', reason: '配件仍未到货' },
    ]);
    const drafts = await storedRows(app, FINDING, { documentId, publishedAt: null });
    expect(drafts.map(({ extensions }) => extensions.length)).toEqual([2]);
    expect(row['corrections'] ?? []).toEqual([]);
  });
});

describe('a finding and its inspection', () => {
  it('are public together: first the inspection, and with it the finding goes', async () => {
    const { inspection, documentId } = await drafted();
    const early = refusalOf(publish(app, FINDING, documentId));
    expect(codesOf(await early)).toEqual(['INSPECTION_UNPUBLISHED']);
    await publish(app, INSPECTION, inspection);
    await publish(app, FINDING, documentId);
    await finding(documentId);
    await app.strapi.documents(INSPECTION).delete({ documentId: inspection, locale: '*' });
    await app.http.get(`/api/inspection-findings/${documentId}`).expect(404);
  });

  it('are shown to the same people', async () => {
    const { inspection, documentId } = await published();
    await update(app, INSPECTION, inspection, 'zh-Hans', { visibilityScope: 'members' });
    await publish(app, INSPECTION, inspection);
    await app.http.get(`/api/inspection-findings/${documentId}`).expect(404);
    const hits = await app.http.get(`/api/search?q=${encodeURIComponent('试剂未按规定存放')}`);
    const found = (hits.body.data as readonly Loose[]).map((hit) => hit['documentId']);
    expect(found).not.toContain(documentId);
  });

  it('an inspection that was not passed names what has to be put right', async () => {
    const documentId = await create(app, INSPECTION, {
      ...{ title: '抽查', inspectedOn: '2025-11-03', kind: 'fire', inspectorType: 'parents' },
      result: 'fail',
    });
    const refused = refusalOf(publish(app, INSPECTION, documentId));
    expect(codesOf(await refused)).toEqual(['FINDINGS_MISSING']);
  });
});
